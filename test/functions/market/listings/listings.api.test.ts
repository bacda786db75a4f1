import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#functions/platform/ids.ts";
import { listingIds } from "#shared/market/ids.ts";
import { profileIds } from "#shared/people/ids.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

interface Problem {
  code: string;
  errors?: { pointer: string; code: string; detail: string }[];
}

const goods = {
  offerKind: "goods",
  text: { en: { title: "Rattan basket", description: "Woven by hand." } },
  hsCode: "460212",
  unit: "H87",
  minimumOrder: 100,
  price: {
    currency: "USD",
    tiers: [{ minQuantity: 100, unitAmountMinor: 450 }],
    delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak" },
  },
  leadTimeDays: 30,
};

/** Posts it to a business of the test's own, and tells the status and the faults. */
async function faultsOf(body: unknown, headers?: Record<string, string>) {
  const { person, profile } = await makeExporter(world);
  const answer = await world.apiOf(person)("POST", `/profiles/${profile.id}/listings`, body, headers);
  const { errors, code } = (await answer.json()) as Problem;
  return { status: answer.status, code, errors: errors?.map((it) => [it.pointer, it.code]) };
}

describe("POST /profiles/:profileId/listings", () => {
  it("answers 201 with the draft, its version and its address", async () => {
    const { person, profile } = await makeExporter(world);
    const answer = await world.apiOf(person)("POST", `/profiles/${profile.id}/listings`, goods);
    expect(answer.status).toBe(201);
    const listing = (await answer.json()) as { id: string };
    expect(listing).toMatchObject({ stage: "draft", chapter: "46", originCountry: "ID" });
    expect(answer.headers.get("etag")).toBe('"1"');
    expect(answer.headers.get("location")).toBe(`/api/v1/listings/${listing.id}`);
  });

  it("makes one listing of 20 POSTs with one Idempotency-Key, and answers all the same", async () => {
    const { person, profile } = await makeExporter(world);
    const send = () =>
      world.apiOf(person)("POST", `/profiles/${profile.id}/listings`, goods, { "idempotency-key": "k-20" });
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(new Set(answers.map((it) => it.status))).toEqual(new Set([201]));
    const bodies = await Promise.all(answers.map((it) => it.json()));
    for (const body of bodies) expect(body).toEqual(bodies[0]);
    const list = await world.apiOf(person)("GET", `/profiles/${profile.id}/listings`);
    expect(((await list.json()) as { items: unknown[] }).items).toHaveLength(1);
  });

  it("refuses the key of another listing", async () => {
    const { person, profile } = await makeExporter(world);
    const path = `/profiles/${profile.id}/listings`;
    const key = { "idempotency-key": "reused" };
    await world.apiOf(person)("POST", path, goods, key);
    const answer = await world.apiOf(person)("POST", path, { ...goods, leadTimeDays: 31 }, key);
    expect([answer.status, await answer.json()]).toMatchObject([422, { code: "idempotency_key_reused" }]);
  });

  it.each([
    ["an HS code that HS 2022 no longer has", { hsCode: "970300" }, "/hsCode", "hs_code_unknown"],
    ["an HS code that is none", { hsCode: "46021" }, "/hsCode", "hs_code_malformed"],
    ["an HS code of a service", { offerKind: "service" }, "/hsCode", "hs_code_on_service"],
    ["an MOQ above the capacity", { monthlyCapacity: 50 }, "/minimumOrder", "moq_above_capacity"],
    ["an MOQ that is no multiple", { orderMultiple: 30 }, "/orderMultiple", "multiple_not_in_moq"],
    ["an unknown field", { colour: "brown" }, "/colour", "field_unknown"],
    ["a stage, which is not for the sender to say", { stage: "published" }, "/stage", "field_unknown"],
    ["another's business", { profileId: "prf_x" }, "/profileId", "field_unknown"],
    ["a text in no language", { text: {} }, "/text", "text_missing"],
    ["an origin that is no country", { originCountry: "XX" }, "/originCountry", "country_unknown"],
  ])("refuses %s", async (_what, change, pointer, code) => {
    const faults = await faultsOf({ ...goods, ...change });
    expect(faults).toMatchObject({ status: 400, code: "input_invalid" });
    expect(faults.errors).toContainEqual([pointer, code]);
  });

  it.each([
    ["DAT", "incoterm_obsolete"],
    ["DAF", "incoterm_obsolete"],
    ["DDU", "incoterm_obsolete"],
    ["DEQ", "incoterm_obsolete"],
    ["fob", "incoterm_unknown"],
  ])("refuses the Incoterm %s", async (incoterm, code) => {
    const price = { ...goods.price, delivery: { incoterm, namedPlace: "Tanjung Perak" } };
    const faults = await faultsOf({ ...goods, price });
    expect(faults.errors).toEqual([["/price/delivery/incoterm", code]]);
  });

  it.each([
    [-450, "number_too_small"],
    [0, "number_too_small"],
    [4.5, "number_not_whole"],
    ["450", "type_wrong"],
    [1e16, "number_too_big"],
  ])("refuses the unit price of %s minor units", async (unitAmountMinor, code) => {
    const price = { ...goods.price, tiers: [{ minQuantity: 100, unitAmountMinor }] };
    const faults = await faultsOf({ ...goods, price });
    expect(faults.errors).toContainEqual(["/price/tiers/0/unitAmountMinor", code]);
  });

  it("refuses price tiers that do not rise, and a first tier above the MOQ", async () => {
    const tier = (minQuantity: number) => ({ minQuantity, unitAmountMinor: 400 });
    const price = (tiers: object[]) => ({ ...goods, price: { ...goods.price, tiers } });
    expect((await faultsOf(price([tier(100), tier(100)]))).errors).toEqual([
      ["/price/tiers", "tiers_unsorted"],
    ]);
    expect((await faultsOf(price([tier(101)]))).errors).toEqual([
      ["/price/tiers/0/minQuantity", "tier_above_moq"],
    ]);
  });

  it("answers 413 to 5 MB of text", async () => {
    const text = { en: { title: "Rattan basket", description: "x".repeat(5_000_000) } };
    expect(await faultsOf({ ...goods, text })).toMatchObject({ status: 413, code: "body_too_large" });
  });

  it("answers 400 to JSON nested 100 deep", async () => {
    const deep = `${'{"a":'.repeat(100)}1${"}".repeat(100)}`;
    const faults = await faultsOf(deep, { "content-type": "application/json" });
    expect(faults).toMatchObject({ status: 400, code: "json_too_deep" });
  });

  it("answers 400 to invalid UTF-8", async () => {
    const { person, profile } = await makeExporter(world);
    const answer = await world.api.request(`${siteUrl}/api/v1/profiles/${profile.id}/listings`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${person.subject}~read+write`,
        "content-type": "application/json",
      },
      body: Buffer.from([0x22, 0xc3, 0x28, 0x22]),
    });
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: "text_not_utf8" }]);
  });

  it("is 401 without a token and 403 for another exporter", async () => {
    const { profile } = await makeExporter(world);
    const { person: other } = await makeExporter(world);
    const path = `/profiles/${profile.id}/listings`;
    expect((await world.apiOf()("POST", path, goods)).status).toBe(401);
    expect((await world.apiOf(other)("POST", path, goods)).status).toBe(403);
  });
});

describe("GET /listings/:listingId", () => {
  it("shows no import key, to anyone", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile, { importKey: "row-7" });
    for (const reader of [undefined, person]) {
      const answer = await world.apiOf(reader)("GET", `/listings/${listing.id}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain("row-7");
    }
  });

  it("answers 304 to whoever has the version that stands", async () => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const answer = await world.apiOf()("GET", `/listings/${listing.id}`, undefined, {
      "if-none-match": '"1"',
    });
    expect(answer.status).toBe(304);
  });

  it("answers 404 for another's draft, for an id of another kind, and for what is no id", async () => {
    const { profile } = await makeExporter(world);
    const { person: other } = await makeExporter(world);
    const draft = await makeListing(world, profile, { stage: "draft" });
    for (const id of [draft.id, newId(listingIds, new Date()), profile.id, "x".repeat(3000), "lst_%00"])
      expect((await world.apiOf(other)("GET", `/listings/${id}`)).status).toBe(404);
  });
});

describe("GET /listings", () => {
  it("lists by category and by province, newest first, and pages both ways", async () => {
    const { profile } = await makeExporter(world, { provinceCode: "52", regencyCode: "52.01" });
    const made = [];
    for (const day of [1, 2, 3])
      made.unshift(
        await makeListing(world, profile, { chapter: "33", publishedAt: `2026-01-0${day}T00:00:00.000Z` }),
      );
    const list = async (query: string) =>
      (await (await world.apiOf()("GET", `/listings?${query}`)).json()) as {
        items: { id: string }[];
        next?: string;
        previous?: string;
      };
    for (const filter of ["chapter=33", "province=52"]) {
      const first = await list(`${filter}&limit=2`);
      expect(first.items.map((it) => it.id)).toEqual(made.slice(0, 2).map((it) => it.id));
      const second = await list(`${filter}&limit=2&cursor=${first.next}`);
      expect(second.items.map((it) => it.id)).toEqual([made[2]?.id]);
      const back = await list(`${filter}&limit=2&cursor=${second.previous}`);
      expect(back.items).toEqual(first.items);
    }
    expect((await list("limit=1")).items).toHaveLength(1);
  });

  it.each([
    ["cursor=forged.cursor", "/cursor", "cursor_invalid"],
    ["chapter=77", "/chapter", "chapter_unknown"],
    ["province=00", "/province", "province_unknown"],
    ["chapter=46&province=35", "/province", "filters_exclusive"],
    ["limit=1000", "/limit", "number_too_big"],
    ["colour=brown", "/colour", "field_unknown"],
  ])("answers 400 to ?%s", async (query, pointer, code) => {
    const answer = await world.apiOf()("GET", `/listings?${query}`);
    const { errors } = (await answer.json()) as Problem;
    expect(answer.status).toBe(400);
    expect(errors).toMatchObject([{ pointer, code }]);
  });

  it("refuses a cursor that was given out for another category", async () => {
    const { profile } = await makeExporter(world);
    for (const _ of [1, 2]) await makeListing(world, profile, { chapter: "34" });
    const first = (await (await world.apiOf()("GET", "/listings?chapter=34&limit=1")).json()) as {
      next: string;
    };
    const answer = await world.apiOf()("GET", `/listings?chapter=35&cursor=${first.next}`);
    expect(answer.status).toBe(400);
  });
});

describe("GET /profiles/:profileId/listings", () => {
  it("tells strangers of published ones alone, and of no business that is not there", async () => {
    const { person, profile } = await makeExporter(world);
    await makeListing(world, profile);
    await makeListing(world, profile, { stage: "draft" });
    const count = async (reader?: typeof person, query = "") => {
      const answer = await world.apiOf(reader)("GET", `/profiles/${profile.id}/listings${query}`);
      return answer.ok ? ((await answer.json()) as { items: unknown[] }).items.length : answer.status;
    };
    expect(await count()).toBe(1);
    expect(await count(person)).toBe(2);
    expect(await count(person, "?stage=draft")).toBe(1);
    expect(await count(undefined, "?stage=draft")).toBe(404);
    expect(await count(person, "?stage=gone")).toBe(400);
    const nowhere = newId(profileIds, new Date());
    expect((await world.apiOf()("GET", `/profiles/${nowhere}/listings`)).status).toBe(404);
  });
});

describe("PUT /listings/:listingId", () => {
  it("asks for If-Match, and answers 409 to a version that no longer stands", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const put = (headers?: Record<string, string>) =>
      world.apiOf(person)("PUT", `/listings/${listing.id}`, goods, headers);
    expect((await put()).status).toBe(428);
    expect((await put({ "if-match": "latest" })).status).toBe(400);
    const done = await put({ "if-match": '"1"' });
    expect([done.status, done.headers.get("etag")]).toEqual([200, '"2"']);
    expect((await put({ "if-match": '"1"' })).status).toBe(409);
  });
});

describe("POST /listings/:listingId/publish", () => {
  it("lets one of 50 at once through, and answers the others 409", async () => {
    const { person, profile } = await makeExporter(world);
    const draft = await makeListing(world, profile, { stage: "draft", publishedAt: undefined });
    const publish = () => world.apiOf(person)("POST", `/listings/${draft.id}/publish`);
    const answers = await Promise.all(Array.from({ length: 50 }, publish));
    const statuses = answers.map((it) => it.status).toSorted();
    expect(statuses).toEqual([200, ...Array.from({ length: 49 }, () => 409)]);
    const fresh = await publish();
    expect([fresh.status, await fresh.json()]).toMatchObject([409, { code: "listing_stage_conflict" }]);
  });

  it("answers a repeated Idempotency-Key as the first time", async () => {
    const { person, profile } = await makeExporter(world);
    const draft = await makeListing(world, profile, { stage: "draft" });
    const publish = () =>
      world.apiOf(person)("POST", `/listings/${draft.id}/publish`, undefined, { "idempotency-key": "p" });
    const answers = await Promise.all(Array.from({ length: 5 }, publish));
    expect(answers.map((it) => it.status)).toEqual([200, 200, 200, 200, 200]);
    expect(new Set(answers.map((it) => it.headers.get("etag")))).toEqual(new Set(['"2"']));
  });

  it("tells the checklist as faults, in the reader's language", async () => {
    const { person, profile } = await makeExporter(world);
    const draft = await makeListing(world, profile, { stage: "draft", photos: [], leadTimeDays: undefined });
    const answer = await world.apiOf(person)("POST", `/listings/${draft.id}/publish`, undefined, {
      "accept-language": "id",
    });
    expect(answer.status).toBe(422);
    expect((await answer.json()) as Problem).toMatchObject({
      code: "listing_incomplete",
      errors: [
        { pointer: "/leadTimeDays", code: "lead_time_missing", detail: "Isi waktu pengerjaan." },
        { pointer: "/photos", code: "photo_missing" },
      ],
    });
    const checklist = await world.apiOf(person)("GET", `/listings/${draft.id}/checklist`);
    expect(await checklist.json()).toMatchObject({ isPublishable: false });
  });

  it("holds to If-Match where it is sent", async () => {
    const { person, profile } = await makeExporter(world);
    const draft = await makeListing(world, profile, { stage: "draft", version: 4 });
    const publish = (version: string) =>
      world.apiOf(person)("POST", `/listings/${draft.id}/publish`, undefined, { "if-match": version });
    expect((await publish('"0"')).status).toBe(409);
    expect((await publish('"3"')).status).toBe(409);
    expect((await publish('"4"')).status).toBe(200);
  });
});

describe("the other moves and the copy of a listing", () => {
  it.each([
    ["pause", 200],
    ["withdraw", 200],
    ["duplicate", 201],
  ])("%s is for the business alone", async (move, status) => {
    const { person, profile } = await makeExporter(world);
    const { person: other } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const call = async (actor?: typeof person) =>
      (await world.apiOf(actor)("POST", `/listings/${listing.id}/${move}`)).status;
    expect([await call(), await call(other), await call(person)]).toEqual([401, 403, status]);
  });
});

describe("PUT /listings/:listingId/photos", () => {
  it("describes a photo, and refuses one of another listing", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const other = await makeListing(world, profile);
    const put = (photoId: string | undefined, version: string) =>
      world.apiOf(person)(
        "PUT",
        `/listings/${listing.id}/photos`,
        { photos: [{ id: photoId, alt: "Three baskets" }] },
        { "if-match": version },
      );
    const done = await put(listing.photos[0]?.id, '"1"');
    expect(await done.json()).toMatchObject({ photos: [{ alt: "Three baskets" }], version: 2 });
    const refused = await put(other.photos[0]?.id, '"2"');
    expect([refused.status, await refused.json()]).toMatchObject([
      400,
      { errors: [{ pointer: "/photos/0/id", code: "photo_unknown" }] },
    ]);
  });
});
