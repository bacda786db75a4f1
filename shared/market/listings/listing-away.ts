import { type AppError, Gone, NotFound } from "#shared/errors.ts";
import type { Listing } from "./listing.ts";

/**
 * What whoever looks for a listing is told where everyone could see it once and cannot now; undefined of one that was
 * never shown, of which nobody may learn.
 */
export function whyListingIsAway({
  stage,
  publishedAt,
}: Pick<Listing, "stage" | "publishedAt">): AppError | undefined {
  if (publishedAt === undefined) return undefined;
  if (stage === "removed") return new Gone("listing_removed");
  if (stage === "paused") return new NotFound("listing_paused");
  return stage === "withdrawn" ? new Gone("listing_withdrawn") : undefined;
}
