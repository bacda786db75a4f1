import * as z from "zod";

const dayMs = 24 * 3600 * 1000;

/** Where a day's views of a listing are counted: in which period of `viewedDays`, and under which of its days. */
export interface ViewPlace {
  period: number;
  counter: ViewCounter;
}

/** One for each day of a period. */
export const viewCounters = [
  "day0",
  "day1",
  "day2",
  "day3",
  "day4",
  "day5",
  "day6",
  "day7",
  "day8",
  "day9",
  "day10",
  "day11",
  "day12",
  "day13",
  "day14",
  "day15",
  "day16",
  "day17",
  "day18",
  "day19",
  "day20",
  "day21",
  "day22",
  "day23",
  "day24",
  "day25",
  "day26",
  "day27",
] as const;

/** Views are told of the last so many days (UTC), today among them. */
export const viewedDays = viewCounters.length;

export type ViewCounter = (typeof viewCounters)[number];

export const ViewCounts = z.strictObject(
  Object.fromEntries(viewCounters.map((it) => [it, z.int().min(0).optional()])) as Record<
    ViewCounter,
    z.ZodOptional<z.ZodInt>
  >,
);
export type ViewCounts = Partial<Record<ViewCounter, number>>;

export function viewPlaceOf(now: Date): ViewPlace {
  const day = Math.floor(now.getTime() / dayMs);
  return { period: Math.floor(day / viewedDays), counter: viewCounters[day % viewedDays] ?? "day0" };
}

/** The epoch second from which on no day of a period is told of. */
export function viewsTellUntil(period: number): number {
  return (((period + 2) * viewedDays - 1) * dayMs) / 1000;
}

/** Of a period's counts those of the days that are told of now. */
export function lastViews({ period, ...counts }: ViewCounts & { period: number }, now: Date): number {
  const today = Math.floor(now.getTime() / dayMs);
  return viewCounters.reduce((sum, counter, at) => {
    const day = period * viewedDays + at;
    return day > today - viewedDays && day <= today ? sum + (counts[counter] ?? 0) : sum;
  }, 0);
}
