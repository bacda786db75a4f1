import * as z from "zod";
import { Catalog } from "./catalog.ts";

/** A catalog in a list: how many entries it has, rather than all of them. */
export const CatalogSummary = Catalog.omit({ entries: true }).extend({ entryCount: z.int() });
export type CatalogSummary = z.infer<typeof CatalogSummary>;

export function catalogSummary({ entries, ...shown }: Catalog): CatalogSummary {
  return { ...shown, entryCount: entries.length };
}
