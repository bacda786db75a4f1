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
 * Checks access tokens of the sign-in provider: signature by its published keys, issuer, time, that they are access
 * tokens and no others (RFC 9068; Cognito says it by `token_use`), and that they were made for this API (`aud`; where
 * there is none, as Cognito leaves it out, the resource server before each scope: `<audience>/read`).
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
    const { payload, protectedHeader } = await jwtVerify(token, resolved, {
      issuer: oidc.issuer,
      requiredClaims: ["sub", "exp"],
    }).catch((error: Error) => {
      log.info("token_refused", { isSecurity: true, reason: error.name });
      throw new SignInRequired("token_invalid");
    });
    if (!isAccessToken(protectedHeader.typ, payload.token_use)) throw new SignInRequired("token_type_wrong");
    const granted = typeof payload.scope === "string" ? payload.scope.split(" ") : [];
    const audiences = [payload.aud ?? []].flat();
    const own = granted.flatMap((it) =>
      it.startsWith(`${oidc.audience}/`) ? [it.slice(oidc.audience.length + 1)] : [],
    );
    const isNamed = audiences.includes(oidc.audience);
    const isCognitos = audiences.length === 0 && payload.token_use === "access" && own.length > 0;
    if (!isNamed && !isCognitos) throw new SignInRequired("token_audience_wrong");
    const scopes = isNamed ? [...granted, ...own] : own;
    return { issuer: oidc.issuer, subject: payload.sub ?? "", scopes };
  };
}

/** An id token is for the client that signed somebody in: whoever has one may not act here by it. */
function isAccessToken(type: string | undefined, use: unknown): boolean {
  if (use !== undefined) return use === "access";
  return /^(application\/)?at\+jwt$/i.test(type ?? "");
}
