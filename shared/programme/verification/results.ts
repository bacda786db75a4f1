import * as z from "zod";
import { ReturneeMethod } from "#shared/market/profiles/checks.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { RowReport, reportedResults } from "./shown.ts";
import { refusalReasons } from "./verification.ts";

export const maximumResults = 200;

/** The columns of the file in which cases go out and results come back: of those that go out, the first three are filled. */
export const resultColumns = [
  "verification_id",
  "worker_number",
  "asked_on",
  "result",
  "method",
  "valid_until",
  "reason",
] as const;

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

const RowIssue = z.object({
  code: z.string().max(60),
  column: z.string().max(60),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type RowIssue = z.infer<typeof RowIssue>;

/** The lines of a file of results, each with what it reports or what is wrong with it. */
export const ResultsFile = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        line: z.int().min(1),
        verificationId: z.string().max(60),
        result: Result.optional(),
        issue: RowIssue.optional(),
      }),
    )
    .min(1)
    .max(maximumResults),
});
