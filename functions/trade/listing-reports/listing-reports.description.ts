import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { ListingReportStage, SendListingReport } from "#shared/trade/listing-reports/listing-report.ts";
import { ListingReportView } from "./listing-reports.api.ts";

export const listingReportsDescription: ApiDescription = {
  schemas: {
    ListingReport: ListingReportView,
    ListingReportStage,
    SendListingReport,
  },
};
