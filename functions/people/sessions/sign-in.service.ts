import type * as Oidc from "openid-client";
import * as z from "zod";
import type { Claims } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { longestPath } from "#functions/platform/http/own-path.ts";
import { ValidationFailed } from "#shared/errors.ts";
import { SignInMail } from "#shared/people/people/person.ts";

/** What a browser keeps in a cookie between leaving for the provider and coming back. */
export const PendingSignIn = z.strictObject({
  state: z.string().min(20).max(200),
  nonce: z.string().min(20).max(200),
  verifier: z.string().min(20).max(200),
  /** Path to go on to. */
  to: z.string().max(longestPath),
  at: z.int(),
});
export type PendingSignIn = z.infer<typeof PendingSignIn>;

/** How long a sign-in may take at the provider. */
export const pendingSeconds = 15 * 60;

let discovered: { issuer: string; configuration: Promise<Oidc.Configuration> } | undefined;

/** The provider's own description of itself, read once for each process. */
async function provider(ctx: Ctx): Promise<{ oidc: typeof Oidc; configuration: Oidc.Configuration }> {
  const oidc = await import("openid-client");
  const { issuer, clientId } = ctx.config.oidc;
  if (discovered?.issuer !== issuer) {
    const isLoopback = /^http:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(issuer);
    const execute = isLoopback ? [oidc.allowInsecureRequests] : [];
    const configuration = oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), { execute });
    configuration.catch(() => {
      discovered = undefined;
    });
    discovered = { issuer, configuration };
  }
  return { oidc, configuration: await discovered.configuration };
}

/** Where to send the browser, and what it must bring back; `isAnew` where nobody is to be taken as signed in there. */
export async function beginSignIn(
  ctx: Ctx,
  to: string,
  isAnew = false,
): Promise<{ address: string; pending: PendingSignIn }> {
  const { oidc, configuration } = await provider(ctx);
  const verifier = oidc.randomPKCECodeVerifier();
  const pending = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier,
    to,
    at: seconds(ctx.now),
  };
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: `${ctx.config.siteUrl}/sign-in/callback`,
    scope: "openid email profile",
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    ui_locales: ctx.locale,
    ...(isAnew ? { prompt: "login" } : {}),
  });
  return { address: address.href, pending };
}

/**
 * What the provider says of whoever came back.
 * @throws ValidationFailed `sign_in_expired` for one that took too long, was answered already, or is another browser's.
 */
export async function completeSignIn(
  ctx: Ctx,
  query: string,
  pending: PendingSignIn | undefined,
): Promise<{ claims: Claims; idToken: string }> {
  if (!pending || seconds(ctx.now) - pending.at > pendingSeconds)
    throw new ValidationFailed("sign_in_expired");
  const { oidc, configuration } = await provider(ctx);
  const current = new URL(`${ctx.config.siteUrl}/sign-in/callback${query}`);
  const tokens = await oidc
    .authorizationCodeGrant(configuration, current, {
      pkceCodeVerifier: pending.verifier,
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      idTokenExpected: true,
    })
    .catch((cause: unknown) => {
      throw new ValidationFailed("sign_in_expired", { cause });
    });
  const said = tokens.claims();
  if (!said || !tokens.id_token) throw new ValidationFailed("sign_in_expired");
  const email = SignInMail.safeParse(said.email).data;
  if (!email) throw new ValidationFailed("sign_in_without_mail");
  const claims = {
    issuer: said.iss,
    subject: said.sub,
    name: typeof said.name === "string" ? said.name : "",
    email,
    emailVerified: isTrue(said.email_verified),
  };
  return { claims, idToken: tokens.id_token };
}

/** Where to end the sign-in at the provider too. Cognito reads `logout_uri`, the standard's readers the others. */
export async function providerSignOut(ctx: Ctx, idToken: string): Promise<string> {
  const { oidc, configuration } = await provider(ctx);
  const back = `${ctx.config.siteUrl}/signed-out`;
  if (!configuration.serverMetadata().end_session_endpoint) return back;
  const address = oidc.buildEndSessionUrl(configuration, {
    id_token_hint: idToken,
    post_logout_redirect_uri: back,
    logout_uri: back,
  });
  return address.href;
}

/** Cognito says "true" as text. */
function isTrue(claim: unknown): boolean {
  return claim === true || claim === "true";
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
