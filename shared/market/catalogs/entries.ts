import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import type { Catalog, CatalogEntry } from "./catalog.ts";

/** An entry as the public sees it, with its listing. */
export interface ShownEntry extends Pick<CatalogEntry, "note"> {
  listing: ListingSummary;
}

/** An entry as its attaché arranges it, also where its listing is hidden or gone. */
export interface DeskEntry extends CatalogEntry {
  listing?: ListingSummary | undefined;
}

/** The entries with one of them moved towards the front (-1) or the end (1); as they were where it cannot go further. */
export function moveEntry(entries: readonly CatalogEntry[], listingId: string, step: -1 | 1): CatalogEntry[] {
  const from = entries.findIndex((entry) => entry.listingId === listingId);
  const to = from + step;
  const moved = entries[from];
  const other = entries[to];
  if (!moved || !other) return [...entries];
  return entries.with(from, other).with(to, moved);
}

/** The entries with one of them at another place, the others in their order. */
export function placeEntry(entries: readonly CatalogEntry[], listingId: string, to: number): CatalogEntry[] {
  const entry = entries.find((it) => it.listingId === listingId);
  return entry ? entries.filter((it) => it !== entry).toSpliced(to, 0, entry) : [...entries];
}

export type MissingCatalogPart = "title" | "entries";

/** What a catalog still lacks before the public may see it. */
export function missingToPublish(catalog: Pick<Catalog, "text" | "entries">): MissingCatalogPart[] {
  return [
    ...(Object.keys(catalog.text).length === 0 ? (["title"] as const) : []),
    ...(catalog.entries.length === 0 ? (["entries"] as const) : []),
  ];
}

/** Ids of the listings that a catalog holds before the public: none while it is a draft. */
export function shownIn(catalog: Pick<Catalog, "stage" | "entries"> | undefined): string[] {
  return catalog?.stage === "published" ? catalog.entries.map(({ listingId }) => listingId) : [];
}

/** How many of its listings readers find in it, or would where it is a draft. */
export function shownCount(catalog: Entered): number {
  return found(catalog).length;
}

/** The listing whose photo stands for it: the one that its attaché put on the cover, while readers find it, else the first. */
export function coverIdOf({ coverId, ...catalog }: Entered & Pick<Catalog, "coverId">): string | undefined {
  const ids = found(catalog);
  return ids.find((id) => id === coverId) ?? ids[0];
}

type Entered = Pick<Catalog, "entries" | "hiddenIds">;

/** Ids of the listings that readers find in it, or would where it is a draft. */
function found({ entries, hiddenIds = [] }: Entered): string[] {
  return entries.map(({ listingId }) => listingId).filter((id) => !hiddenIds.includes(id));
}

export function isShownIn(catalog: Pick<Catalog, "stage" | "entries">, listingId: string): boolean {
  return shownIn(catalog).includes(listingId);
}
