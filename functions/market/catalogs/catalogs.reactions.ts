import { isDeepStrictEqual } from "node:util";
import { listingsOf, onListing, summariesOf } from "#functions/market/listings/listings.offers.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { add, change, remove, type Write } from "#functions/platform/table/write.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import { Conflict } from "#shared/errors.ts";
import type { Localized } from "#shared/locales.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import { isShownIn, shownIn } from "#shared/market/catalogs/entries.ts";
import type { Feature } from "#shared/market/catalogs/feature.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { featuredMail } from "./catalogs.mails.ts";
import { catalogRecord } from "./catalogs.records.ts";
import { featureRecord, featuresOfProfile } from "./features.records.ts";

/** Keys that one read or one transaction takes. */
const atOnce = 100;

/**
 * Each listing of a published catalog is told to its exporter: an item beside the business, and one mail; and a catalog
 * knows which of its listings are hidden. It goes by the catalog as it stands, not by the image delivered, so that a late
 * or repeated record does no harm.
 */
export const catalogReactions: readonly Reaction[] = [
  reactTo(catalogRecord, async (ctx, { before, after }) => {
    if (isDeepStrictEqual(told(before), told(after))) return;
    const catalogId = (after ?? before)?.id ?? "";
    const catalog = await ctx.table.get(catalogRecord, catalogId);
    const touched = [...new Set([before, after, catalog].flatMap(shownIn))];
    for (let at = 0; at < touched.length; at += atOnce)
      await keepFeatures(ctx, catalogId, touched.slice(at, at + atOnce));
    await keepHidden(ctx, catalogId);
    for (const listingId of shownIn(catalog))
      await post(ctx, {
        id: `featured-${catalogId}-${listingId}`,
        writer: featuredMail.name,
        about: { catalogId, listingId },
      });
  }),
  onListing(async (ctx, { before, after }) => {
    if (!before || isPublished(before) === isPublished(after)) return;
    const features = await featuresOfProfile(ctx.table, before.profileId);
    for (const { catalogId, listingId } of features)
      if (listingId === before.id) await keepHidden(ctx, catalogId);
  }),
];

function isPublished(listing: Pick<Listing, "stage"> | undefined): boolean {
  return listing?.stage === "published";
}

/** Which entries readers do not find, so that lists say of a catalog the number that its page does. */
function keepHidden(ctx: StreamCtx, catalogId: string): Promise<void> {
  return settle(ctx, async () => {
    const catalog = await ctx.table.get(catalogRecord, catalogId);
    if (!catalog) return [];
    const ids = catalog.entries.map(({ listingId }) => listingId);
    const shown = (await summariesOf(ctx.table, ids)).filter(isPublished).map(({ id }) => id);
    const hiddenIds = ids.filter((id) => !shown.includes(id));
    if (isDeepStrictEqual(hiddenIds, catalog.hiddenIds ?? [])) return [];
    return [change(catalogRecord, catalog, { hiddenIds }, { isNews: false })];
  });
}

/** All of a catalog that exporters are told of. */
function told(catalog: Catalog | undefined) {
  const listingIds = shownIn(catalog).toSorted();
  return catalog && listingIds.length > 0 ? { listingIds, ...shownOf(catalog) } : undefined;
}

function shownOf({ text, slug, market, curatorName }: Catalog) {
  return { catalogTitle: titles(text), slug, market, curatorName };
}

function keepFeatures(ctx: StreamCtx, catalogId: string, listingIds: string[]): Promise<void> {
  return settle(ctx, async () => {
    const [catalog, listings] = await Promise.all([
      ctx.table.get(catalogRecord, catalogId),
      listingsOf(ctx.table, listingIds),
    ]);
    const keys = listings.map(({ id, profileId }) => ({ profileId, catalogId, listingId: id }));
    const known = await ctx.table.getMany(featureRecord, keys);
    return listings.flatMap((listing) => {
      const feature = known.find((it) => it.listingId === listing.id);
      if (catalog && isShownIn(catalog, listing.id)) return written(feature, catalog, listing);
      return feature ? [remove(featureRecord, feature)] : [];
    });
  });
}

function written(known: Feature | undefined, catalog: Catalog, listing: Listing): Write[] {
  const shown = { listingTitle: titles(listing.text), ...shownOf(catalog) };
  if (known)
    return isDeepStrictEqual({ ...known, ...shown }, known) ? [] : [change(featureRecord, known, shown)];
  const ids = { profileId: listing.profileId, catalogId: catalog.id, listingId: listing.id };
  // Another delivery of the same change may have been first.
  return [add(featureRecord, { ...shown, ...ids }, () => new Conflict("version_stale"))];
}

function titles(texts: Localized<{ title: string }>): Localized<string> {
  return Object.fromEntries(Object.entries(texts).map(([locale, { title }]) => [locale, title]));
}
