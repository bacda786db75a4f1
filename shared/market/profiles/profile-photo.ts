import * as z from "zod";
import { Photo, type PhotoShape } from "#shared/market/listings/photo.ts";

/** What a business shows of itself: the maker's face, and what stands large above its page. */
export const profilePhotoUses = ["portrait", "cover"] as const;
export const ProfilePhotoUse = z.enum(profilePhotoUses);
export type ProfilePhotoUse = z.infer<typeof ProfilePhotoUse>;

/** The width that every portrait has, so that lists need to know no more of one than its id. */
export const smallPortraitWidth = 160;

/** What each is cut to; a picture that is smaller than the least of the widths is refused. */
export const profilePhotoShapes: Readonly<Record<ProfilePhotoUse, PhotoShape>> = {
  portrait: { ratio: [1, 1], widths: [smallPortraitWidth, 320, 640], isWholeWhenShared: true },
  cover: { ratio: [3, 1], widths: [640, 1280, 1920] },
};

/** The business's own pictures; each may be missing. */
export const profilePhotos = { portrait: Photo.optional(), cover: Photo.optional() };
export type ProfilePhotos = { [use in ProfilePhotoUse]?: Photo | undefined };

/** Those that there are, each with what it is for. */
export function photosOfProfile(profile: ProfilePhotos): { use: ProfilePhotoUse; photo: Photo }[] {
  return profilePhotoUses.flatMap((use) => {
    const photo = profile[use];
    return photo ? [{ use, photo }] : [];
  });
}

/** A form is asked for by what its photo is for. */
export const AskProfilePhotoForm = z.strictObject({ use: ProfilePhotoUse });
export type AskProfilePhotoForm = z.infer<typeof AskProfilePhotoForm>;

/** What a photo shows, in words. */
export const DescribeProfilePhoto = z.strictObject({ alt: Photo.shape.alt });
export type DescribeProfilePhoto = z.infer<typeof DescribeProfilePhoto>;
