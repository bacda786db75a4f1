import { ContentLocale } from "#shared/locales.ts";
import { photoIds } from "#shared/market/ids.ts";
import { photoFormats } from "#shared/market/listings/photo.ts";
import {
  type ProfilePhotos,
  type ProfilePhotoUse,
  profilePhotoShapes,
  profilePhotoUses,
} from "#shared/market/profiles/profile-photo.ts";
import type { DemoBusiness } from "./businesses/business.ts";
import { demoId } from "./demo-ids.ts";
import { offers } from "./listings/offers.ts";
import { coverSize, drawCover, drawPortrait, portraitSide, toneOfMaker } from "./pictures/portraits.ts";
import { alts } from "./texts/alts.ts";

/** A made-up maker's face, or what stands above their page. */
export interface ProfilePicture {
  id: string;
  handle: string;
  use: ProfilePhotoUse;
  /** As an SVG. */
  draw(): string;
}

const mostOnCover = 4;

export function profilePicturesOf({ handle, owner: { subject } }: DemoBusiness): ProfilePicture[] {
  return profilePhotoUses.map((use) => ({
    id: demoId(photoIds, `${handle} ${use}`),
    handle,
    use,
    draw: () => (use === "portrait" ? drawPortrait(subject) : drawCover(subject, goodsOf(subject))),
  }));
}

function goodsOf(subject: string): string[] {
  const shown = offers.filter(
    ({ by, photos, stage = "published" }) => by === subject && photos !== 0 && stage === "published",
  );
  return shown.slice(0, mostOnCover).map(({ slug }) => slug);
}

const sizes: Record<ProfilePhotoUse, { width: number; height: number }> = {
  portrait: { width: portraitSide, height: portraitSide },
  cover: coverSize,
};

/** The photos that stand for drawings which are made when somebody asks for them. */
export function profilePhotosOf(business: DemoBusiness): ProfilePhotos {
  const { owner, name } = business;
  const photos = profilePicturesOf(business).map(({ id, use }) => {
    const shown = use === "portrait" ? owner.name : name;
    const { en = "", ...altIn } = Object.fromEntries(
      ContentLocale.options.map((locale) => [locale, `${alts[locale][use]}${shown}`]),
    );
    const facts = { ...sizes[use], widths: [...profilePhotoShapes[use].widths], formats: [...photoFormats] };
    return [use, { id, alt: en, altIn, ...facts, tone: toneOfMaker(owner.subject) }] as const;
  });
  return Object.fromEntries(photos);
}
