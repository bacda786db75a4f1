import * as z from "zod";
import { idOf } from "#shared/ids.ts";
import { prose } from "#shared/text.ts";
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
  id: idOf("report"),
  inquiryId: idOf("inquiry"),
  by: Side,
  reporterId: idOf("person"),
  reporterName: z.string(),
  stage: z.enum(reportStages),
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Report = z.infer<typeof Report>;
