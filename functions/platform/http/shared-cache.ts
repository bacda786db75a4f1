import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { type SiteEnv, sessionCookie } from "./site.ts";

/**
 * How long the edge keeps what is the same for whoever is not signed in. Together they bound how long what was removed
 * can still be seen there, since nothing calls a page back: less than the five seconds of docs/decisions/088.
 */
export const edgeSeconds = { fresh: 3, stale: 1 } as const;

/** Browsers ask each time (`max-age=0`); after signing in, none takes its copy of before (`Vary: Cookie`). */
export const sharedForAll = `public, max-age=0, s-maxage=${edgeSeconds.fresh}, stale-while-revalidate=${edgeSeconds.stale}`;

/** Lets the edge keep a page's answer, where nothing in it or in its request is of one browser. */
export function allowSharing(c: Context<SiteEnv>, answer: Response): void {
  const isForAll =
    answer.status === 200 &&
    c.get("ctx").actor.kind === "anonymous" &&
    getCookie(c, sessionCookie) === undefined &&
    !answer.headers.has("Set-Cookie") &&
    !answer.headers.has("Cache-Control");
  if (!isForAll) return;
  answer.headers.set("Cache-Control", sharedForAll);
  answer.headers.append("Vary", "Cookie");
}
