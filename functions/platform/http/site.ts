import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { HtmlEscapedString } from "hono/utils/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Forbidden } from "#shared/errors.ts";
import type { NavigationLink, PageContext } from "#web/page.ts";
import type { Ctx } from "../ctx.ts";
import { readForm, type SentForm } from "./read-form.ts";

/** What the pages' routes find in Hono's context. */
export interface SiteEnv {
  Variables: {
    ctx: Ctx;
    /** The menu, as the slices bring it. */
    navigation: readonly NavigationLink[];
    money: PageContext["money"];
    /** The session's secret token, for a signed-in browser. */
    sessionToken?: string;
    csrf?: string;
    /** Where somebody reads why they are suspended, whose browser this was until then. */
    suspension?: string;
    form?: SentForm;
    /** The page's address on which a posted form stands, where it is not the form's own. */
    formPage?: string;
    /** Set where a form may be larger than others, before anything reads it. */
    formLimitBytes?: number;
  };
}

export const sessionCookie = "__Host-session";

/** What a component draws. */
export type View = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Answers with a whole page, and says to the browser's worker for whom it was drawn. */
export async function html(
  c: Context<SiteEnv>,
  view: View,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const { actor } = c.get("ctx");
  c.header("Rantau-Reader", actor.kind === "person" ? actor.person.id : "none");
  c.status(status);
  return c.render(await view);
}

/**
 * Refuses a POST that another site made the browser send: by the browser's own word (`Sec-Fetch-Site`, else `Origin`)
 * for everyone, and by the form's token for those signed in.
 */
export async function refuseForgedPost(c: Context<SiteEnv>): Promise<void> {
  const fetchSite = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  const isOurs = fetchSite
    ? fetchSite === "same-origin"
    : !origin || origin === new URL(c.get("ctx").config.siteUrl).origin;
  if (!isOurs) throw new Forbidden("form_forged");
  if (getCookie(c, sessionCookie) === undefined) return;
  const expected = c.get("csrf");
  if (expected !== undefined && (await readForm(c)).csrf !== expected) throw new Forbidden("form_stale");
}

/** The page cursor of the address, bounded; its truth is checked where it is used. */
export function cursorOf(c: Context): string | undefined {
  return c.req.query("cursor")?.slice(0, 2000);
}
