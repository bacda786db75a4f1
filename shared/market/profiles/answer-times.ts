import type { z } from "zod";
import { median } from "#shared/median.ts";
import type { AnswerTimes as AnswerTimesSchema } from "./profile.ts";

type AnswerTimes = z.infer<typeof AnswerTimesSchema>;

const keptSamples = 30;

/** The times with one more answer, of at most the last 30; undefined where that inquiry is among them already. */
export function withAnswer(
  times: AnswerTimes,
  sample: AnswerTimes["samples"][number],
): AnswerTimes | undefined {
  if (times.samples.some((it) => it.inquiryId === sample.inquiryId)) return undefined;
  const samples = [...times.samples, sample].slice(-keptSamples);
  return { samples, medianMinutes: median(samples.map((it) => it.minutes)) };
}
