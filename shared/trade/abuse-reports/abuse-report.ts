import * as z from "zod";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { prose } from "#shared/text.ts";
import { abuseReportIds, inquiryIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { abuseReportStages } from "./stages.ts";

export const abuseReasons = ["spam", "fraud", "abuse", "other"] as const;

export const SendAbuseReport = z.strictObject({
  reason: z.enum(abuseReasons),
  note: prose(0, 1000).default(""),
});
export type SendAbuseReport = z.infer<typeof SendAbuseReport>;

export const AbuseReportStage = z.enum(abuseReportStages);
export type AbuseReportStage = z.infer<typeof AbuseReportStage>;

/** One side's complaint about the other in one thread: it opens that thread's text to the admins. */
export const AbuseReport = z.strictObject({
  ...SendAbuseReport.shape,
  id: abuseReportIds.schema,
  inquiryId: inquiryIds.schema,
  by: Side,
  reporterId: personIds.schema,
  reporterName: z.string(),
  stage: AbuseReportStage,
  ...stamps,
});
export type AbuseReport = z.infer<typeof AbuseReport>;
