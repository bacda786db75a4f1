import * as z from "zod";

/** A day without a time or zone, such as `2026-12-31`. */
export const CalendarDate = z.iso.date();

/** The calendar day where it is still the earliest on earth (UTC-12): a date before it is past for everybody. */
export function earliestToday(now: Date): string {
  return new Date(now.getTime() - 12 * 3600 * 1000).toISOString().slice(0, 10);
}
