import { remembered } from "#shared/remembered.ts";

type DateStyle = "medium" | "long";
type TimeZone = "UTC" | "Asia/Jakarta";

const formatOf = remembered(
  (locale: string, dateStyle: DateStyle, timeZone: TimeZone) =>
    new Intl.DateTimeFormat(locale, { dateStyle, timeZone }),
);

/** How a language (BCP 47) writes a day. Making a format costs a hundred times what using it does, so it is kept. */
export function dayFormat(
  locale: string,
  dateStyle: DateStyle = "medium",
  timeZone: TimeZone = "UTC",
): Intl.DateTimeFormat {
  return formatOf(locale, dateStyle, timeZone);
}
