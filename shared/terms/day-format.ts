import { remembered } from "#shared/remembered.ts";

type TimeZone = "UTC" | "Asia/Jakarta";

const styles = {
  medium: { dateStyle: "medium" },
  long: { dateStyle: "long" },
  clock: { timeStyle: "short" },
  moment: { dateStyle: "medium", timeStyle: "short" },
} as const;

/** Making a format costs a hundred times what using it does, so it is kept. Without a zone it goes by the machine's own. */
const formatOf = remembered(
  (locale: string, style: keyof typeof styles, timeZone: TimeZone | "") =>
    new Intl.DateTimeFormat(calendarLocale(locale), { ...styles[style], ...(timeZone ? { timeZone } : {}) }),
);

/** In whose way a language writes days and clocks. English as most of its readers here do: "31 Jan 2026", and 24 hours. */
function calendarLocale(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}

/** How a language (BCP 47) writes a day. */
export function dayFormat(
  locale: string,
  style: "medium" | "long" = "medium",
  timeZone: TimeZone = "UTC",
): Intl.DateTimeFormat {
  return formatOf(locale, style, timeZone);
}

/** How it writes what a clock shows. */
export function clockFormat(locale: string, timeZone: TimeZone): Intl.DateTimeFormat {
  return formatOf(locale, "clock", timeZone);
}

/** How it writes both, by the reader's own clock where no zone is named: in a browser alone. */
export function momentFormat(locale: string, timeZone: TimeZone | "" = ""): Intl.DateTimeFormat {
  return formatOf(locale, "moment", timeZone);
}

/** A calendar day (`2026-03-14`), which has no time zone, in full: "14 March 2026". */
export function calendarDay(day: string, locale: string): string {
  return dayFormat(locale, "long").format(new Date(`${day}T00:00:00Z`));
}
