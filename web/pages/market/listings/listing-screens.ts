/** The screens on which a listing is written for the first time, in their order. */
export const listingScreens = ["first", "about", "price", "delivery"] as const;
export type ListingScreen = (typeof listingScreens)[number];

/** Where a listing's screen is, below the language. */
export function screenPath(listingId: string, screen: ListingScreen): string {
  return `/listings/${listingId}/write/${screen}`;
}

/** Where the words are told that a code was looked for by. */
export const wordsName = "words";

/** On which screen a part of a listing is asked for, by a pointer into its input. */
export function screenOf(pointer: string): ListingScreen {
  if (/^\/(hsCode|unit)/.test(pointer)) return "about";
  if (pointer.startsWith("/price/delivery")) return "delivery";
  return /^\/(minimumOrder|leadTimeDays|price)/.test(pointer) ? "price" : "first";
}
