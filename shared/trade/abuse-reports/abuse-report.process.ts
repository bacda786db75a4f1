import { Conflict } from "#shared/errors.ts";
import { noSubject } from "#shared/permissions.ts";
import { defineProcess } from "#shared/process.ts";
import { abuseReportPermissions } from "./abuse-report.permissions.ts";
import type { AbuseReport } from "./abuse-report.ts";
import { abuseReportStages } from "./stages.ts";

/** The life of an abuse report: an admin is done with it, and nothing opens it again. */
export const abuseReportProcess = defineProcess<Pick<AbuseReport, "stage">>()({
  noun: "abuseReport",
  stages: abuseReportStages,
  first: "open",
  subject: () => noSubject,
  steps: {
    handle: {
      by: abuseReportPermissions.handle,
      ways: [{ from: ["open"], to: "handled" }],
      settled: ["handled"],
      refusal: () => new Conflict("version_stale"),
    },
  },
});
