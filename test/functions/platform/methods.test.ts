import { beforeAll, describe, expect, it } from "vitest";
import { partOf } from "#functions/platform/slice.ts";
import { slices } from "#functions/slices.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

const api = await partOf(slices, "api");
const bare = (await partOf(slices, "bareSite")).map(({ method, path }) => ({ method, path }));
const site = await partOf(slices, "site");
const local = site.map(({ method, path }) => ({ method, path: `/en${path}`.replace(/\/$/, "") }));
const pages = new Set(site.flatMap(({ method, path }) => (method === "get" ? [path] : [])));
const formsAlone = site.filter(({ method, path }) => method === "post" && !pages.has(path));
/** Each has a page, or leads to one. */
const read = formsAlone.map(({ path }) => ({ method: "get", path: `/en${path}` }));

const all = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** The methods of each address, GET with HEAD, as their routes declare them. */
function declared(routes: readonly { method: string; path: string }[]): [string, string[]][] {
  const byPath = Map.groupBy(routes, ({ path }) => path.replaceAll(/:\w+/g, "x"));
  return [...byPath].map(([path, those]) => {
    const methods = those.flatMap(({ method }) =>
      method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()],
    );
    return [path, [...new Set(methods)].sort()];
  });
}

describe("an address of the API", () => {
  it.each(declared(api))("%s names the methods that it takes", async (path, methods) => {
    for (const method of all.filter((it) => !methods.includes(it))) {
      const answer = await world.apiOf()(method, path);
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, methods.join(", ")]);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
      expect(await answer.json()).toMatchObject({ code: "method_not_allowed", status: 405 });
    }
  });

  it.each(["/api/openapi.json", "/api", "/api/problems"])("%s is only read", async (path) => {
    const answer = await world.api.request(`${world.config.siteUrl}${path}`, { method: "POST" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("that is none is a 404 for every method", async () => {
    for (const method of all) expect((await world.apiOf()(method, "/none/such")).status).toBe(404);
  });

  it("says what it takes in the reader's language", async () => {
    const answer = await world.apiOf()("DELETE", "/me", undefined, { "accept-language": "id" });
    expect(((await answer.json()) as { detail: string }).detail).toContain("Yang diterima: GET, HEAD");
  });
});

describe("an address of the site", () => {
  it.each(declared([...local, ...read, ...bare, { method: "get", path: "/" }]))(
    "%s names the methods that it takes, on a page",
    async (path, methods) => {
      const method = all.find((it) => !methods.includes(it) && it !== "POST") ?? "";
      const answer = await world.site.request(`${world.config.siteUrl}${path}`, { method });
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, methods.join(", ")]);
      expect(await answer.text()).toContain(`It takes: ${methods.join(", ")}`);
    },
  );

  const filled = (path: string) => path.replaceAll(/:\w+/g, "x");

  it.each(formsAlone.map(({ path, standsOn }) => [path, standsOn] as const))(
    "%s, of a form alone, leads to the page that it names, or to one above it",
    async (path, standsOn) => {
      const answer = await world.site.request(`${world.config.siteUrl}/id${filled(path)}`);
      expect(answer.status).toBe(303);
      const [, where = ""] = answer.headers.get("location")?.split("/id") ?? [];
      if (standsOn) expect(where).toBe(filled(standsOn));
      else expect(filled(path).startsWith(`${where}/`)).toBe(true);
      expect([...pages].map(filled)).toContain(where);
    },
  );

  it("of a form alone leads to its own page in another language, also where the form comes back", async () => {
    const admin = await world.browserOf(await world.makePerson({ roles: ["admin"] }));
    const again = await admin.post("/en/admin/find-people", { q: "a" });
    expect(await again.text()).toContain('href="/id/admin" lang="id"');
    const buyer = await world.browserOf(await world.makePerson({ roles: ["buyer"] }));
    expect(await (await buyer.post("/en/searches/none/remove", {})).text()).toContain('href="/id/searches"');
  });

  it("that is none is a 404 for every method", async () => {
    for (const method of all)
      expect((await world.site.request(`${world.config.siteUrl}/en/none/such`, { method })).status).toBe(404);
  });
});
