import type * as z from "zod";
import { Listing } from "./listing.ts";

/** A listing as the API shows it, to members and everyone alike. */
export const ListingView = Listing.omit({ importKey: true });
export type ListingView = z.infer<typeof ListingView>;

export function listingView({ importKey: _importKey, ...shown }: Listing): ListingView {
  return shown;
}
