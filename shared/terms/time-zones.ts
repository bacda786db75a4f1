import * as z from "zod";
import { remembered } from "#shared/remembered.ts";

/** Zones that a day may be meant in, such as `Asia/Jakarta`: those of the IANA database that have a place. */
export const TimeZone = z
  .string()
  .max(40)
  .refine((zone) => /^[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(zone) && isKnown(zone), {
    error: "time_zone_unknown",
  })
  .meta({ description: "A name of the IANA database.", examples: ["Asia/Jakarta"] });
export type TimeZone = z.infer<typeof TimeZone>;

/** Jakarta's, Makassar's and Jayapura's: WIB, WITA and WIT. */
export const indonesianZones = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const;

/** Where most buyers are, by their country: the zone of its most people. */
const zonesOfCountries: Readonly<Record<string, TimeZone>> = {
  ID: "Asia/Jakarta",
  AE: "Asia/Dubai",
  AU: "Australia/Sydney",
  BH: "Asia/Bahrain",
  BN: "Asia/Brunei",
  CN: "Asia/Shanghai",
  DE: "Europe/Berlin",
  FR: "Europe/Paris",
  GB: "Europe/London",
  HK: "Asia/Hong_Kong",
  IN: "Asia/Kolkata",
  IT: "Europe/Rome",
  JP: "Asia/Tokyo",
  KR: "Asia/Seoul",
  KW: "Asia/Kuwait",
  MY: "Asia/Kuala_Lumpur",
  NL: "Europe/Amsterdam",
  SA: "Asia/Riyadh",
  SG: "Asia/Singapore",
  TR: "Europe/Istanbul",
  TW: "Asia/Taipei",
  US: "America/New_York",
};

/** Zones that a buyer's day is likely to be meant in, by name. */
export const buyersZones: readonly TimeZone[] = [...new Set(Object.values(zonesOfCountries))].toSorted();

/** The zone in which a buyer of a country likely means a day; Jakarta's where nobody can say. */
export function zoneOfCountry(country: string | undefined): TimeZone {
  return zonesOfCountries[country ?? ""] ?? "Asia/Jakarta";
}

/** The country whose buyers likely mean a day in this zone; none for zones that nobody is offered. */
export function countryOfZone(zone: TimeZone): string | undefined {
  return Object.keys(zonesOfCountries).find((country) => zonesOfCountries[country] === zone);
}

/** The zone of most of a province's people, by the first digits of its code. */
export function zoneOfProvince(provinceCode: string): TimeZone {
  if (/^9|^8/.test(provinceCode)) return "Asia/Jayapura";
  return /^(5|63|64|65|7)/.test(provinceCode) ? "Asia/Makassar" : "Asia/Jakarta";
}

const dayMs = 24 * 3600 * 1000;

/** The moment at which a calendar day is over in a zone (ISO 8601, UTC): the first one of the day after it. */
export function endOfDayIn(zone: TimeZone, day: string): string {
  const next = new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
  const midnight = Date.parse(next);
  // A clock is never further from UTC than this; around a change of it, midnight may not be there, or be there twice.
  const [before, after] = [midnight - dayMs, midnight + dayMs].map((at) => midnight - offsetMs(zone, at));
  const [first = 0, second = 0] = [before, after].toSorted((one, other) => (one ?? 0) - (other ?? 0));
  return new Date(dayIn(zone, first) >= next ? first : second).toISOString();
}

/** The calendar day in a zone at a moment, such as `2026-12-31`. */
export function dayIn(zone: TimeZone, at: number): string {
  return clockOf(zone, at).slice(0, 10);
}

/** How far a zone's clocks are from UTC as a day ends there, such as `UTC+07:00`. */
export function offsetText(zone: TimeZone, day: string): string {
  const minutes = Math.round(offsetMs(zone, Date.parse(endOfDayIn(zone, day)) - 1) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const digits = [hours, rest].map((it) => String(it).padStart(2, "0"));
  return `UTC${minutes < 0 ? "-" : "+"}${digits.join(":")}`;
}

function offsetMs(zone: TimeZone, at: number): number {
  return Date.parse(`${clockOf(zone, at)}Z`) - Math.floor(at / 1000) * 1000;
}

/** What the clocks of a zone show, as `2026-12-31T23:59:59`. */
function clockOf(zone: TimeZone, at: number): string {
  const parts = Object.fromEntries(
    clock(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
}

const clock = remembered(
  (zone: TimeZone) =>
    new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    }),
  100,
);

function isKnown(zone: string): boolean {
  try {
    return clock(zone) !== undefined;
  } catch {
    return false;
  }
}
