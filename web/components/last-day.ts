import { remembered } from "#shared/remembered.ts";
import { countryName } from "#shared/terms/countries.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { countryOfZone } from "#shared/terms/time-zones.ts";
import { lookup } from "../messages.ts";
import type { PageContext } from "../page.ts";
import { inBrackets } from "./signs.ts";

type Reader = Pick<PageContext, "t" | "locale">;

/** "the end of 12 December 2026, Jakarta (WIB)": a last day, told as the day that it is where it ends. */
export function lastDayText(page: Reader, { day, zone }: { day: string; zone: string }): string {
  return page.t.quotations_until_end({ day: calendarDay(day, page.locale), zone: zoneText(page, zone) });
}

/** "Jakarta (WIB)", "Japan Time": whose day it is. */
export function zoneText({ t, locale }: Reader, zone: string): string {
  const own = ownName(t, zone);
  if (own) return own;
  // Arabic, Indonesian and Malay say "by the time of" around it already: "the Arab time" is its country's.
  const name = zoneName(locale, zone);
  const country = /^التوقيت /.test(name) ? countryOfZone(zone) : undefined;
  return country ? countryName(country, locale) : name.replace(/^(?:توقيت|Waktu) /, "");
}

/**
 * "Jakarta (WIB)", "Germany (Central European Standard Time)": the same as one of several to choose from, as countries share
 * names of zones. A zone that is of no buyers' country is told by its city.
 */
export function zoneChoiceText(page: Reader, zone: string): string {
  const country = countryOfZone(zone);
  const place = country ? countryName(country, page.locale) : cityOf(zone).replaceAll("_", " ");
  return ownName(page.t, zone) ?? `${place}${inBrackets(page, zoneName(page.locale, zone))}`;
}

function ownName(t: Reader["t"], zone: string): string | undefined {
  return lookup(t, `zone_${cityOf(zone)}`);
}

function cityOf(zone: string): string {
  return zone.split("/").at(-1) ?? zone;
}

const zoneName = remembered((locale: string, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "longGeneric" }).formatToParts(0);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}, 1000);
