import type { Slice } from "#functions/platform/slice.ts";
import { abuseReportPermissions } from "#shared/trade/abuse-reports/abuse-report.permissions.ts";
import { abuseReportProcess } from "#shared/trade/abuse-reports/abuse-report.process.ts";
import { abuseReportIds } from "#shared/trade/ids.ts";

/** What one side of a thread tells the admins of the other. */
export const abuseReports: Slice = {
  name: "abuse-reports",
  ids: [abuseReportIds],
  permissions: abuseReportPermissions,
  processes: [abuseReportProcess],
  records: async () => [(await import("./abuse-reports.records.ts")).abuseReportRecord],
  api: async () => (await import("./abuse-reports.api.ts")).abuseReportsApi,
  description: async () => (await import("./abuse-reports.description.ts")).abuseReportsDescription,
  site: async () => (await import("./abuse-reports.site.tsx")).abuseReportsSite,
};
