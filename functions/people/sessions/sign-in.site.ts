import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { leaveDraft } from "#functions/people/drafts/draft-cookie.ts";
import { appealToken, PersonSuspended, welcomePerson } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { ownPath } from "#functions/platform/http/own-path.ts";
import { refuseForgedPost, type SiteEnv, sessionCookie } from "#functions/platform/http/site.ts";
import type { BareRoute } from "#functions/platform/http/site-route.ts";
import { noteSecurity } from "#functions/platform/security-log.ts";
import { AppError } from "#shared/errors.ts";
import { localeInPath } from "#shared/locales.ts";
import { endSession, findSession, sessionSeconds, startSession } from "./sessions.service.ts";
import {
  beginSignIn,
  completeSignIn,
  PendingSignIn,
  pendingSeconds,
  providerSignOut,
} from "./sign-in.service.ts";

const pendingCookie = "__Host-sign-in";
const cookieRules = { path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;

/** Leaving for the sign-in provider, coming back, and signing out at both ends. */
export const signInRoutes: readonly BareRoute[] = [
  { method: "get", path: "/sign-in", handle: leave },
  { method: "get", path: "/sign-in/callback", handle: comeBack },
  { method: "post", path: "/sign-out", handle: signOut },
  {
    method: "get",
    path: "/signed-out",
    handle: async (c) => c.redirect(`/${c.get("ctx").locale}`, 303),
  },
];

async function leave(c: Context<SiteEnv>): Promise<Response> {
  // Whoever holds a phone that somebody else signed in on is asked who they are, whatever the provider remembers.
  const isSomebodyElse = c.req.query("as") === "other";
  const { address, pending } = await beginSignIn(c.get("ctx"), ownPath(c.req.query("to"), c), isSomebodyElse);
  setCookie(c, pendingCookie, encode(pending), { ...cookieRules, maxAge: pendingSeconds });
  return c.redirect(address, 303);
}

async function comeBack(c: Context<SiteEnv>): Promise<Response> {
  const ctx = c.get("ctx");
  const pending = decode(getCookie(c, pendingCookie));
  deleteCookie(c, pendingCookie, cookieRules);
  const welcomed = await welcome(ctx, new URL(c.req.url).search, pending);
  if (welcomed.place) {
    const locale = localeInPath(pending?.to ?? "") ?? ctx.locale;
    return c.redirect(`/${locale}/appeals/${appealToken(ctx.config, welcomed.place)}`, 303);
  }
  const { person, idToken } = welcomed;
  const earlier = await findSession(ctx, getCookie(c, sessionCookie) ?? "");
  if (earlier) await endSession(ctx, earlier.session);
  const token = await startSession(ctx, person, idToken);
  noteSecurity({ ...ctx, actor: { kind: "person", person } }, "signed_in");
  setCookie(c, sessionCookie, token, { ...cookieRules, maxAge: sessionSeconds });
  return c.redirect(pending?.to ?? "/", 303);
}

async function welcome(ctx: Ctx, query: string, pending: PendingSignIn | undefined) {
  try {
    const { claims, idToken } = await completeSignIn(ctx, query, pending);
    const locale = localeInPath(pending?.to ?? "") ?? ctx.locale;
    return { person: await welcomePerson({ ...ctx, locale }, claims), idToken, place: undefined };
  } catch (error) {
    if (error instanceof AppError) {
      const reason = error.cause instanceof Error ? error.cause.name : undefined;
      noteSecurity(ctx, "sign_in_refused", { code: error.code, reason });
    }
    // Whoever is suspended comes no further than to what was decided, and to the answer that is theirs to write.
    if (error instanceof PersonSuspended && error.place) return { place: error.place };
    throw error;
  }
}

async function signOut(c: Context<SiteEnv>): Promise<Response> {
  await refuseForgedPost(c);
  const ctx = c.get("ctx");
  const found = await findSession(ctx, getCookie(c, sessionCookie) ?? "");
  deleteCookie(c, sessionCookie, cookieRules);
  leaveDraft(c);
  if (!found) return c.redirect("/signed-out", 303);
  await endSession(ctx, found.session);
  noteSecurity({ ...ctx, actor: { kind: "person", person: found.person } }, "signed_out");
  return c.redirect(await providerSignOut(ctx, found.session.idToken), 303);
}

function encode(pending: PendingSignIn): string {
  return Buffer.from(JSON.stringify(pending)).toString("base64url");
}

function decode(cookie: string | undefined): PendingSignIn | undefined {
  if (!cookie || cookie.length > 4000) return undefined;
  try {
    return PendingSignIn.safeParse(JSON.parse(Buffer.from(cookie, "base64url").toString("utf8"))).data;
  } catch {
    return undefined;
  }
}
