import { summariesOf } from "#functions/market/listings/listings.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { NotFound, RuleBroken } from "#shared/errors.ts";
import { parseInput } from "#shared/issues.ts";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import { catalogProcess } from "#shared/market/catalogs/catalog.process.ts";
import {
  AddEntries,
  type Catalog,
  CatalogEntries,
  CatalogEntry,
  MoveEntry,
  PlaceEntry,
} from "#shared/market/catalogs/catalog.ts";
import {
  type DeskEntry,
  moveEntry as moved,
  placeEntry as placed,
  type ShownEntry,
} from "#shared/market/catalogs/entries.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import type { Person } from "#shared/people/people/person.ts";
import { requireVerifiedMailToShow } from "#shared/people/people/verified-mail.ts";
import { aCatalog, type CatalogAddress } from "./catalogs.service.ts";

export interface EntryAddress extends CatalogAddress {
  listingId: string;
}

/** The catalog in which an entry stands, or should. */
const itsCatalog: About<EntryAddress, Catalog> = aCatalog;

/** What every change of a catalog's entries has in common. */
const editing = {
  permission: catalogPermissions.edit,
  step: catalogProcess.steps.edit,
  rule: ({ person, thing }: { person: Person; thing: Catalog }) => requireVerifiedMailToShow(person, thing),
};

/** A catalog's entries in their order with their listings, those left out that are not published now; one operation. */
export async function shownEntries(ctx: Ctx, catalog: Catalog): Promise<ShownEntry[]> {
  const entries = await allEntries(ctx, catalog);
  return entries.flatMap(({ listing, note }) =>
    listing?.stage === "published" ? [{ listing, ...(note ? { note } : {}) }] : [],
  );
}

/** Every entry, for its attaché to arrange. */
export async function allEntries(ctx: Ctx, catalog: Catalog): Promise<DeskEntry[]> {
  const found = await listingsIn(ctx, catalog.entries);
  return catalog.entries.map((entry) => ({ ...entry, listing: found.get(entry.listingId) }));
}

/** One entry of a catalog, for whoever may change it. */
export const getEntry = read({
  permission: catalogPermissions.edit,
  of: itsCatalog,
  async find({ ctx, at: { listingId }, thing: catalog }) {
    const entry = entryOf(catalog, listingId);
    const listing = (await listingsIn(ctx, [entry])).get(listingId);
    return { catalog, entry, listing };
  },
});

/**
 * Sets all entries, in their order. A listing must be published when it is added; it may stay when it is not any more.
 * @throws RuleBroken `listing_not_published`
 */
export const setEntries = verb({
  ...editing,
  of: aCatalog,
  input: CatalogEntries,
  version: "required",
  rule({ ctx, person, thing, input }) {
    requireVerifiedMailToShow(person, thing);
    return requirePublished(ctx, thing, input.entries);
  },
  write: ({ input }) => ({ changes: input }),
});

/** Adds a listing at the end. @throws RuleBroken `listing_not_published`, ValidationFailed `entry_twice` */
export const addEntry = verb({
  ...editing,
  of: aCatalog,
  input: CatalogEntry,
  async write({ ctx, thing, input }) {
    const changes = parseInput(CatalogEntries, { entries: [...thing.entries, input] });
    await requirePublished(ctx, thing, changes.entries);
    return { changes };
  },
});

/**
 * Adds several listings at the end, in the order given; all of them or none.
 * @throws RuleBroken `listing_not_published`, ValidationFailed `entry_twice`
 */
export const addEntries = verb({
  ...editing,
  of: aCatalog,
  input: AddEntries,
  async write({ ctx, thing, input }) {
    const added = input.listingIds.map((listingId) => ({ listingId }));
    const changes = parseInput(CatalogEntries, { entries: [...thing.entries, ...added] });
    await requirePublished(ctx, thing, changes.entries);
    return { changes };
  },
});

export const removeEntry = verb({
  ...editing,
  of: itsCatalog,
  write({ thing, at: { listingId } }) {
    const gone = entryOf(thing, listingId);
    const entries = thing.entries.filter((entry) => entry !== gone);
    return { changes: { entries, ...(thing.coverId === listingId ? { coverId: undefined } : {}) } };
  },
});

export const moveEntry = verb({
  ...editing,
  of: itsCatalog,
  input: MoveEntry,
  write({ thing, at: { listingId }, input }) {
    entryOf(thing, listingId);
    return { changes: { entries: moved(thing.entries, listingId, input.by) } };
  },
});

/** Puts an entry at a place of its order, however far away. */
export const placeEntry = verb({
  ...editing,
  of: itsCatalog,
  input: PlaceEntry,
  write({ thing, at: { listingId }, input }) {
    entryOf(thing, listingId);
    return { changes: { entries: placed(thing.entries, listingId, input.to) } };
  },
});

/** Puts an entry's photo on the cover. */
export const chooseCover = verb({
  ...editing,
  of: itsCatalog,
  write({ thing, at: { listingId } }) {
    entryOf(thing, listingId);
    return { changes: { coverId: listingId } };
  },
});

/** Says anew why the listing was chosen. @throws ValidationFailed `notes_too_long` */
export const setNote = verb({
  ...editing,
  of: itsCatalog,
  input: CatalogEntry.pick({ note: true }),
  write({ thing, at: { listingId }, input }) {
    const old = entryOf(thing, listingId);
    const entries = thing.entries.map((entry) => (entry === old ? { listingId, ...input } : entry));
    return { changes: parseInput(CatalogEntries, { entries }) };
  },
});

async function listingsIn(
  { table }: Ctx,
  entries: readonly CatalogEntry[],
): Promise<Map<string, ListingSummary>> {
  const listings = await summariesOf(
    table,
    entries.map((entry) => entry.listingId),
  );
  return new Map(listings.map((listing) => [listing.id, listing]));
}

/** @throws NotFound */
function entryOf({ entries }: Catalog, listingId: string): CatalogEntry {
  const entry = entries.find((it) => it.listingId === listingId);
  if (!entry) throw new NotFound();
  return entry;
}

/** A missing listing and a hidden one answer alike, so that nobody learns of drafts. */
async function requirePublished(ctx: Ctx, catalog: Catalog, entries: CatalogEntry[]): Promise<void> {
  const known = new Set(catalog.entries.map((entry) => entry.listingId));
  const found = await listingsIn(
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
