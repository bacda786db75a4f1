import { issuesToPublish } from "#shared/market/listings/checklist.ts";
import type { Listing } from "#shared/market/listings/listing.ts";

/** The screens on which a listing is written for the first time, in their order. */
export const listingScreens = ["first", "about", "price", "delivery"] as const;
export type ListingScreen = (typeof listingScreens)[number];

/** The groups that a listing is changed by: those that it was written on, and its certificates. */
export const listingGroups = [...listingScreens, "papers"] as const;
export type ListingGroup = (typeof listingGroups)[number];

/** Where a listing's screen is, below the language. */
export function screenPath(listingId: string, screen: ListingScreen): string {
  return `/listings/${listingId}/write/${screen}`;
}

/** Where the words are told that a code was looked for by. */
export const wordsName = "words";

/** On which screen a part of a listing is asked for, by a pointer into its input. */
export function screenOf(pointer: string): ListingScreen {
  if (/^\/(hsCode|unit|originCountry|text$|text\/[\w-]+\/description)/.test(pointer)) return "about";
  if (pointer.startsWith("/price/delivery")) return "delivery";
  return /^\/(minimumOrder|orderMultiple|leadTimeDays|monthlyCapacity|price)/.test(pointer)
    ? "price"
    : "first";
}

/** The first screen that lacks something to publish; where nothing does, the last, from which it is published. */
export function openScreenOf(listing: Listing): ListingScreen {
  const open = new Set(issuesToPublish(listing).map(({ pointer }) => screenOf(pointer)));
  return listingScreens.find((it) => open.has(it)) ?? "delivery";
}

/** In which group it is changed. */
export function groupOf(pointer: string): ListingGroup {
  return pointer.startsWith("/certificates") ? "papers" : screenOf(pointer);
}
