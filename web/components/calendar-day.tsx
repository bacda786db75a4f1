import type { FC } from "hono/jsx";
import { calendarDay } from "#shared/terms/day-format.ts";
import { usePage } from "../page.ts";

/** A calendar day (`2026-03-14`) as its readers write it. */
export const CalendarDay: FC<{ day: string }> = ({ day }) => {
  const { locale } = usePage();
  return <time datetime={day}>{calendarDay(day, locale)}</time>;
};
