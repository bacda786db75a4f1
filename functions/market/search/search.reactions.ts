import { listingsOf, listingsOfMaker, onListings } from "#functions/market/listings/listings.offers.ts";
import { onProfile } from "#functions/market/profiles/profiles.offers.ts";
import type { StreamCtx } from "#functions/platform/stream.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { checkedUntil } from "#shared/market/profiles/checks.ts";
import { searchOf } from "./engine/open-search.ts";
import { SearchUnavailable } from "./engine/search.ts";
import { isInView } from "./in-view.ts";
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
  onProfile(async (ctx, { before, after }) => {
    if (!before || !after || checkedUntil(before.checks) === checkedUntil(after.checks)) return;
    await indexMaker(ctx, after.id);
  }),
];

const listingsAtOnce = 50;

/** What a maker shows is indexed anew: the listings themselves are as they were. */
async function indexMaker(ctx: StreamCtx, profileId: string): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await listingsOfMaker(ctx.table, profileId, { limit: listingsAtOnce, cursor });
    const ids = page.items.map(({ id }) => id);
    const changes = await changesOf(ctx, await listingsOf(ctx.table, ids));
    try {
      if (changes.length > 0) await searchOf(ctx).apply(changes.map((it) => ({ ...it, isOfMaker: true })));
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      return rebuildHere(ctx);
    }
    cursor = page.next;
  } while (cursor);
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
