import * as z from "zod";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { idOf } from "#shared/ids.ts";
import { localized } from "#shared/locales.ts";
import { Catalog } from "#shared/market/catalogs/catalog.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { UnitCode } from "#shared/terms/units.ts";
import { companyKinds, InquiryStage, SendInquiry } from "#shared/trade/inquiries/inquiry.ts";

export const catalogRecord = defineRecord<Catalog, string>({
  kind: "catalog",
  schema: Catalog,
  key: (id) => ({ pk: `CATALOG#${id}`, sk: "CATALOG" }),
  keyOf: (catalog) => catalog.id,
  index: (catalog) => ({ personId: catalog.curatorId, stagedAt: catalog.publishedAt }),
});

/** The guard that makes a slug belong to one catalog. */
const SlugGuard = z.strictObject({
  slug: z.string(),
  catalogId: idOf("catalog"),
  version: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type SlugGuard = z.infer<typeof SlugGuard>;

export const slugRecord = defineRecord<SlugGuard, string>({
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

export function publishedCatalogs(table: Table, page: PageRequest): Promise<Page<Catalog>> {
  return table.queryIndex(catalogRecord, "by-stage", { kind: "catalog", stage: "published" }, page);
}

export function catalogsOfCurator(
  table: Table,
  curatorId: string,
  page: PageRequest,
): Promise<Page<Catalog>> {
  return table.queryIndex(catalogRecord, "by-person", { personId: curatorId, kind: "catalog" }, page);
}

/** What the attaché sees of an inquiry that came through the catalog: that it came, not who wrote what. */
export const CatalogInquiry = z.strictObject({
  catalogId: idOf("catalog"),
  inquiryId: idOf("inquiry"),
  listingId: idOf("listing"),
  listingTitle: localized(z.string()),
  companyKind: z.enum(companyKinds),
  country: CountryCode,
  quantity: SendInquiry.shape.quantity,
  unit: UnitCode.optional(),
  stage: InquiryStage,
  version: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type CatalogInquiry = z.infer<typeof CatalogInquiry>;

export const catalogInquiryRecord = defineRecord<
  CatalogInquiry,
  Pick<CatalogInquiry, "catalogId" | "inquiryId">
>({
  kind: "catalog-inquiry",
  schema: CatalogInquiry,
  key: ({ catalogId, inquiryId }) => ({ pk: `CATALOG#${catalogId}`, sk: `INQUIRY#${inquiryId}` }),
  keyOf: ({ catalogId, inquiryId }) => ({ catalogId, inquiryId }),
});
