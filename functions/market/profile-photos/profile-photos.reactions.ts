import { dropPhoto, forgetPhotos, hidePhoto, showPhoto } from "#functions/market/photos/photo-store.ts";
import { onProfile, profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Reaction } from "#functions/platform/stream.ts";
import { type ProfilePhotos, photosOfProfile } from "#shared/market/profiles/profile-photo.ts";

/**
 * A portrait or cover that was replaced or taken off is gone from the store, and from what caches hold of it. Those of a
 * business that we removed lie in private alone until it is shown again.
 */
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
  onProfile(async ({ blobs, table }, { before, after }) => {
    if (!before || !after || isRemoved(before) === isRemoved(after)) return;
    const now = await profileOf(table, after.id);
    const ids = idsOf(now);
    const isHidden = isRemoved(now);
    for (const id of ids) await (isHidden ? hidePhoto(blobs, id) : showPhoto(blobs, id));
    if (isHidden) await forgetPhotos(blobs, ids);
  }),
];

function isRemoved(profile: { removed?: object | undefined } | undefined): boolean {
  return profile?.removed !== undefined;
}

function idsOf(profile: ProfilePhotos | undefined): string[] {
  return profile ? photosOfProfile(profile).map(({ photo }) => photo.id) : [];
}
