import { Conflict } from "#shared/errors.ts";
import { noSubject } from "#shared/permissions.ts";
import { defineProcess } from "#shared/process.ts";
import { listingReportPermissions } from "./listing-report.permissions.ts";
import type { ListingReport } from "./listing-report.ts";
import { listingReportStages } from "./stages.ts";

/** The life of a report of a listing: an admin is done with it, and nothing opens it again. */
export const listingReportProcess = defineProcess<Pick<ListingReport, "stage">>()({
  noun: "listingReport",
  stages: listingReportStages,
  first: "open",
  subject: () => noSubject,
  steps: {
    handle: {
      by: listingReportPermissions.handle,
      ways: [{ from: ["open"], to: "handled" }],
      settled: ["handled"],
      refusal: () => new Conflict("version_stale"),
    },
  },
});
