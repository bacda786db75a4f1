import { onListings } from "#functions/market/listings/listings.offers.ts";
import type { StreamCtx } from "#functions/platform/stream.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { searchOf } from "./engine/open-search.ts";
import { SearchUnavailable } from "./engine/search.ts";
import { changesOf, listingSource, TooManyListings } from "./search.source.ts";

/** So many are indexed within the time that a batch of the stream has; more wait for the nightly rebuild. */
const mostAtOnce = 5_000;

/** Listings that come into view, change there or leave it, in the order of their changes. */
export const searchReactions = [
  onListings(async (ctx, changes) => {
    const listings = changes
      .filter(({ before, after }) => isInView(before) || isInView(after))
      .flatMap(({ before, after }) => after ?? (before ? [goneFrom(before)] : []));
    if (listings.length === 0) return;
    try {
      await searchOf(ctx).apply(await changesOf(ctx, listings));
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      ctx.log.warn("search_index_missing", { reason: String(error.cause ?? error.message) });
      await rebuildHere(ctx);
    }
  }),
];

function isInView(listing: Listing | undefined): boolean {
  return listing?.stage === "published";
}

/** A listing that was taken out of the table altogether. */
function goneFrom(listing: Listing): Listing {
  return { ...listing, stage: "withdrawn", version: listing.version + 1 };
}

async function rebuildHere(ctx: StreamCtx): Promise<void> {
  try {
    await searchOf(ctx).rebuild(listingSource(ctx, mostAtOnce));
  } catch (error) {
    if (!(error instanceof TooManyListings)) throw error;
    ctx.log.error("search_rebuild_postponed", error);
  }
}
