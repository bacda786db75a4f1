import type { Slice } from "#functions/platform/slice.ts";
import { listingReportIds } from "#shared/trade/ids.ts";
import { listingReportPermissions } from "#shared/trade/listing-reports/listing-report.permissions.ts";
import { listingReportProcess } from "#shared/trade/listing-reports/listing-report.process.ts";

/** What people tell the admins of listings. */
export const listingReports: Slice = {
  name: "listing-reports",
  ids: [listingReportIds],
  permissions: listingReportPermissions,
  processes: [listingReportProcess],
  records: async () => [(await import("./listing-reports.records.ts")).listingReportRecord],
  api: async () => (await import("./listing-reports.api.ts")).listingReportsApi,
  description: async () => (await import("./listing-reports.description.ts")).listingReportsDescription,
  site: async () => (await import("./listing-reports.site.tsx")).listingReportsSite,
  reactions: async () => (await import("./listing-reports.reactions.ts")).listingReportReactions,
  async mails() {
    const { listingReportMail, listingReportsMail } = await import("./listing-reports.mails.ts");
    return [listingReportMail, listingReportsMail];
  },
};
