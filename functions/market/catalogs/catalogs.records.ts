import * as z from "zod";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { catalogProcess } from "#shared/market/catalogs/catalog.process.ts";
import { Catalog, ViewsOfDay } from "#shared/market/catalogs/catalog.ts";
import { CatalogSummary, catalogSummary } from "#shared/market/catalogs/catalog-summary.ts";
import { catalogIds } from "#shared/market/ids.ts";
import { stamps } from "#shared/stamps.ts";

const shelf = "catalogs";

export const catalogRecord = defineRecord<Catalog, string>()({
  kind: "catalog",
  schema: Catalog,
  key: (id) => ({ pk: `CATALOG#${id}`, sk: "CATALOG" }),
  keyOf: (catalog) => catalog.id,
  process: catalogProcess,
  // Items of the first version have no summary yet, and that of the second may say of no cover: writing them again makes it.
  upcasts: [(item) => item, (item) => item],
  summary: { schema: CatalogSummary, of: catalogSummary },
  subject: catalogProcess.subject,
  indexes: {
    "by-person": ({ curatorId }) => ({ ofPerson: curatorId }),
    "by-shelf": ({ publishedAt }) => ({ onShelf: shelf, stagedAt: publishedAt }),
  },
});

/** The guard that makes a slug belong to one catalog. */
const SlugGuard = z.strictObject({
  slug: z.string(),
  catalogId: catalogIds.schema,
  ...stamps,
});
export type SlugGuard = z.infer<typeof SlugGuard>;

/** How often a published catalog was seen on one day (UTC). Counted by plain writes; nothing of the reader is kept. */
const CatalogViews = z.strictObject({
  catalogId: catalogIds.schema,
  ...ViewsOfDay.shape,
  ...stamps,
});
export type CatalogViews = z.infer<typeof CatalogViews>;

export const catalogViewsRecord = defineRecord<CatalogViews, Pick<CatalogViews, "catalogId" | "day">>()({
  kind: "catalog-views",
  schema: CatalogViews,
  key: ({ catalogId, day }) => ({ pk: `CATALOG#${catalogId}`, sk: `VIEWS#${day}` }),
  keyOf: ({ catalogId, day }) => ({ catalogId, day }),
});

export const slugRecord = defineRecord<SlugGuard, string>()({
  kind: "slug",
  schema: SlugGuard,
  key: (slug) => ({ pk: `SLUG#${slug}`, sk: "SLUG" }),
  keyOf: (guard) => guard.slug,
});

/** Two operations: the guard, then the catalog. */
export async function catalogBySlug(table: Table, slug: string): Promise<Catalog | undefined> {
  const guard = await table.get(slugRecord, slug);
  return guard && (await table.get(catalogRecord, guard.catalogId));
}

export function publishedCatalogs(table: Table, page: PageRequest): Promise<Page<CatalogSummary>> {
  return table.querySummaries(catalogRecord, "by-shelf", { onShelf: shelf, stage: "published" }, page);
}

export function catalogsOfCurator(
  table: Table,
  curatorId: string,
  page: PageRequest,
): Promise<Page<Catalog>> {
  return table.queryIndex(catalogRecord, "by-person", { ofPerson: curatorId }, page);
}
