import * as z from "zod";
import { Catalog } from "./catalog.ts";
import { coverIdOf, shownCount } from "./entries.ts";

/**
 * A catalog in a list: how many entries readers find in it, rather than all of them. Its `coverId` is the entry whose photo
 * stands for it: that on the cover, else the first; none where readers find no entry.
 */
export const CatalogSummary = Catalog.omit({ entries: true, hiddenIds: true }).extend({
  entryCount: z.int(),
});
export type CatalogSummary = z.infer<typeof CatalogSummary>;

export function catalogSummary(catalog: Catalog): CatalogSummary {
  const { entries: _entries, hiddenIds: _hiddenIds, coverId: _coverId, ...shown } = catalog;
  const coverId = coverIdOf(catalog);
  return { ...shown, ...(coverId ? { coverId } : {}), entryCount: shownCount(catalog) };
}

/** The listings whose photos stand for catalogs in a list. */
export function coverIdsOf(catalogs: readonly CatalogSummary[]): string[] {
  return [...new Set(catalogs.flatMap(({ coverId }) => coverId ?? []))];
}
