import { isDeepStrictEqual } from "node:util";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { create, remove, replace, type Write } from "#functions/platform/table/write.ts";
import type { Localized } from "#shared/locales.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { catalogRecord } from "./catalogs.records.ts";
import { sendFeaturedMail } from "./featured-mail.ts";
import { type Feature, featureRecord } from "./features.records.ts";

/** Keys that one read or one transaction takes. */
const atOnce = 100;

/**
 * Each listing of a published catalog is told to its exporter: an item beside the business, and one mail. It goes by
 * the catalog as it stands, not by the image delivered, so that a late or repeated record does no harm.
 */
export const catalogReactions = [
  reactTo(catalogRecord, async (ctx, { before, after }) => {
    if (isDeepStrictEqual(told(before), told(after))) return;
    const catalogId = (after ?? before)?.id ?? "";
    const catalog = await ctx.table.get(catalogRecord, catalogId);
    const touched = new Set([...featuredIn(before), ...featuredIn(after), ...featuredIn(catalog)]);
    for (const listingIds of chunked([...touched])) {
      const listings = await ctx.table.getMany(listingRecord, listingIds);
      await keepFeatures(ctx, catalogId, catalog, listings);
    }
  }),
];

function featuredIn(catalog: Catalog | undefined): string[] {
  return catalog?.stage === "published" ? catalog.entries.map((entry) => entry.listingId) : [];
}

/** All of a catalog that exporters are told of. */
function told(catalog: Catalog | undefined) {
  const listingIds = featuredIn(catalog).toSorted();
  if (!catalog || listingIds.length === 0) return undefined;
  return { listingIds, ...shownOf(catalog) };
}

function shownOf({ text, slug, market, curatorName }: Catalog) {
  return { catalogTitle: titles(text), slug, market, curatorName };
}

async function keepFeatures(
  ctx: StreamCtx,
  catalogId: string,
  catalog: Catalog | undefined,
  listings: Listing[],
): Promise<void> {
  const keys = listings.map(({ id, profileId }) => ({ profileId, catalogId, listingId: id }));
  const known = await ctx.table.getMany(featureRecord, keys);
  const wanted = new Set(featuredIn(catalog));
  const writes: Write[] = [];
  for (const listing of listings) {
    const feature = known.find((it) => it.listingId === listing.id);
    if (catalog && wanted.has(listing.id)) writes.push(...written(ctx, feature, catalog, listing));
    else if (feature) writes.push(remove(featureRecord, feature));
  }
  if (writes.length > 0) await ctx.table.transact(writes);
  if (!catalog) return;
  for (const listing of listings) if (wanted.has(listing.id)) await sendFeaturedMail(ctx, catalog, listing);
}

function written(ctx: StreamCtx, known: Feature | undefined, catalog: Catalog, listing: Listing): Write[] {
  const shown = { listingTitle: titles(listing.text), ...shownOf(catalog) };
  if (known) {
    const isSame = isDeepStrictEqual({ ...known, ...shown }, known);
    return isSame ? [] : [replace(featureRecord, known, shown, ctx.now).write];
  }
  const at = ctx.now.toISOString();
  const { profileId } = listing;
  const ids = { profileId, catalogId: catalog.id, listingId: listing.id };
  return [create(featureRecord, { ...shown, ...ids, version: 1, createdAt: at, updatedAt: at })];
}

function titles(texts: Localized<{ title: string }>): Localized<string> {
  return Object.fromEntries(Object.entries(texts).map(([locale, { title }]) => [locale, title]));
}

function chunked(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) =>
    ids.slice(at * atOnce, (at + 1) * atOnce),
  );
}
