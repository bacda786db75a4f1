import * as z from "zod";

/** A day without a time or zone, such as `2026-12-31`. */
export const CalendarDate = z.iso.date();

/** The calendar day where it is still the earliest on earth (UTC-12): a date before it is past for everybody. */
export function earliestToday(now: Date): string {
  return new Date(now.getTime() - 12 * 3600 * 1000).toISOString().slice(0, 10);
}

/** The calendar day where it is the latest on earth (UTC+14): what comes after it is no day yet for anybody. */
export function latestToday(now: Date): string {
  return new Date(now.getTime() + 14 * 3600 * 1000).toISOString().slice(0, 10);
}

/** The calendar day in Jakarta, by whose clock certificates count: search, pages and files say the same of one. */
export function jakartaToday(now: Date): string {
  return new Date(now.getTime() + jakartaOffsetHours * 3600 * 1000).toISOString().slice(0, 10);
}

/** The moment at which a day is over in Jakarta (ISO 8601, UTC): the first one of the day after it. */
export function jakartaEndOf(day: string): string {
  return new Date(Date.parse(day) + dayMs - jakartaOffsetHours * 3600 * 1000).toISOString();
}

/** So many days, of 24 hours each, after a moment (ISO 8601, UTC); before it where they are negative. */
export function daysAfter(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * dayMs).toISOString();
}

/** UTC+7 all year, since 1964. */
const jakartaOffsetHours = 7;
const dayMs = 24 * 3600 * 1000;

/** When the work of each night is done: once Jakarta's new day has begun, as certificates begin and end with it. */
export const nightlyWork = { utcHour: 24 - jakartaOffsetHours, minute: 5 } as const;

/** How long it is until then. */
export function msUntilNight(now: Date): number {
  const nightMs = (nightlyWork.utcHour * 60 + nightlyWork.minute) * 60 * 1000;
  const sinceNight = (now.getTime() - nightMs) % dayMs;
  return dayMs - sinceNight;
}

/** Whether a text such as `2026-12-31` is a day that the calendar has. */
export function isDay(text: string): boolean {
  return CalendarDate.safeParse(text).success;
}
