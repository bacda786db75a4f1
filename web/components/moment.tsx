import type { FC } from "hono/jsx";
import { agoText } from "#shared/relative-time.ts";
import { clockFormat, dayFormat, momentFormat } from "#shared/terms/day-format.ts";
import { type PageContext, usePage } from "../page.ts";
import { inBrackets } from "./signs.ts";

/**
 * A moment where the exporters are (Western Indonesia Time) and in UTC, which everybody can reckon from; where there is
 * script, by the reader's own clock.
 */
export const Moment: FC<{ at: string }> = ({ at }) => {
  const page = usePage();
  return (
    <local-time>
      <time datetime={at}>{exactText(at, page)}</time>
    </local-time>
  );
};

/** How long ago a moment was, with the exact one at hand; where that is past a week, the exact one alone. */
export const Ago: FC<{ at: string }> = ({ at }) => {
  const page = usePage();
  const { locale, now } = page;
  const text = agoText(new Date(at), now, locale);
  if (text === undefined) return <Moment at={at} />;
  return (
    <local-time data-ago>
      <time datetime={at} title={exactText(at, page)}>
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

function exactText(at: string, page: PageContext): string {
  const { locale } = page;
  const moment = new Date(at);
  const dayIn = (zone: "UTC" | "Asia/Jakarta") => dayFormat(locale, "medium", zone).format(moment);
  const isOneDay = dayIn("UTC") === dayIn("Asia/Jakarta");
  const utc = (isOneDay ? clockFormat : momentFormat)(locale, "UTC").format(moment);
  return `${momentFormat(locale, "Asia/Jakarta").format(moment)} WIB${inBrackets(page, `${utc} UTC`)}`;
}
