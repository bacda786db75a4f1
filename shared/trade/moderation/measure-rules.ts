import { RuleBroken, ValidationFailed } from "#shared/errors.ts";
import type { ContentLocale } from "#shared/locales.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { appealBy, appealDays, longestDays } from "./deadlines.ts";
import type { Measure, TakeMeasure } from "./measure.ts";
import { type MeasuredThing, reasonsFor } from "./reasons.ts";

/**
 * What a measure must say: a reason that fits the thing, a day to come, and words that whoever it is about can read.
 * @throws ValidationFailed `measure_reason_other`, `measure_until_past`, `measure_until_far`, `measure_language_unread`
 */
export function refuseUnfitting(
  { reason, until, language }: TakeMeasure,
  { of, languages, now }: { of: MeasuredThing; languages: readonly ContentLocale[]; now: string },
): void {
  const refuse = (field: string, code: string) => {
    throw new ValidationFailed("input_invalid", { issues: [{ pointer: `/${field}`, code }] });
  };
  if (!reasonsFor[of].includes(reason)) refuse("reason", "measure_reason_other");
  if (until && endOf(until) <= now) refuse("until", "measure_until_past");
  if (until && endOf(until) > daysAfter(now, longestDays)) refuse("until", "measure_until_far");
  if (language !== "en" && !languages.includes(language)) refuse("language", "measure_language_unread");
}

/** When a measure ends that is to end on a day. */
export function endOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}

/** @throws RuleBroken `appeal_late` */
export function refuseLate(measure: Pick<Measure, "createdAt">, now: string): void {
  if (now > appealBy(measure)) throw new RuleBroken("appeal_late", { params: { days: appealDays } });
}

/** Whether an appeal can be written now. */
export function canAppeal(measure: Pick<Measure, "createdAt" | "stage">, now: string): boolean {
  return measure.stage === "standing" && now <= appealBy(measure);
}

/** Whether the thing is still taken from view under it. */
export function isInForce({ stage }: Pick<Measure, "stage">): boolean {
  return stage === "standing" || stage === "appealed" || stage === "upheld";
}
