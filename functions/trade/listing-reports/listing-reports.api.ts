import { post } from "#functions/platform/http/api-route.ts";
import { ListingReport } from "#shared/trade/listing-reports/listing-report.ts";
import { sendListingReport } from "./listing-reports.service.ts";

/** A report as its writer sees it. */
export const ListingReportView = ListingReport.omit({ reporterId: true, reporterName: true });

export const listingReportsApi = [
  post("/listings/:listingId/report", sendListingReport, {
    tag: "listings",
    summary: "Tell the admins what is wrong with a listing; its business is not told",
    answer: ListingReportView,
    view: ({ reporterId: _id, reporterName: _name, ...shown }) => shown,
    status: 201,
  }),
];
