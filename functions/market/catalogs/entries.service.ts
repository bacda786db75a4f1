import { listingRecord } from "#functions/market/listings/listings.records.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { Conflict, NotFound, RuleBroken } from "#shared/errors.ts";
import { parseInput } from "#shared/issues.ts";
import { type Catalog, CatalogEntries, type CatalogEntry } from "#shared/market/catalogs/catalog.ts";
import { moveEntry as moved } from "#shared/market/catalogs/entries.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { changeCatalog, getOwnCatalog } from "./catalogs.service.ts";

export interface ShownEntry {
  listing: Listing;
  note?: CatalogEntry["note"];
}

/** A catalog's entries in their order with their listings, those left out that are not published now; one operation. */
export async function shownEntries(ctx: Ctx, catalog: Catalog): Promise<ShownEntry[]> {
  const entries = await allEntries(ctx, catalog);
  return entries.flatMap(({ listing, note }) =>
    listing?.stage === "published" ? [{ listing, ...(note ? { note } : {}) }] : [],
  );
}

/** Every entry, for its attaché to arrange: also those whose listing is hidden or gone. */
export async function allEntries(
  ctx: Ctx,
  catalog: Catalog,
): Promise<(CatalogEntry & { listing?: Listing | undefined })[]> {
  const found = await listingsOf(ctx, catalog.entries);
  return catalog.entries.map((entry) => ({ ...entry, listing: found.get(entry.listingId) }));
}

async function listingsOf(ctx: Ctx, entries: CatalogEntry[]): Promise<Map<string, Listing>> {
  const listings = await ctx.table.getMany(
    listingRecord,
    entries.map((entry) => entry.listingId),
  );
  return new Map(listings.map((listing) => [listing.id, listing]));
}

/** One entry of a catalog, for whoever may change it. */
export async function getEntry(ctx: Ctx, catalogId: string, listingId: string) {
  const catalog = await getOwnCatalog(ctx, catalogId);
  const entry = entryOf(catalog, listingId);
  const listing = (await listingsOf(ctx, [entry])).get(listingId);
  return { catalog, entry, listing };
}

/**
 * Sets all entries, in their order. A listing must be published when it is added; it may stay when it is not any more.
 * @throws RuleBroken `listing_not_published`, Conflict `version_stale`
 */
export function setEntries(
  ctx: Ctx,
  catalogId: string,
  { entries }: CatalogEntries,
  version: number,
): Promise<Catalog> {
  return changeCatalog(ctx, catalogId, { entries, version }, async (catalog) => {
    if (catalog.version !== version) throw new Conflict("version_stale");
    await requirePublished(ctx, catalog, entries);
    return { changes: { entries } };
  });
}

/** Adds a listing at the end. @throws RuleBroken `listing_not_published`, ValidationFailed `entry_twice` */
export function addEntry(ctx: Ctx, catalogId: string, entry: CatalogEntry): Promise<Catalog> {
  return changeCatalog(ctx, catalogId, entry, async (catalog) => {
    const { entries } = parseInput(CatalogEntries, { entries: [...catalog.entries, entry] });
    await requirePublished(ctx, catalog, entries);
    return { changes: { entries } };
  });
}

export function removeEntry(ctx: Ctx, catalogId: string, listingId: string): Promise<Catalog> {
  return changeCatalog(ctx, catalogId, listingId, async (catalog) => {
    entryOf(catalog, listingId);
    return { changes: { entries: catalog.entries.filter((entry) => entry.listingId !== listingId) } };
  });
}

/** One place towards the front (-1) or the end (1). */
export function moveEntry(ctx: Ctx, catalogId: string, listingId: string, step: -1 | 1): Promise<Catalog> {
  return changeCatalog(ctx, catalogId, { listingId, step }, async (catalog) => {
    entryOf(catalog, listingId);
    return { changes: { entries: moved(catalog.entries, listingId, step) } };
  });
}

/** Says anew why the listing was chosen. */
export function setNote(ctx: Ctx, catalogId: string, entry: CatalogEntry): Promise<Catalog> {
  return changeCatalog(ctx, catalogId, entry, async (catalog) => {
    entryOf(catalog, entry.listingId);
    const changed = catalog.entries.map((it) => (it.listingId === entry.listingId ? entry : it));
    return { changes: parseInput(CatalogEntries, { entries: changed }) };
  });
}

function entryOf(catalog: Catalog, listingId: string): CatalogEntry {
  const entry = catalog.entries.find((it) => it.listingId === listingId);
  if (!entry) throw new NotFound();
  return entry;
}

/** A missing listing and a hidden one answer alike, so that nobody learns of drafts. */
async function requirePublished(ctx: Ctx, catalog: Catalog, entries: CatalogEntry[]): Promise<void> {
  const known = new Set(catalog.entries.map((entry) => entry.listingId));
  const found = await listingsOf(
    ctx,
    entries.filter((entry) => !known.has(entry.listingId)),
  );
  const issues = entries.flatMap(({ listingId }, at) =>
    known.has(listingId) || found.get(listingId)?.stage === "published"
      ? []
      : [{ pointer: `/entries/${at}/listingId`, code: "listing_not_published" }],
  );
  if (issues.length > 0) throw new RuleBroken("listing_not_published", { issues });
}
