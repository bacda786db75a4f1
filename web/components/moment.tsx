import type { FC } from "hono/jsx";
import { agoText } from "#shared/relative-time.ts";
import { usePage } from "../page.ts";

/**
 * A moment where the exporters are (Western Indonesia Time) and in UTC, which everybody can reckon from; where there is
 * script, by the reader's own clock.
 */
export const Moment: FC<{ at: string }> = ({ at }) => {
  const { locale } = usePage();
  return (
    <local-time>
      <time datetime={at}>{exactText(at, locale)}</time>
    </local-time>
  );
};

/** How long ago a moment was, with the exact one at hand; where that is past a week, the exact one alone. */
export const Ago: FC<{ at: string }> = ({ at }) => {
  const { locale, now } = usePage();
  const text = agoText(new Date(at), now, locale);
  if (text === undefined) return <Moment at={at} />;
  return (
    <local-time data-ago>
      <time datetime={at} title={exactText(at, locale)}>
        {text}
      </time>
    </local-time>
  );
};

/** Both, where a thread is followed message by message. */
export const AgoAndMoment: FC<{ at: string }> = ({ at }) => {
  const { locale, now } = usePage();
  const isRecent = agoText(new Date(at), now, locale) !== undefined;
  return (
    <>
      {isRecent ? (
        <>
          <Ago at={at} />
          {" · "}
        </>
      ) : null}
      <Moment at={at} />
    </>
  );
};

function exactText(at: string, locale: string): string {
  const moment = new Date(at);
  const day = (zone: Zone) => formatterOf(locale, "day", zone).format(moment);
  const time = (zone: Zone) => formatterOf(locale, "time", zone).format(moment);
  const utc = day("UTC") === day("Asia/Jakarta") ? time("UTC") : `${day("UTC")}, ${time("UTC")}`;
  return `${day("Asia/Jakarta")}, ${time("Asia/Jakarta")} WIB (${utc} UTC)`;
}

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
