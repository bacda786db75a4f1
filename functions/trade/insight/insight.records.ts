import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { CatalogInquiry } from "#shared/trade/insight/insight.ts";

const shownInquiries = 100;

/** Lies beside the catalog that the inquiry came through. */
export const catalogInquiryRecord = defineRecord<
  CatalogInquiry,
  Pick<CatalogInquiry, "catalogId" | "inquiryId">
>()({
  kind: "catalog-inquiry",
  schema: CatalogInquiry,
  key: ({ catalogId, inquiryId }) => ({ pk: `CATALOG#${catalogId}`, sk: `INQUIRY#${inquiryId}` }),
  keyOf: ({ catalogId, inquiryId }) => ({ catalogId, inquiryId }),
});

/** The newest that came through a catalog, newest first. */
export async function inquiriesOfCatalog(table: Table, catalogId: string): Promise<CatalogInquiry[]> {
  const options = { prefix: "INQUIRY#", newestFirst: true, limit: shownInquiries };
  const found = await table.queryPartition(`CATALOG#${catalogId}`, options);
  return found.of(catalogInquiryRecord);
}
