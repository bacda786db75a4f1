import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { listingReportProcess } from "#shared/trade/listing-reports/listing-report.process.ts";
import { ListingReport, type ListingReportStage } from "#shared/trade/listing-reports/listing-report.ts";

export type ListingReportKey = Pick<ListingReport, "listingId" | "reporterId">;

/** A report lies beside the listing that it is of: one of each person. Admins find the open ones by stage. */
export const listingReportRecord = defineRecord<ListingReport, ListingReportKey>()({
  kind: "listing-report",
  schema: ListingReport,
  key: ({ listingId, reporterId }) => ({ pk: `LISTING#${listingId}`, sk: `REPORT#${reporterId}` }),
  keyOf: ({ listingId, reporterId }) => ({ listingId, reporterId }),
  process: listingReportProcess,
  subject: listingReportProcess.subject,
  indexes: { "by-stage": ({ createdAt }) => ({ stagedAt: createdAt }) },
});

/** What was reported of listings, in one stage, newest first. */
export function listingReportsIn(
  table: Table,
  stage: ListingReportStage,
  page: PageRequest,
): Promise<Page<ListingReport>> {
  return table.queryIndex(listingReportRecord, "by-stage", { stage }, page);
}
