import * as z from "zod";
import { Catalog } from "./catalog.ts";
import { shownCount } from "./entries.ts";

/** A catalog in a list: how many entries readers find in it, rather than all of them. */
export const CatalogSummary = Catalog.omit({ entries: true, hiddenIds: true }).extend({
  entryCount: z.int(),
});
export type CatalogSummary = z.infer<typeof CatalogSummary>;

export function catalogSummary({ entries, hiddenIds, ...shown }: Catalog): CatalogSummary {
  return { ...shown, entryCount: shownCount({ entries, hiddenIds }) };
}
