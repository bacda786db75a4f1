import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { AbuseReportStage, SendAbuseReport } from "#shared/trade/abuse-reports/abuse-report.ts";
import { ReportView } from "./abuse-reports.api.ts";

export const abuseReportsDescription: ApiDescription = {
  schemas: {
    AbuseReport: ReportView,
    AbuseReportStage,
    SendAbuseReport,
  },
};
