import type { Table } from "#functions/platform/table/table.ts";
import type { Catalog, ViewsOfDay } from "#shared/market/catalogs/catalog.ts";
import { catalogRecord, catalogViewsRecord } from "./catalogs.records.ts";

/** More days than a catalog lives. */
const countedDays = 2000;

/** A catalog whatever its stage. Whoever asks must know whether it may be seen. */
export function catalogOf(table: Table, catalogId: string): Promise<Catalog | undefined> {
  return table.get(catalogRecord, catalogId);
}

/** How often a catalog was seen on each day that anybody saw it (UTC), the newest first. */
export async function viewsOfCatalog(table: Table, catalogId: string): Promise<ViewsOfDay[]> {
  const options = { prefix: "VIEWS#", newestFirst: true, limit: countedDays };
  const found = await table.queryPartition(`CATALOG#${catalogId}`, options);
  return found.of(catalogViewsRecord);
}
