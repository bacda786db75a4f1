import { beforeAll, describe, expect, it } from "vitest";
import type { SiteRoute } from "#functions/platform/http/site-route.ts";
import { slices } from "#functions/slices.ts";
import { siteLocales } from "#shared/locales.ts";
import { makeRuling } from "#test/support/disputes.ts";
import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let cookie: string;
let routes: SiteRoute[];
let at: Record<string, string>;
const sharedPaths = [
  "/",
  "/about",
  "/catalogs",
  "/catalogs/:slug",
  "/categories",
  "/categories/:chapter",
  "/categories/:chapter/feed.xml",
  "/contact",
  "/exporters",
  "/exporters/:handle",
  "/exporters/:handle/reviews",
  "/help",
  "/learn",
  "/learn/:module",
  "/learn/:module/quiz",
  "/listings/:listingId",
  "/needed-papers",
  "/newest",
  "/privacy",
  "/provinces",
  "/provinces/:code",
  "/rulings",
  "/rulings/:rulingId",
  "/safety",
  "/search",
  "/terms",
];

beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  const { person, profile } = await makeExporter(world);
  const listing = await makeListing(world, profile);
  cookie = await world.cookieOf(person);
  routes = (await Promise.all(slices.map((slice) => slice.site?.() ?? []))).flat();
  const { slug } = await makeCatalog(world, await world.makePerson({ roles: ["attache"] }), [listing]);
  const { id: listingId, chapter = "", provinceCode: code } = listing;
  const rulingId = await makeRuling(world);
  at = { listingId, handle: profile.handle, chapter, code, slug, rulingId, module: "hs-code" };
});

function ask(path: string, headers: Record<string, string> = {}, locale = "en"): Promise<Response> {
  const filled = path.replace(/:(\w+)/g, (_, name) => at[name] ?? "none");
  const address = `${world.config.siteUrl}/${locale}${filled === "/" ? "" : filled}`;
  return Promise.resolve(world.site.request(address, { headers }));
}

describe("what the edge may keep", () => {
  it("is these pages alone, each of them for everyone", () => {
    const shared = routes.filter(({ isShared }) => isShared);
    expect(shared.map(({ path }) => path).sort()).toEqual(sharedPaths);
    for (const { method, isPrivate } of shared) expect([method, isPrivate]).toEqual(["get", false]);
  });

  it("is fresh for three seconds, stale for one, and never a browser's own", async () => {
    for (const locale of siteLocales)
      for (const path of sharedPaths) {
        const answer = await ask(path, {}, locale);
        expect([path, answer.status, answer.headers.get("cache-control")]).toEqual([
          path,
          200,
          "public, max-age=0, s-maxage=3, stale-while-revalidate=1",
        ]);
        expect(answer.headers.get("vary")).toMatch(/\bCookie\b/);
        expect(answer.headers.getSetCookie()).toEqual([]);
      }
  });

  it("holds no form that posts, and no token of one", async () => {
    for (const path of sharedPaths)
      expect(await (await ask(path)).text()).not.toMatch(/method="?post|name="csrf"|"once"/);
  });

  it("is the same for every browser without a session", async () => {
    const one = { "accept-language": "id", "user-agent": "a", cookie: "__Host-draft=secret; theme=dark" };
    const other = { "accept-language": "en", "user-agent": "b", "x-forwarded-for": "203.0.113.9" };
    for (const path of sharedPaths)
      expect(await (await ask(path, one)).text()).toBe(await (await ask(path, other)).text());
  });

  it("is nothing of whoever is signed in, or comes with a session that has ended", async () => {
    for (const headers of [{ cookie }, { cookie: `${cookie}x` }])
      for (const path of sharedPaths)
        expect((await ask(path, headers)).headers.get("cache-control")).toBe("private, no-store");
  });

  it("is no other page, no way to the reader's language, and nothing that is not there", async () => {
    for (const { method, path } of routes.filter(({ isShared, method }) => !isShared && method === "get")) {
      const said = (await ask(path)).headers.get("cache-control");
      expect([method, path, said]).toEqual([method, path, expect.not.stringContaining("s-maxage")]);
    }
    for (const path of ["/listings/none", "/exporters/none", "/categories/none", "/catalogs/none"])
      expect((await ask(path)).headers.get("cache-control")).toBe("no-cache");
    const bare = await world.site.request(`${world.config.siteUrl}/`);
    expect([bare.headers.get("cache-control"), bare.headers.get("vary")]).toEqual([
      "no-cache",
      expect.stringContaining("Accept-Language"),
    ]);
  });
});
