import { dropPhoto, forgetPhotos } from "#functions/market/photos/photo-store.ts";
import { onProfile, profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Reaction } from "#functions/platform/stream.ts";
import { type ProfilePhotos, photosOfProfile } from "#shared/market/profiles/profile-photo.ts";

/** A portrait or cover that was replaced or removed is gone from the store, and from what caches hold of it. */
export const profilePhotoReactions: readonly Reaction[] = [
  onProfile(async ({ blobs, table }, { before, after }) => {
    const changed = after ?? before;
    if (!changed || idsOf(before).join() === idsOf(after).join()) return;
    // By what the business is now rather than by the change that came, which may be an older one.
    const kept = new Set(idsOf(await profileOf(table, changed.id)));
    const gone = [...new Set([...idsOf(before), ...idsOf(after)])].filter((id) => !kept.has(id));
    for (const id of gone) await dropPhoto(blobs, id);
    await forgetPhotos(blobs, gone);
  }),
];

function idsOf(profile: ProfilePhotos | undefined): string[] {
  return profile ? photosOfProfile(profile).map(({ photo }) => photo.id) : [];
}
