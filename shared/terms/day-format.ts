import { remembered } from "#shared/remembered.ts";

type DateStyle = "medium" | "long";
type TimeZone = "UTC" | "Asia/Jakarta";

/** In whose way a language writes days and clocks. English as most of its readers here do: "31 Jan 2026", and 24 hours. */
export function calendarLocale(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}

const formatOf = remembered(
  (locale: string, dateStyle: DateStyle, timeZone: TimeZone) =>
    new Intl.DateTimeFormat(calendarLocale(locale), { dateStyle, timeZone }),
);

/** How a language (BCP 47) writes a day. Making a format costs a hundred times what using it does, so it is kept. */
export function dayFormat(
  locale: string,
  dateStyle: DateStyle = "medium",
  timeZone: TimeZone = "UTC",
): Intl.DateTimeFormat {
  return formatOf(locale, dateStyle, timeZone);
}
