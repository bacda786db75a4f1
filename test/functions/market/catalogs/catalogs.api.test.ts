import { beforeAll, describe, expect, it } from "vitest";
import { pauseListing } from "#functions/market/listings/listings.service.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const details = (slug: string) => ({ market: "JP", slug, text: { en: { title: "For Japan" } } });

async function makeDesk() {
  const { person, profile } = await makeExporter(world);
  const listing = await makeListing(world, profile);
  const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  return { exporter: person, profile, listing, attache, api: world.apiOf(attache) };
}

describe("the catalogs' API", () => {
  it("takes a catalog from nothing to the public and back", async () => {
    const { api, listing } = await makeDesk();
    const made = await api("POST", "/catalogs", details("whole-way"));
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as Catalog;
    expect(made.headers.get("location")).toBe(`/api/v1/catalogs/${id}`);
    expect((await world.apiOf()("GET", `/catalogs/${id}`)).status).toBe(404);

    const entries = [{ listingId: listing.id, note: { en: "Sells well in Osaka." } }];
    const set = await api("PUT", `/catalogs/${id}/entries`, { entries }, { "if-match": '"1"' });
    expect(set.headers.get("etag")).toBe('"2"');
    expect((await api("POST", `/catalogs/${id}/publish`)).status).toBe(200);

    const shown = await world.apiOf()("GET", `/catalogs/${id}`);
    expect(await shown.json()).toMatchObject({ stage: "published", entries, listings: [{ id: listing.id }] });
    expect((await api("POST", `/catalogs/${id}/unpublish`)).status).toBe(200);
    expect((await world.apiOf()("GET", `/catalogs/${id}`)).status).toBe(404);
  });

  it("makes one catalog for 20 POSTs with one Idempotency-Key, and answers them alike", async () => {
    const { api } = await makeDesk();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        api("POST", "/catalogs", details("one-of-twenty"), { "idempotency-key": "k1" }),
      ),
    );
    expect(new Set(answers.map((it) => it.status))).toEqual(new Set([201]));
    const [first, ...others] = await Promise.all(answers.map((it) => it.json()));
    for (const other of others) expect(other).toEqual(first);
  });
});

describe("GET /catalogs", () => {
  it("pages through what is published, both ways, and refuses a forged cursor", async () => {
    const alone = await createWorld();
    const attache = await alone.makePerson({ roles: ["attache"], markets: ["JP"] });
    for (let at = 0; at < 5; at++) await makeCatalog(alone, attache, []);
    await makeCatalog(alone, attache, [], { stage: "draft", publishedAt: undefined });
    const get = async (query: string) => (await alone.apiOf()("GET", `/catalogs?${query}`)).json();
    const first = (await get("limit=3")) as { items: { id: string; entryCount: number }[]; next: string };
    expect(first.items).toHaveLength(3);
    expect(first.items[0]).toMatchObject({ entryCount: 0 });
    const second = (await get(`limit=3&cursor=${first.next}`)) as { items: object[]; previous: string };
    expect(second.items).toHaveLength(2);
    expect(second).not.toHaveProperty("next");
    expect(await get(`limit=3&cursor=${second.previous}`)).toMatchObject({ items: first.items });
    expect(await get("cursor=forged.cursor")).toMatchObject({ status: 400, code: "cursor_invalid" });
  });
});

describe("GET /catalogs/:catalogId", () => {
  it("shows the public no entry whose listing is paused, though the version is the same", async () => {
    const { exporter, listing, profile, attache, api } = await makeDesk();
    const catalog = await makeCatalog(world, attache, [listing, await makeListing(world, profile)]);
    const before = await world.apiOf()("GET", `/catalogs/${catalog.id}`);
    await pauseListing(world.ctxOf(exporter), { listingId: listing.id });
    const after = await world.apiOf()("GET", `/catalogs/${catalog.id}`, undefined, {
      "if-none-match": before.headers.get("etag") ?? "",
    });
    expect(after.status).toBe(200);
    const shown = (await after.json()) as { entries: object[]; listings: object[] };
    expect([shown.entries.length, shown.listings.length]).toEqual([1, 1]);
    const own = (await (await api("GET", `/catalogs/${catalog.id}`)).json()) as { entries: object[] };
    expect(own.entries).toHaveLength(2);
  });
});

describe("PUT /catalogs/:catalogId", () => {
  it("asks for If-Match and refuses a stale one", async () => {
    const { api, attache } = await makeDesk();
    const catalog = await makeCatalog(world, attache, []);
    const put = (headers = {}) => api("PUT", `/catalogs/${catalog.id}`, details(catalog.slug), headers);
    expect((await put()).status).toBe(428);
    expect((await put({ "if-match": '"1"' })).status).toBe(200);
    expect((await put({ "if-match": '"1"' })).status).toBe(409);
  });

  it("names every fault, in the reader's language", async () => {
    const { api, attache } = await makeDesk();
    const catalog = await makeCatalog(world, attache, []);
    const body = { ...details("Ada spasi"), market: "XX", curatorId: attache.id };
    const headers = { "if-match": '"1"', "accept-language": "id" };
    const answer = await api("PUT", `/catalogs/${catalog.id}`, body, headers);
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { pointer: string; detail: string }[] };
    expect(errors.map((it) => it.pointer).sort()).toEqual(["/curatorId", "/market", "/slug"]);
    expect(errors.find((it) => it.pointer === "/market")?.detail).toContain("kode negara");
  });
});
