import * as z from "zod";
import { localized } from "#shared/locales.ts";
import { Listing, ListingExporter, listingText } from "./listing.ts";
import { Photo } from "./photo.ts";

/** What lists show of a listing: all but its long texts, its other photos and its papers. */
export const ListingSummary = z.strictObject({
  ...Listing.pick({
    id: true,
    profileId: true,
    offerKind: true,
    hsCode: true,
    unit: true,
    minimumOrder: true,
    price: true,
    leadTimeDays: true,
    provinceCode: true,
    chapter: true,
    stage: true,
    publishedAt: true,
    updatedAt: true,
  }).shape,
  text: localized(listingText.pick({ title: true })),
  exporter: ListingExporter.omit({ certificates: true }),
  /** The first one. */
  photos: z.array(Photo).max(1).default([]),
});
export type ListingSummary = z.infer<typeof ListingSummary>;

export function listingSummary(listing: Listing): ListingSummary {
  const { certificates: _certificates, ...exporter } = listing.exporter;
  const titles = Object.entries(listing.text).map(([locale, text]) => [locale, { title: text.title }]);
  return {
    id: listing.id,
    profileId: listing.profileId,
    offerKind: listing.offerKind,
    hsCode: listing.hsCode,
    unit: listing.unit,
    minimumOrder: listing.minimumOrder,
    price: listing.price,
    leadTimeDays: listing.leadTimeDays,
    provinceCode: listing.provinceCode,
    chapter: listing.chapter,
    stage: listing.stage,
    publishedAt: listing.publishedAt,
    updatedAt: listing.updatedAt,
    text: Object.fromEntries(titles),
    exporter,
    photos: listing.photos.slice(0, 1),
  };
}
