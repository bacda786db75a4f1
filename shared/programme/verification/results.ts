import * as z from "zod";
import { ReturneeMethod } from "#shared/market/profiles/checks.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { RowReport, reportedResults } from "./shown.ts";
import { refusalReasons } from "./verification.ts";

export const maximumResults = 200;

/** What a ministry's own system found of one request; each row is decided by itself. */
export const Result = z
  .strictObject({
    verificationId: z.string().max(60),
    result: z.enum(reportedResults),
    /** Of a verified one. */
    method: ReturneeMethod.optional(),
    validUntil: CalendarDate.optional(),
    /** Of a refused one. */
    reason: z.enum(refusalReasons).optional(),
  })
  .refine((it) => it.result !== "verified" || it.validUntil !== undefined, {
    path: ["validUntil"],
    error: "result_without_end",
  })
  .refine((it) => it.result !== "refused" || it.reason !== undefined, {
    path: ["reason"],
    error: "result_without_reason",
  })
  .meta({
    examples: [
      { verificationId: "ver_01ARZ3NDEKTSV4RRFFQ69G5FAV", result: "refused", reason: "not_confirmed" },
    ],
  });
export type Result = z.infer<typeof Result>;

export const ReportResults = z.strictObject({ results: z.array(Result).min(1).max(maximumResults) });
export const ResultsReport = z.strictObject({ items: z.array(RowReport) });
