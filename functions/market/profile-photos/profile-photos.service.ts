import { aProfile, type ProfileAddress } from "#functions/market/profiles/profiles.service.ts";
import { uploadFormFor } from "#functions/platform/blobs/upload-form-for.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { NotFound } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { photoIds } from "#shared/market/ids.ts";
import { withAlt } from "#shared/market/listings/arrange-photos.ts";
import { maximumPhotoBytes } from "#shared/market/listings/photo.ts";
import type { PhotoUploadForm } from "#shared/market/listings/photo-upload.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import {
  AskProfilePhotoForm,
  DescribeProfilePhoto,
  type ProfilePhotoUse,
  photosOfProfile,
  profilePhotoUses,
} from "#shared/market/profiles/profile-photo.ts";
import type { ProfilePhotoDesk } from "#shared/market/profiles/profile-photo-desk.ts";
import { requireVerifiedMail } from "#shared/people/people/verified-mail.ts";
import { profilePhotoFailuresOf, profileUploadKey } from "./profile-photos.records.ts";

interface ProfilePhotoAddress extends ProfileAddress {
  photoId: string;
}

/** A business that shows such a photo: of one that was replaced or removed there is nothing left to change. */
const aShownPhoto: About<ProfilePhotoAddress, Profile> = {
  ...aProfile,
  async find(ctx, at) {
    const profile = await aProfile.find(ctx, at);
    return profile && photosOfProfile(profile).some(({ photo }) => photo.id === at.photoId)
      ? profile
      : undefined;
  },
};

function shownAs(profile: Profile, { photoId }: ProfilePhotoAddress) {
  const found = photosOfProfile(profile).find(({ photo }) => photo.id === photoId);
  if (!found) throw new NotFound();
  return found;
}

/**
 * A form for a portrait or a cover; the store answers a script. The business changes when the photo is there, which then
 * stands in the place of the one before.
 * @throws RuleBroken `mail_unverified`
 */
export const makeProfilePhotoForm = verb({
  permission: profilePermissions.edit,
  of: aProfile,
  input: AskProfilePhotoForm,
  rule: ({ person }) => requireVerifiedMail(person),
  write: async ({ ctx, thing, input }) => ({ answer: await formFor(ctx, thing, input.use) }),
});

/** Says in words what a photo shows. @throws RuleBroken `mail_unverified` */
export const describeProfilePhoto = verb({
  permission: profilePermissions.edit,
  of: aShownPhoto,
  input: DescribeProfilePhoto,
  rule: ({ person }) => requireVerifiedMail(person),
  write({ at, thing, input }) {
    const { use, photo } = shownAs(thing, at);
    return { changes: { [use]: withAlt(photo, input.alt) } };
  },
});

/** Takes a photo away; the drawn letter or pattern stands in its place. */
export const removeProfilePhoto = verb({
  permission: profilePermissions.edit,
  of: aShownPhoto,
  write: ({ at, thing }) => ({ changes: { [shownAs(thing, at).use]: undefined } }),
});

/** The business's photos and failures, for whoever waits for one. */
export const getProfilePhotos = read({
  permission: profilePermissions.edit,
  of: aProfile,
  find: async ({ ctx, thing }) => ({
    profile: thing,
    failures: await profilePhotoFailuresOf(ctx.table, thing.id),
  }),
});

/** For a business that its reader may edit. `uploaded` are the ids that the address names. */
export async function profilePhotoDesk(
  ctx: Ctx,
  { profile, failures }: Awaited<ReturnType<typeof getProfilePhotos>>,
  uploaded: readonly string[] = [],
): Promise<ProfilePhotoDesk> {
  const known = new Set([
    ...photosOfProfile(profile).map(({ photo }) => photo.id),
    ...failures.map((failure) => failure.photoId),
  ]);
  const pending = [...new Set(uploaded)]
    .filter((id) => isIdOf(photoIds, id) && !known.has(id))
    .slice(0, profilePhotoUses.length);
  if (!signedIn(ctx).emailVerified) return { uploads: {}, pending, failures };
  const back = `/${ctx.locale}/business/${profile.id}/photos`;
  const forms = profilePhotoUses.map(async (use) => {
    const form = await formFor(ctx, profile, use, (photoId) => `${back}?uploaded=${photoId}#${use}`);
    return [use, form] as const;
  });
  return { uploads: Object.fromEntries(await Promise.all(forms)), pending, failures };
}

/** `path` is where the browser is sent once the photo has arrived, of the photo's id. */
async function formFor(
  ctx: Ctx,
  { id: profileId }: Profile,
  use: ProfilePhotoUse,
  path?: (photoId: string) => string,
): Promise<PhotoUploadForm> {
  const photoId = newId(photoIds, ctx.now);
  const key = profileUploadKey({ profileId, personId: signedIn(ctx).id, use, photoId });
  const form = await uploadFormFor(ctx, { key, maximumBytes: maximumPhotoBytes }, path?.(photoId));
  return { ...form, photoId };
}
