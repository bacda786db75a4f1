import type { FC } from "hono/jsx";
import { dayFormat } from "#shared/terms/day-format.ts";
import { usePage } from "../page.ts";

/** A calendar day (`2026-03-14`) as readers write it; it has no time zone. */
export const CalendarDay: FC<{ day: string }> = ({ day }) => {
  const { locale } = usePage();
  return <time datetime={day}>{calendarDay(day, locale)}</time>;
};

/** The same as a text. */
export function calendarDay(day: string, locale: string): string {
  const format = dayFormat(locale, "long");
  return format.format(new Date(`${day}T00:00:00Z`));
}
