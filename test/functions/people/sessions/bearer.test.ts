import { createServer } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bearerVerifier, type VerifyBearer } from "#functions/people/sessions/bearer.ts";
import { createLog } from "#functions/platform/log.ts";

const audience = "https://rantau.example/api";
let issuer: string;
let verify: VerifyBearer;
let privateKey: CryptoKey;
/** A sign-in provider, as far as a resource server knows one. */
const provider = createServer();

beforeAll(async () => {
  const pair = await generateKeyPair("RS256");
  privateKey = pair.privateKey;
  const key = { ...(await exportJWK(pair.publicKey)), kid: "k1", alg: "RS256", use: "sig" };
  provider.on("request", (request, answer) => {
    const isKeys = request.url === "/keys";
    answer.setHeader("content-type", "application/json");
    answer.end(JSON.stringify(isKeys ? { keys: [key] } : { issuer, jwks_uri: `${issuer}/keys` }));
  });
  await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
  const address = provider.address();
  issuer = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  verify = bearerVerifier({ oidc: { issuer, audience, clientId: "site", origins: [] } }, createLog("silent"));
});
afterAll(() => new Promise((resolve) => provider.close(resolve)));

interface Made {
  claims?: Record<string, unknown>;
  typ?: string;
  key?: CryptoKey;
  expires?: string;
}

function make({ claims = {}, typ, key = privateKey, expires = "5m" }: Made = {}): Promise<string> {
  return new SignJWT({ scope: "read write", aud: audience, ...claims })
    .setProtectedHeader({ alg: "RS256", kid: "k1", ...(typ ? { typ } : {}) })
    .setIssuer(issuer)
    .setSubject("sari")
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(key);
}

async function outcomeOf(token: Promise<string>) {
  return verify(await token).catch((error) => error.code);
}

const cognito = { aud: undefined, token_use: "access", scope: `openid ${audience}/read` };

describe("bearerVerifier", () => {
  it.each([
    ["an access token by its type", { typ: "at+jwt" }, ["read", "write"]],
    ["the same, its type written in full", { typ: "application/at+jwt" }, ["read", "write"]],
    ["one for several services", { typ: "at+jwt", claims: { aud: ["other", audience] } }, ["read", "write"]],
    ["Cognito's access token, by its use and its scopes", { claims: cognito }, ["read"]],
  ] as const)("takes %s", async (_, made, scopes) => {
    expect(await outcomeOf(make(made as Made))).toEqual({ issuer, subject: "sari", scopes });
  });

  it.each([
    ["an id token, though its audience is ours", { typ: "JWT" }, "token_type_wrong"],
    ["a token without a type", {}, "token_type_wrong"],
    ["Cognito's id token", { claims: { ...cognito, token_use: "id" } }, "token_type_wrong"],
    ["one that says both", { typ: "at+jwt", claims: { token_use: "id" } }, "token_type_wrong"],
    ["another service's", { typ: "at+jwt", claims: { aud: "other" } }, "token_audience_wrong"],
    ["another's that names our scopes", { claims: { ...cognito, aud: "other" } }, "token_audience_wrong"],
    ["one for nobody", { typ: "at+jwt", claims: { aud: undefined } }, "token_audience_wrong"],
    [
      "one for nobody that names our scopes, of no Cognito",
      { typ: "at+jwt", claims: { aud: undefined, scope: `${audience}/read` } },
      "token_audience_wrong",
    ],
    [
      "Cognito's for another resource server",
      { claims: { ...cognito, scope: "https://other.example/read" } },
      "token_audience_wrong",
    ],
    ["one that is over", { typ: "at+jwt", expires: "-1m" }, "token_invalid"],
  ] as const)("refuses %s", async (_, made, code) => {
    expect(await outcomeOf(make(made as Made))).toBe(code);
  });

  it("refuses another issuer's", async () => {
    const foreign = new SignJWT({ scope: "read", aud: audience })
      .setProtectedHeader({ alg: "RS256", kid: "k1", typ: "at+jwt" })
      .setIssuer("https://evil.example")
      .setSubject("sari")
      .setExpirationTime("5m")
      .sign(privateKey);
    expect(await outcomeOf(foreign)).toBe("token_invalid");
  });

  it("refuses what another key signed, and what is no token", async () => {
    const { privateKey: other } = await generateKeyPair("RS256");
    expect(await outcomeOf(make({ typ: "at+jwt", key: other }))).toBe("token_invalid");
    for (const text of ["", "x", "a.b.c", "x".repeat(9000)])
      expect(await outcomeOf(Promise.resolve(text))).toBe("token_invalid");
  });
});
