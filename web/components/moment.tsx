import type { FC } from "hono/jsx";
import type { PageContext } from "../page.ts";

/** A moment where the exporters are (Western Indonesia Time) and in UTC, which everybody can reckon from. */
export const Moment: FC<{ page: Pick<PageContext, "locale">; at: string }> = ({ page, at }) => {
  const moment = new Date(at);
  const home = formatter(page.locale, "Asia/Jakarta").format(moment);
  const utc = formatter(page.locale, "UTC").format(moment);
  return (
    <time datetime={at}>
      {home} WIB ({utc} UTC)
    </time>
  );
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone });
  formatters.set(key, made);
  return made;
}
