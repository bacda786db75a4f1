import { calendarDay } from "#shared/terms/day-format.ts";
import { lookup } from "../messages.ts";
import type { PageContext } from "../page.ts";

type Reader = Pick<PageContext, "t" | "locale">;

/** "the end of 12 December 2026, Jakarta (WIB)": a last day, told as the day that it is where it ends. */
export function lastDayText(page: Reader, { day, zone }: { day: string; zone: string }): string {
  return page.t.quotations_until_end({ day: calendarDay(day, page.locale), zone: zoneText(page, zone) });
}

/** "Jakarta (WIB)", "Japan Time": whose day it is. */
export function zoneText({ t, locale }: Reader, zone: string): string {
  return lookup(t, `zone_${zone.split("/").at(-1)}`) ?? zoneName(locale, zone);
}

function zoneName(locale: string, timeZone: string): string {
  const key = `${locale} ${timeZone}`;
  const known = zoneNames.get(key);
  if (known) return known;
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "longGeneric" }).formatToParts(0);
  const told = parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  // Arabic, Indonesian and Malay say "by the time of" around it already.
  const name = told.replace(/^(?:توقيت|Waktu) /, "");
  zoneNames.set(key, name);
  return name;
}

const zoneNames = new Map<string, string>();
