import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiApp } from "#functions/api.app.ts";
import { personByIdentity } from "#functions/people/people/people.records.ts";
import { createLog } from "#functions/platform/log.ts";
import { siteApp } from "#functions/site.app.tsx";
import { liftMeasure, takeMeasure } from "#functions/trade/moderation/measures.service.ts";
import { pickPort } from "#infra/local/ports.ts";
import { type DemoPerson, openPeople, type SignInPeople } from "#infra/local/sign-in/people.ts";
import { createProvider, issueToken } from "#infra/local/sign-in/provider.ts";
import { type SignIn, startSignIn } from "#infra/local/sign-in/sign-in.ts";
import { localePattern } from "#shared/locales.ts";
import { logLinesOf } from "#test/support/log-lines.ts";
import { measureInput } from "#test/support/moderation.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

const sari: DemoPerson = {
  subject: "sari",
  name: "Sari (demo)",
  email: "sari@demo.example",
  emailVerified: true,
  roles: [],
  locale: "id",
};
const tono: DemoPerson = { ...sari, subject: "tono", name: "Tono (demo)", email: "tono@demo.example" };
let world: World;
let signIn: SignIn;
let people: SignInPeople;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rantau-sign-in-"));
  people = await openPeople([sari, tono], join(folder, "people.json"));
  const port = await pickPort({ variable: "SIGN_IN_PORT", fallback: 0, wanted: 0 });
  signIn = await startSignIn({ port, siteUrl, folder, people });
  world = await createWorld({ issuer: signIn.issuer });
});
afterAll(() => signIn.stop());

/** A browser's cookies, over both the site (in process) and the provider (real HTTP). */
function cookieJar(site = world.site) {
  const jars = new Map<string, Map<string, string>>();
  return async (address: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(address, siteUrl);
    const jar = jars.get(url.origin) ?? new Map<string, string>();
    jars.set(url.origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const request = { ...init, redirect: "manual" as const, headers: { ...init.headers, cookie } };
    const answer = await (url.origin === siteUrl ? site.request(url.href, request) : fetch(url, request));
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      if (value === "" || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
}
type Browse = ReturnType<typeof cookieJar>;

function next(answer: Response, base: string): string {
  const location = answer.headers.get("location");
  if (!location) throw new Error(`No redirect, but ${answer.status}.`);
  return new URL(location, base).href;
}

/** Goes from the site to the provider, says who is there, and stops before the site's callback. */
function untilCallback(browse: Browse, to: string): Promise<string> {
  return from(browse, `/sign-in?to=${encodeURIComponent(to)}`, "sari");
}

async function from(browse: Browse, address: string, subject: string): Promise<string> {
  let at = next(await browse(address), siteUrl);
  for (let hop = 0; hop < 8 && !at.startsWith(`${siteUrl}/sign-in/callback`); hop++) {
    const answer = await browse(at);
    at =
      answer.status === 200 ? await answerPage(browse, at, await answer.text(), subject) : next(answer, at);
  }
  return at;
}

/** Says who is there; a page that ends an earlier sign-in sends itself, as a browser would. */
async function answerPage(browse: Browse, at: string, page: string, subject: string): Promise<string> {
  const hidden = [...page.matchAll(/name="(xsrf|logout)" value="([^"]*)"/g)].map(
    ([, name = "", value = ""]) => [name, value],
  );
  const address = hidden.length > 0 ? (/action="([^"]+)"/.exec(page)?.[1] ?? at) : at;
  const body = new URLSearchParams(hidden.length > 0 ? hidden : { subject });
  return next(await browse(address, { method: "POST", body }), at);
}

/** Signs in from a new browser, and answers what the site's callback said. */
async function signInAnew(): Promise<Response> {
  const browse = cookieJar();
  return browse(await untilCallback(browse, "/id/account"));
}

describe("signing in", () => {
  it("brings the person back to where they were, signed in", async () => {
    const browse = cookieJar();
    const answer = await browse(await untilCallback(browse, "/id/account"));
    expect(next(answer, siteUrl)).toBe(`${siteUrl}/id/account`);
    const cookie = answer.headers.getSetCookie().find((it) => it.startsWith("__Host-session="));
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/Secure/i);
    expect(await (await browse("/id/account")).text()).toContain("Sari (demo)");
  });

  it("brings somebody who is suspended to what was decided about them, and lets them no further", async () => {
    await signInAnew();
    const person = await personByIdentity(world.platform.table, signIn.issuer, "sari");
    if (!person) throw new Error("Nobody signed in.");
    const officer = world.ctxOf(await world.makePerson({ roles: ["officer"] }));
    const input = measureInput("person");
    const measure = await takeMeasure(officer, { of: "person", thingId: person.id }, input);
    const browse = cookieJar();
    const answer = await browse(await untilCallback(browse, "/id/account"));
    const at = next(answer, siteUrl);
    expect(at).toContain(`${siteUrl}/id/appeals/`);
    expect(answer.headers.getSetCookie().some((it) => it.startsWith("__Host-session="))).toBe(false);
    const page = await browse(at);
    expect([page.status, page.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect(await page.text()).toContain(input.words);
    expect((await browse("/id/account")).status).toBe(303);
    await liftMeasure(officer, { measureId: measure.id }, { words: "It was somebody else." });
    expect(next(await signInAnew(), siteUrl)).toBe(`${siteUrl}/id/account`);
  });

  it("lets somebody else sign in on the browser of whoever is suspended", async () => {
    await signInAnew();
    const person = await personByIdentity(world.platform.table, signIn.issuer, "sari");
    if (!person) throw new Error("Nobody signed in.");
    const officer = world.ctxOf(await world.makePerson({ roles: ["officer"] }));
    const browse = cookieJar();
    await browse(await untilCallback(browse, "/id/account"));
    const at = { of: "person", thingId: person.id };
    const measure = await takeMeasure(officer, at, measureInput("person"));
    const answer = await browse(await untilCallback(browse, "/id/account"));
    const page = await (await browse(next(answer, siteUrl))).text();
    const [, other = ""] = /href="(\/sign-in\?as=other[^"]*)"/.exec(page) ?? [];
    const back = await browse(await from(browse, other.replaceAll("&amp;", "&"), "tono"));
    expect(next(back, siteUrl)).toBe(`${siteUrl}/id`);
    expect(await (await browse("/id/account")).text()).toContain("Tono (demo)");
    await liftMeasure(officer, { measureId: measure.id }, { words: "It was somebody else." });
  });

  it("asks the provider with a code challenge, a state and a nonce", async () => {
    const address = new URL(next(await cookieJar()("/sign-in"), siteUrl));
    expect(address.searchParams.get("code_challenge_method")).toBe("S256");
    for (const name of ["state", "nonce", "code_challenge"])
      expect(address.searchParams.get(name)).toMatch(/^[\w-]{40,}$/);
  });

  it("refuses a callback that was answered already", async () => {
    const browse = cookieJar();
    const callback = await untilCallback(browse, "/en");
    expect((await browse(callback)).status).toBe(303);
    const again = await browse(callback);
    expect(again.status).toBe(400);
    expect(await again.text()).toContain("took too long or was already used");
  });

  it("refuses another browser's callback", async () => {
    const callback = await untilCallback(cookieJar(), "/en");
    expect((await cookieJar()(callback)).status).toBe(400);
  });

  it("refuses a callback with another state", async () => {
    const browse = cookieJar();
    const callback = new URL(await untilCallback(browse, "/en"));
    callback.searchParams.set("state", "x".repeat(43));
    expect((await browse(callback.href)).status).toBe(400);
  });

  it("refuses a sign-in that took longer than 15 minutes", async () => {
    const browse = cookieJar();
    const callback = await untilCallback(browse, "/en");
    world.clock.now = new Date(Date.now() + 16 * 60_000);
    const late = await browse(callback);
    world.clock.now = undefined;
    expect(late.status).toBe(400);
  });

  it.each(["https://evil.example", "//evil.example", "/en/../../evil", "/sign-out", "javascript:alert(1)"])(
    "goes home rather than to %s",
    async (to) => {
      const browse = cookieJar();
      const answer = await browse(await untilCallback(browse, to));
      expect(new URL(next(answer, siteUrl)).href).toMatch(new RegExp(`^${siteUrl}/(${localePattern})(/|$)`));
    },
  );
});

describe("the log of sign-ins", () => {
  it("says who signed in and out, by ids alone", async () => {
    const loud = await siteApp({ ...world.platform, log: createLog("info") });
    const browse = cookieJar(loud);
    const lines = await logLinesOf(async () => {
      const answer = await browse(await untilCallback(browse, "/en/account"));
      const page = await (await browse(next(answer, siteUrl))).text();
      const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
      await browse(`${siteUrl}/sign-out`, {
        method: "POST",
        headers: { origin: siteUrl },
        body: new URLSearchParams({ csrf }),
      });
      await browse(`${siteUrl}/sign-in/callback?code=made-up&state=made-up`);
    });
    const told = lines.filter((line) => line.isSecurity);
    expect(told).toMatchObject([
      { event: "signed_in" },
      { event: "signed_out" },
      { event: "sign_in_refused", code: "sign_in_expired", actorId: "anonymous" },
    ]);
    expect(told[0]?.actorId).toMatch(/^prs_/);
    expect(told[1]?.actorId).toBe(told[0]?.actorId);
    expect(JSON.stringify(told)).not.toMatch(/Sari|demo\.example/);
  });
});

describe("the way back after signing in", () => {
  it.each([
    "/en/searches/new?q=blue+bag&province=35",
    "/id/search?q=tas%20biru+(tua)*",
    `/en/search?q=${encodeURIComponent("籐".repeat(200))}`,
  ])("is the page that one came from: %s", async (to) => {
    const browse = cookieJar();
    const answer = await browse(await untilCallback(browse, to));
    expect(next(answer, siteUrl)).toBe(`${siteUrl}${to}`);
  });
});

describe("signing out", () => {
  it("takes what was kept before the sign-in from whoever uses the browser next", async () => {
    const browse = cookieJar();
    await browse(await untilCallback(browse, "/en"));
    const csrf = /name="csrf" value="([^"]+)"/.exec(await (await browse("/en/account")).text())?.[1] ?? "";
    const body = new URLSearchParams({ csrf });
    const answer = await browse("/sign-out", { method: "POST", headers: { origin: siteUrl }, body });
    expect(answer.headers.getSetCookie().join()).toMatch(/__Host-draft=;[^,]*Max-Age=0/);
  });

  it("ends the session here and at the provider", async () => {
    const browse = cookieJar();
    await browse(await untilCallback(browse, "/en"));
    const csrf = /name="csrf" value="([^"]+)"/.exec(await (await browse("/en/account")).text())?.[1] ?? "";
    const answer = await browse("/sign-out", {
      method: "POST",
      headers: { origin: siteUrl },
      body: new URLSearchParams({ csrf }),
    });
    const atProvider = new URL(next(answer, siteUrl));
    expect(atProvider.origin).toBe(signIn.issuer);
    expect(atProvider.searchParams.get("id_token_hint")).toBeTruthy();
    expect((await browse("/en/account")).status).toBe(303);
  });

  it("needs the form's token", async () => {
    const browse = cookieJar();
    await browse(await untilCallback(browse, "/en"));
    expect(
      (
        await browse("/sign-out", {
          method: "POST",
          headers: { origin: siteUrl },
          body: new URLSearchParams(),
        })
      ).status,
    ).toBe(403);
    expect((await browse("/en/account")).status).toBe(200);
  });
});

describe("a bearer token of the provider", () => {
  it("is the person who signed in with the same identity", async () => {
    const browse = cookieJar();
    await browse(await untilCallback(browse, "/en"));
    const provider = await createProvider({ issuer: signIn.issuer, siteUrl, folder, people });
    const token = await issueToken(provider, sari);
    const api = await apiApp(world.platform);
    const answer = await api.request(`${siteUrl}/api/v1/me`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await answer.json()).toMatchObject({ name: "Sari (demo)", email: "sari@demo.example" });
    const [head, body, signature] = token.split(".");
    const forged = `${head}.${Buffer.from(String(Buffer.from(body ?? "", "base64url")).replace("sari", "wong")).toString("base64url")}.${signature}`;
    const refused = await api.request(`${siteUrl}/api/v1/me`, {
      headers: { authorization: `Bearer ${forged}` },
    });
    expect(await refused.json()).toMatchObject({ status: 401, code: "token_invalid" });
  });
});
