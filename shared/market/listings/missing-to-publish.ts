import type { Listing } from "./listing.ts";

export const missingParts = [
  "title",
  "description",
  "hsCode",
  "unit",
  "minimumOrder",
  "price",
  "delivery",
  "leadTimeDays",
  "photo",
] as const;
export type MissingPart = (typeof missingParts)[number];

/** What a listing still lacks before buyers may see it, in the order in which the form asks for it. */
export function missingToPublish(listing: Listing): MissingPart[] {
  const isGoods = listing.offerKind === "goods";
  const texts = Object.values(listing.text);
  const has: Record<MissingPart, boolean> = {
    title: texts.length > 0,
    description: texts.some((text) => text.description.length > 0),
    hsCode: !isGoods || listing.hsCode !== undefined,
    unit: listing.unit !== undefined,
    minimumOrder: listing.minimumOrder !== undefined,
    price: listing.price !== undefined,
    delivery: !isGoods || listing.price?.delivery !== undefined,
    leadTimeDays: listing.leadTimeDays !== undefined,
    photo: listing.photos.length > 0,
  };
  return missingParts.filter((part) => !has[part]);
}
