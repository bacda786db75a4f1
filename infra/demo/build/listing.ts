import { snapshotOf } from "#functions/market/listings/listing-parts.ts";
import { listingIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Photo } from "#shared/market/listings/photo.ts";
import { chapterOf } from "#shared/market/nomenclature/hs-code.ts";
import { servicesChapter } from "#shared/market/nomenclature/services-chapter.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { certificateOf } from "../certificates.ts";
import { demoId } from "../demo-ids.ts";
import type { DemoOffer } from "../listings/offer.ts";
import { offers } from "../listings/offers.ts";
import type { Moments } from "../moments.ts";

export function listingId(slug: string): string {
  return demoId(
    listingIds,
    slug,
    offers.findIndex((offer) => offer.slug === slug),
  );
}

/** How often a listing in each stage was written until it stood there. */
const versions = { draft: 1, published: 2, paused: 3, withdrawn: 3, removed: 3 };

export function listingOf(offer: DemoOffer, profile: Profile, photos: Photo[], moments: Moments): Listing {
  const { slug, offerKind = "goods", hsCode, terms, price, stage = "published" } = offer;
  const { begunAt, publishedAt, changedAt } = datesOf(offer, moments);
  return {
    id: listingId(slug),
    profileId: profile.id,
    ...snapshotOf(profile, listingId(slug)),
    stage,
    offerKind,
    text: Object.fromEntries(
      Object.entries(offer.text).map(([locale, [title, description]]) => [locale, { title, description }]),
    ),
    ...(hsCode ? { hsCode } : {}),
    ...terms,
    ...(price ? { price } : {}),
    originCountry: "ID",
    certificates: (offer.certificates ?? []).map((it) => certificateOf(slug, moments, it)),
    ...chapter(offerKind, hsCode),
    photos,
    ...(publishedAt ? { publishedAt } : {}),
    version: versions[stage],
    createdAt: begunAt,
    updatedAt: changedAt,
  };
}

function chapter(offerKind: Listing["offerKind"], hsCode?: string): Pick<Listing, "chapter"> {
  if (offerKind === "service") return { chapter: servicesChapter };
  return hsCode ? { chapter: chapterOf(hsCode) } : {};
}

/** Written over a day or two before it was published; paused or withdrawn half-way between then and now. */
function datesOf({ slug, stage = "published", daysAgo }: DemoOffer, moments: Moments) {
  const shift = offers.findIndex((offer) => offer.slug === slug) * 0.37;
  const days = daysAgo + (shift % 1);
  const since = moments.daysAgo(days);
  if (stage === "draft") return { begunAt: since, changedAt: since };
  const changedAt = stage === "published" ? since : moments.daysAgo(days / 2);
  return { begunAt: moments.daysAgo(days + 1 + (shift % 1)), publishedAt: since, changedAt };
}
