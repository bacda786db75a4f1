import { listingsOf, newestListings } from "#functions/market/listings/listings.offers.ts";
import { profilesOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { SearchChange, SearchDocument, SearchSource } from "./engine/search.ts";
import { changeOf } from "./search.documents.ts";

/** What indexing needs of its surroundings. */
export type IndexCtx = Pick<Ctx, "table" | "now">;

const listingsAtOnce = 100;

/** There is more to index than this run has the time for. */
export class TooManyListings extends Error {
  constructor(most: number) {
    super(`There are more than ${most} listings.`);
    this.name = "TooManyListings";
  }
}

/** All that search is made of, from the table. @throws TooManyListings past `most`, while it is read. */
export function listingSource(ctx: IndexCtx, most = Number.POSITIVE_INFINITY): SearchSource {
  return {
    async *all() {
      let cursor: string | undefined;
      let read = 0;
      do {
        const page = await newestListings(ctx.table, { limit: listingsAtOnce, cursor });
        read += page.items.length;
        if (read > most) throw new TooManyListings(most);
        const ids = page.items.map(({ id }) => id);
        yield documentsOf(await changesOf(ctx, await listingsOf(ctx.table, ids)));
        cursor = page.next;
      } while (cursor);
    },
    load: async (ids) => changesOf(ctx, await listingsOf(ctx.table, ids)),
  };
}

/** Listings as search shall know them, with what it keeps of their makers. */
export async function changesOf(ctx: IndexCtx, listings: readonly Listing[]): Promise<SearchChange[]> {
  const published = listings.filter(({ stage }) => stage === "published");
  const profiles = new Map<string, Profile>();
  const wanted = [...new Set(published.map(({ profileId }) => profileId))];
  for (let at = 0; at < wanted.length; at += listingsAtOnce)
    for (const profile of await profilesOf(ctx.table, wanted.slice(at, at + listingsAtOnce)))
      profiles.set(profile.id, profile);
  return listings.map((listing) => changeOf(listing, profiles.get(listing.profileId), ctx.now));
}

function documentsOf(changes: readonly SearchChange[]): SearchDocument[] {
  return changes.flatMap(({ document }) => document ?? []);
}
