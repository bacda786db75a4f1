import type { Context } from "hono";
import { localeInPath } from "#shared/locales.ts";
import type { SiteEnv } from "./site.ts";

/** A search of the longest question that is read, in signs of nine characters each, and its filters. */
export const longestPath = 2400;

/** Only a path of this site: an address given by a stranger could lead anywhere. */
export function ownPath(to: string | undefined, c: Context<SiteEnv>): string {
  const { locale, config } = c.get("ctx");
  const isPlain =
    to !== undefined &&
    to.length <= longestPath &&
    localeInPath(to) !== undefined &&
    /^\/[A-Za-z-]+(\/[\w./~%-]*)?(\?[\w.~%&=+*(),:;!@$/-]*)?$/.test(to);
  const isWhatItSays = isPlain && new URL(to, config.siteUrl).href === `${config.siteUrl}${to}`;
  return isWhatItSays ? to : `/${locale}`;
}
