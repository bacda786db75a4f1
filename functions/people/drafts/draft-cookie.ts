import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { SiteEnv } from "#functions/platform/http/site.ts";
import { AppError, TooManyRequests } from "#shared/errors.ts";
import type { FieldValues } from "#web/form-state.ts";
import { newBrowserSecret } from "./browser-secret.ts";
import { draftSeconds, dropDraft, findDraft, type KeptDraft, keepDraft } from "./drafts.service.ts";

const draftCookie = "__Host-draft";
const cookieRules = { path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;

/** What is worth keeping of a form: its own fields, where something is typed into them. */
export function filledFields(values: FieldValues, ownFields: ReadonlySet<string>): FieldValues {
  const isFilled = ([name, value]: [string, FieldValues[string]]) =>
    ownFields.has(name) && [value].flat().some((it) => it.trim() !== "");
  return Object.fromEntries(Object.entries(values).filter(isFilled));
}

/** Keeps what somebody typed who is not signed in; the way on leads through the sign-in back to the form at `path`. */
export async function signInKeeping({ c, ctx }: Sent, path: string, values: FieldValues): Promise<string> {
  try {
    const { secret } = await keepDraft(ctx, { secret: getCookie(c, draftCookie) }, { path, values });
    giveSecret(c, secret);
  } catch (error) {
    // With a secret the browser counts by itself when it sends again, whatever others of its network do.
    const isAsked = error instanceof TooManyRequests && error.code === "form_to_send_again";
    if (isAsked) giveSecret(c, newBrowserSecret(ctx.config));
    throw error;
  }
  return `/sign-in?to=${encodeURIComponent(`/${ctx.locale}${path}`)}`;
}

/** Keeps what was typed as it was typed, for whoever comes back to the form at `path`; where it cannot, it is not missed now. */
export async function keepTyped({ c, ctx }: Sent, path: string, values: FieldValues): Promise<void> {
  try {
    const { secret } = await keepDraft(ctx, { secret: getCookie(c, draftCookie) }, { path, values });
    giveSecret(c, secret);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/** A form that was sent, and the request marked as the one that it is. */
interface Sent {
  c: Context<SiteEnv>;
  ctx: Ctx;
}

function giveSecret(c: Context<SiteEnv>, secret: string): void {
  setCookie(c, draftCookie, secret, { ...cookieRules, maxAge: draftSeconds });
}

/** What this browser kept for the form at `path`. An answer to a browser that kept something is for it alone. */
export async function keptDraft(c: Context<SiteEnv>, path: string): Promise<KeptDraft | undefined> {
  const secret = getCookie(c, draftCookie);
  if (secret === undefined) return undefined;
  c.header("Cache-Control", "private, no-store");
  return findDraft(c.get("ctx"), secret, path);
}

/** Forgets what was kept, now that it is sent; what was typed into other forms still waits. */
export async function forgetDraft(c: Context<SiteEnv>, path: string): Promise<void> {
  const draft = await keptDraft(c, path);
  if (draft) await dropDraft(c.get("ctx"), draft);
}

/** Whoever uses this browser next does not see it; it expires by itself. */
export function leaveDraft(c: Context<SiteEnv>): void {
  deleteCookie(c, draftCookie, cookieRules);
}
