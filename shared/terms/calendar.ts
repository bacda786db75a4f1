import * as z from "zod";

/** A day without a time or zone, such as `2026-12-31`. */
export const CalendarDate = z.iso.date();

/** The calendar day where it is still the earliest on earth (UTC-12): a date before it is past for everybody. */
export function earliestToday(now: Date): string {
  return new Date(now.getTime() - 12 * 3600 * 1000).toISOString().slice(0, 10);
}

/** The calendar day in Jakarta, by whose clock certificates count: search, pages and files say the same of one. */
export function jakartaToday(now: Date): string {
  return new Date(now.getTime() + jakartaOffsetHours * 3600 * 1000).toISOString().slice(0, 10);
}

/** UTC+7 all year, since 1964. */
const jakartaOffsetHours = 7;

/** Whether the calendar has such a day; months count from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
