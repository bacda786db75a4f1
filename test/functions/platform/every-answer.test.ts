import { beforeAll, describe, expect, it } from "vitest";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let withdrawn: string;
let published: string;
let cookie: string;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  const { person, profile } = await makeExporter(world);
  withdrawn = (await makeListing(world, profile, { stage: "withdrawn" })).id;
  published = (await makeListing(world, profile)).id;
  cookie = await world.cookieOf(person);
});

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

function ask(path: string, init: Asked = {}): Promise<Response> {
  const app = path.startsWith("/api") ? world.api : world.site;
  return Promise.resolve(app.request(`${world.config.siteUrl}${path}`, init));
}

describe("every answer", () => {
  it.each<[string, () => string, Asked, number]>([
    ["a page", () => "/en", {}, 200],
    ["the way to the reader's language", () => "/", {}, 302],
    ["a private page to nobody", () => "/en/account", {}, 303],
    ["no page", () => "/en/none", {}, 404],
    ["a page with another method", () => "/en", { method: "PUT" }, 405],
    ["a listing that is gone", () => `/en/listings/${withdrawn}`, {}, 410],
    [
      "a form from elsewhere",
      () => "/en/request",
      { method: "POST", headers: { origin: "https://x.example" } },
      403,
    ],
    ["JSON", () => "/api/v1/catalogs", {}, 200],
    [
      "JSON that has not changed",
      () => `/api/v1/listings/${published}`,
      { headers: { "if-none-match": '"1"' } },
      304,
    ],
    ["the description", () => "/api/openapi.json", {}, 200],
    ["the reference", () => "/api", {}, 200],
    ["a malformed query", () => "/api/v1/catalogs?limit=x", {}, 400],
    ["a token that is none", () => "/api/v1/me", { headers: { authorization: "Bearer x" } }, 403],
    ["nobody", () => "/api/v1/me", {}, 401],
    ["no route", () => "/api/v1/none", {}, 404],
    ["a route with another method", () => "/api/v1/me", { method: "PUT" }, 405],
    ["a thing that is gone", () => `/api/v1/listings/${withdrawn}`, {}, 410],
  ])("is not guessed at and not framed: %s", async (_, path, init, status) => {
    const answer = await ask(path(), init);
    expect([answer.status, Object.fromEntries(answer.headers)]).toEqual([
      status,
      expect.objectContaining({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
        "x-request-id": expect.stringMatching(/^[0-9A-Z]{26}$/),
      }),
    ]);
  });

  it.each([
    ["/sign-in", "GET"],
    ["/sign-in/callback", "GET"],
    ["/sign-in/callback?state=x&code=y", "GET"],
    ["/sign-out", "POST"],
    ["/signed-out", "GET"],
    ["/en/account", "GET"],
  ])("on the way in or out is kept by nobody: %s", async (path, method) => {
    const answer = await ask(path, { method, headers: { origin: world.config.siteUrl } });
    expect(answer.headers.get("cache-control")).toContain("no-store");
  });

  it("that sets or takes a cookie is kept by nobody", async () => {
    const answer = await ask("/en", { headers: { cookie: `${cookie}x` } });
    expect(answer.headers.getSetCookie()).not.toEqual([]);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
  });

  it("that depends on the reader's language says so, where the address does not name it", async () => {
    for (const path of ["/", "/api"])
      expect((await ask(path)).headers.get("vary")).toContain("Accept-Language");
  });
});
