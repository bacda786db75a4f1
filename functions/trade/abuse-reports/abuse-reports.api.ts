import { post } from "#functions/platform/http/api-route.ts";
import { AbuseReport } from "#shared/trade/abuse-reports/abuse-report.ts";
import { sendAbuseReport } from "./abuse-reports.service.ts";

/** A report as its writer sees it. */
export const ReportView = AbuseReport.omit({ reporterId: true, reporterName: true });

export const abuseReportsApi = [
  post("/inquiries/:inquiryId/report", sendAbuseReport, {
    tag: "inquiries",
    summary: "Report the other side; the admins then read this thread",
    answer: ReportView,
    view: ({ reporterId: _id, reporterName: _name, ...shown }) => shown,
    status: 201,
  }),
];
