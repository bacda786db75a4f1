import type { Table } from "#functions/platform/table/table.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import { catalogRecord } from "./catalogs.records.ts";

/** A catalog whatever its stage. Whoever asks must know whether it may be seen. */
export function catalogOf(table: Table, catalogId: string): Promise<Catalog | undefined> {
  return table.get(catalogRecord, catalogId);
}
