import * as z from "zod";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { prose } from "#shared/text.ts";
import { inquiryIds, reportIds } from "#shared/trade/ids.ts";
import { Side } from "./inquiry.ts";

export const reportReasons = ["spam", "fraud", "abuse", "other"] as const;

export const SendReport = z.strictObject({
  reason: z.enum(reportReasons),
  note: prose(0, 1000).default(""),
});
export type SendReport = z.infer<typeof SendReport>;

export const reportStages = ["open", "handled"] as const;

/** One side's complaint about the other in one thread: it opens that thread's text to the admins. */
export const Report = z.strictObject({
  ...SendReport.shape,
  id: reportIds.schema,
  inquiryId: inquiryIds.schema,
  by: Side,
  reporterId: personIds.schema,
  reporterName: z.string(),
  stage: z.enum(reportStages),
  ...stamps,
});
export type Report = z.infer<typeof Report>;
