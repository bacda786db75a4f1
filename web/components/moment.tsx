import type { FC } from "hono/jsx";
import { usePage } from "../page.ts";

/**
 * A moment where the exporters are (Western Indonesia Time) and in UTC, which everybody can reckon from; where there is
 * script, by the reader's own clock.
 */
export const Moment: FC<{ at: string }> = ({ at }) => {
  const { locale } = usePage();
  const moment = new Date(at);
  const day = (zone: Zone) => formatterOf(locale, "day", zone).format(moment);
  const time = (zone: Zone) => formatterOf(locale, "time", zone).format(moment);
  const utc = day("UTC") === day("Asia/Jakarta") ? time("UTC") : `${day("UTC")}, ${time("UTC")}`;
  return (
    <local-time>
      <time datetime={at}>
        {day("Asia/Jakarta")}, {time("Asia/Jakarta")} WIB ({utc} UTC)
      </time>
    </local-time>
  );
};

type Zone = "UTC" | "Asia/Jakarta";

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, part: "day" | "time", timeZone: Zone): Intl.DateTimeFormat {
  const key = `${locale} ${part} ${timeZone}`;
  const known = formatters.get(key);
  if (known) return known;
  const style = part === "day" ? ({ dateStyle: "medium" } as const) : ({ timeStyle: "short" } as const);
  const made = new Intl.DateTimeFormat(locale, { ...style, timeZone });
  formatters.set(key, made);
  return made;
}
