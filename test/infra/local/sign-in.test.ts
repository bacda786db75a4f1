import { once } from "node:events";
import { mkdtemp, readFile, stat } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRemoteJWKSet, jwtVerify } from "jose";
import * as oidc from "openid-client";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { pickPort } from "#infra/local/ports.ts";
import { audience, clientId } from "#infra/local/sign-in/client.ts";
import { type DemoPerson, openPeople } from "#infra/local/sign-in/people.ts";
import { createProvider, issueToken } from "#infra/local/sign-in/provider.ts";
import { startSignIn } from "#infra/local/sign-in/sign-in.ts";

const siteUrl = "http://localhost:4310";
const form = { "content-type": "application/x-www-form-urlencoded" };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rantau-sign-in-"));
});

const siti: DemoPerson = {
  subject: "demo-siti",
  name: "Siti Rahayu",
  email: "siti@demo.rantau.example",
  emailVerified: true,
  roles: ["buyer"],
  locale: "id",
};

async function start() {
  const port = await pickPort({ variable: "SIGN_IN_PORT", fallback: 0, wanted: 0 });
  const people = await openPeople([siti], join(folder, "people.json"));
  const { issuer, stop } = await startSignIn({ port, siteUrl, folder, people });
  onTestFinished(stop);
  const configuration = await oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), {
    execute: [oidc.allowInsecureRequests],
  });
  return { issuer, configuration, people, browser: browser() };
}

/** As much of a browser as signing in needs: it keeps cookies, and follows redirects up to the site. */
function browser() {
  const cookies = new Map<string, string>();
  async function ask(url: string, init: RequestInit = {}) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { ...init, redirect: "manual", headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return response;
  }
  return async function visit(
    url: string,
    init?: RequestInit,
  ): Promise<{ url: string; response?: Response }> {
    let address = url;
    let response = await ask(address, init);
    while (response.status >= 300 && response.status < 400) {
      address = new URL(response.headers.get("location") ?? "", address).href;
      if (address.startsWith(siteUrl)) return { url: address };
      response = await ask(address);
    }
    return { url: address, response };
  };
}

type SignIn = Awaited<ReturnType<typeof start>>;

async function begin({ configuration, browser: visit }: SignIn, more: Record<string, string> = {}) {
  const verifier = oidc.randomPKCECodeVerifier();
  const nonce = oidc.randomNonce();
  const state = oidc.randomState();
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: `${siteUrl}/sign-in/callback`,
    scope: "openid email profile",
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    nonce,
    state,
    ...more,
  });
  const page = await visit(address.href);
  return { page, verifier, nonce, state };
}

async function signIn(parts: SignIn, choice: Record<string, string>) {
  const { page, verifier, nonce, state } = await begin(parts);
  const back = await parts.browser(page.url, {
    method: "POST",
    headers: form,
    body: new URLSearchParams(choice),
  });
  return oidc.authorizationCodeGrant(parts.configuration, new URL(back.url), {
    pkceCodeVerifier: verifier,
    expectedNonce: nonce,
    expectedState: state,
  });
}

describe("the sign-in provider", () => {
  it("signs a demo person in, with mail and name in the ID token", async () => {
    const parts = await start();
    const tokens = await signIn(parts, { subject: "demo-siti" });
    expect(tokens.claims()).toMatchObject({
      iss: parts.issuer,
      sub: "demo-siti",
      name: "Siti Rahayu",
      email: "siti@demo.rantau.example",
      email_verified: true,
    });
  });

  it("makes a new person, who is known again after a restart", async () => {
    const person = { name: "Joko", email: "Joko@Demo.example", locale: "id" };
    const first = (await signIn(await start(), person)).claims();
    expect(first).toMatchObject({ email: "joko@demo.example", email_verified: false });
    const later = await start();
    const again = (await signIn(later, { ...person, verified: "yes" })).claims();
    expect(again).toMatchObject({ sub: first?.sub, email_verified: true });
    const { response } = (await begin({ ...later, browser: browser() })).page;
    expect(await response?.text()).toContain("joko@demo.example");
  });

  it.each([
    ["id", "Masuk ke Rantau"],
    ["en", "Sign in to Rantau"],
    ["zh-Hant", "登入 Rantau"],
    ["ar", "تسجيل الدخول إلى رانتاو"],
  ])("speaks %s", async (ui_locales, title) => {
    const { page } = await begin(await start(), { ui_locales });
    const text = await page.response?.text();
    expect(text).toContain(`<html lang="${ui_locales}" dir="${ui_locales === "ar" ? "rtl" : "ltr"}">`);
    expect(text).toContain(`<h1>${title}</h1>`);
  });

  it("refuses to go on without PKCE, or to an address that is not the site's", async () => {
    const { issuer, browser: visit } = await start();
    const ask = (more: Record<string, string>) =>
      visit(
        `${issuer}/auth?${new URLSearchParams({
          client_id: clientId,
          response_type: "code",
          scope: "openid",
          redirect_uri: `${siteUrl}/sign-in/callback`,
          ...more,
        })}`,
      );
    expect((await ask({})).url).toContain("error=invalid_request");
    const elsewhere = await ask({ redirect_uri: "https://elsewhere.example/" });
    expect(elsewhere.response?.status).toBe(400);
  });

  it("answers nobody who asks for it by another name", async () => {
    const { issuer } = await start();
    const socket = connect(Number(new URL(issuer).port), "127.0.0.1");
    socket.end(
      "GET /.well-known/openid-configuration HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n",
    );
    const [first] = await once(socket, "data");
    expect(String(first)).toMatch(/^HTTP\/1\.1 421 /);
    expect(String(first)).not.toContain("rebound.example");
  });

  it("asks again where the choice names nobody", async () => {
    const parts = await start();
    const { page } = await begin(parts);
    const body = new URLSearchParams({ subject: "nobody" });
    const { response } = await parts.browser(page.url, { method: "POST", headers: form, body });
    expect(response?.status).toBe(200);
    expect(await response?.text()).toContain("Sign in to Rantau");
  });

  it("signs out, and comes back to the site", async () => {
    const parts = await start();
    const tokens = await signIn(parts, { subject: "demo-siti" });
    const leaving = oidc.buildEndSessionUrl(parts.configuration, {
      id_token_hint: tokens.id_token ?? "",
      post_logout_redirect_uri: `${siteUrl}/signed-out`,
    });
    const { response } = await parts.browser(leaving.href);
    const page = (await response?.text()) ?? "";
    const [, xsrf = ""] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
    const [, action = ""] = /action="([^"]+)"/.exec(page) ?? [];
    const body = new URLSearchParams({ xsrf, logout: "yes" });
    const left = await parts.browser(action, { method: "POST", headers: form, body });
    expect(left.url).toBe(`${siteUrl}/signed-out`);
    expect((await begin(parts)).page.url).toContain("/interaction/");
  });
});

describe("issueToken", () => {
  it("makes a token that the running provider's keys and the API's audience fit, for 12 h", async () => {
    const { issuer, people } = await start();
    const provider = await createProvider({ issuer, siteUrl, folder, people });
    const token = await issueToken(provider, siti);
    const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
    const { payload } = await jwtVerify(token, keys, { issuer, audience });
    expect(payload).toMatchObject({ sub: siti.subject, scope: "read write", client_id: clientId });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(12 * 60 * 60);
  });

  it("signs with a key that only its owner can read", async () => {
    await start();
    expect((await stat(join(folder, "keys.json"))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(join(folder, "keys.json"), "utf8")).keys).toHaveLength(1);
  });
});
