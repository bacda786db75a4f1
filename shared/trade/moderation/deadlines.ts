import { daysAfter } from "#shared/terms/calendar.ts";

/** How long after a measure whoever it is about may appeal. */
export const appealDays = 30;
/** How soon an appeal is answered. */
export const answerDays = 14;
/** How long before that those who answer are reminded. */
export const remindDaysBefore = 3;
/** The longest that a measure with an end may stand. */
export const longestDays = 2 * 365;

/** Until when a measure may be appealed. */
export function appealBy({ createdAt }: { createdAt: string }): string {
  return daysAfter(createdAt, appealDays);
}

/** Until when its appeal is to be answered; undefined while there is none. */
export function answerBy({ appealedAt }: { appealedAt?: string | undefined }): string | undefined {
  return appealedAt && daysAfter(appealedAt, answerDays);
}
