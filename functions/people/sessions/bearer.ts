import type { Config } from "#functions/platform/config.ts";
import type { Log } from "#functions/platform/log.ts";
import { SignInRequired } from "#shared/errors.ts";

export interface BearerClaims {
  issuer: string;
  subject: string;
  scopes: string[];
}

export type VerifyBearer = (token: string) => Promise<BearerClaims>;

/**
 * Checks access tokens of the sign-in provider: signature by its published keys, issuer, time, and that they were
 * made for this API (`aud`; Cognito instead names the resource server before each scope: `<audience>/read`).
 */
export function bearerVerifier({ oidc }: Pick<Config, "oidc">, log: Log): VerifyBearer {
  let keys: Promise<ReturnType<typeof import("jose").createRemoteJWKSet>> | undefined;

  async function loadKeys() {
    const { createRemoteJWKSet } = await import("jose");
    const answer = await fetch(`${oidc.issuer}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(5000),
    });
    const { jwks_uri } = (await answer.json()) as { jwks_uri: string };
    return createRemoteJWKSet(new URL(jwks_uri));
  }

  return async (token) => {
    if (token.length > 8000) throw new SignInRequired("token_invalid");
    const { jwtVerify } = await import("jose");
    keys ??= loadKeys();
    const resolved = await keys.catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    const { payload } = await jwtVerify(token, resolved, {
      issuer: oidc.issuer,
      requiredClaims: ["sub", "exp"],
    }).catch((error: Error) => {
      log.info("token_refused", { reason: error.name });
      throw new SignInRequired("token_invalid");
    });
    const granted = typeof payload.scope === "string" ? payload.scope.split(" ") : [];
    const audiences = [payload.aud ?? []].flat();
    const own = granted.flatMap((it) =>
      it.startsWith(`${oidc.audience}/`) ? [it.slice(oidc.audience.length + 1)] : [],
    );
    if (!audiences.includes(oidc.audience) && own.length === 0)
      throw new SignInRequired("token_audience_wrong");
    const scopes = audiences.includes(oidc.audience) ? [...granted, ...own] : own;
    return { issuer: oidc.issuer, subject: payload.sub ?? "", scopes };
  };
}
