import type { FC } from "hono/jsx";
import { dayIn, endOfDayIn, type TimeZone } from "#shared/terms/time-zones.ts";
import { lastDayText } from "#web/components/last-day.ts";
import { Moment } from "#web/components/moment.tsx";
import { type PageContext, usePage } from "#web/page.ts";

/** A deadline as the last day that it leaves, in the zone that the day is meant in; undefined where it ends within one. */
export function dayEndText(
  page: Pick<PageContext, "t" | "locale">,
  at: string,
  zone: TimeZone,
): string | undefined {
  const day = dayIn(zone, Date.parse(at) - 1);
  return Date.parse(endOfDayIn(zone, day)) === Date.parse(at) ? lastDayText(page, { day, zone }) : undefined;
}

/** Until when: the day at whose end it is, else the moment. */
export const OrderDeadline: FC<{ at: string; zone: TimeZone | undefined }> = ({ at, zone }) => {
  const page = usePage();
  const day = zone && dayEndText(page, at, zone);
  return day ? <time datetime={at}>{day}</time> : <Moment at={at} />;
};
