import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { type ComplaintKey, complaintPlace } from "#functions/trade/inquiries/inquiries.offers.ts";
import { abuseReportProcess } from "#shared/trade/abuse-reports/abuse-report.process.ts";
import { AbuseReport, type AbuseReportStage } from "#shared/trade/abuse-reports/abuse-report.ts";

/** A side's report lies in the thread that it is about: one a side. Admins find the open ones by stage. */
export const abuseReportRecord = defineRecord<AbuseReport, ComplaintKey>()({
  ...complaintPlace,
  schema: AbuseReport,
  process: abuseReportProcess,
  subject: abuseReportProcess.subject,
  indexes: { "by-stage": ({ createdAt }) => ({ stagedAt: createdAt }) },
});

/** What was reported, in one stage, newest first. */
export function abuseReportsIn(
  table: Table,
  stage: AbuseReportStage,
  page: PageRequest,
): Promise<Page<AbuseReport>> {
  return table.queryIndex(abuseReportRecord, "by-stage", { stage }, page);
}
