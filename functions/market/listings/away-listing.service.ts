import type { Ctx } from "#functions/platform/ctx.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { isIdOf } from "#shared/ids.ts";
import { listingIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { whyListingIsAway } from "#shared/market/listings/listing-away.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { everyone, noSubject } from "#shared/permissions.ts";
import { listingRecord, listingsOfChapter, listingsOfMaker, newestListings } from "./listings.records.ts";

const offered = 6;

/** A listing that everyone could see once and cannot now. */
const anAwayListing: About<{ listingId: string }, Listing> = {
  async find({ table }, { listingId }) {
    const listing = isIdOf(listingIds, listingId) ? await table.get(listingRecord, listingId) : undefined;
    return listing && whyListingIsAway(listing) ? listing : undefined;
  },
  subject: () => noSubject,
};

/** What may be told of it, and what is on offer in its place: of the same exporter, and of the same kind. */
export const getAwayListing = read({
  permission: everyone,
  of: anAwayListing,
  find: async ({ ctx, thing: { stage, exporter, ...listing } }) => ({
    stage,
    exporter,
    chapter: listing.chapter,
    others: await othersOf(ctx, listing),
  }),
});

async function othersOf(
  { table }: Ctx,
  { profileId, chapter }: Pick<Listing, "profileId" | "chapter">,
): Promise<ListingSummary[]> {
  const few = { limit: offered };
  const [ofExporter, ofKind] = await Promise.all([
    listingsOfMaker(table, profileId, few),
    chapter ? listingsOfChapter(table, chapter, few) : newestListings(table, few),
  ]);
  const near = [...ofExporter.items.slice(0, offered / 2), ...ofKind.items];
  const found = near.length > 0 ? near : (await newestListings(table, few)).items;
  return [...new Map(found.map((it) => [it.id, it])).values()].slice(0, offered);
}
