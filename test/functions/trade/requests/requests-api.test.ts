import { beforeAll, describe, expect, it } from "vitest";
import { answer, makeRequest, requestInput } from "#test/support/requests.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe("POST /requests", () => {
  it("makes one request of the same Idempotency-Key, and shows no person's id", async () => {
    const person = await world.makePerson();
    const ask = world.apiOf(person);
    const headers = { "idempotency-key": "one" };
    const first = await ask("POST", "/requests", requestInput({ quantity: "200 jars" }), headers);
    const second = await ask("POST", "/requests", requestInput({ quantity: "200 jars" }), headers);
    expect([first.status, second.status]).toEqual([201, 201]);
    const [one, two] = [await first.json(), await second.json()];
    expect(one).toEqual(two);
    expect(JSON.stringify(one)).not.toContain(person.id);
    const other = await ask("POST", "/requests", requestInput({ quantity: "300 jars" }), headers);
    expect(other.status).toBe(422);
    const { items } = await (await ask("GET", "/requests")).json();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ stage: "open", quantity: "200 jars" });
  });

  it.each([
    [{ market: "XX" }, "/market", "country_unknown"],
    [{ market: undefined }, "/market", "value_required"],
    [{ text: "too short" }, "/text", "text_too_short"],
    [{ text: "x".repeat(2001) }, "/text", "text_too_long"],
    [{ quantity: "x".repeat(101) }, "/quantity", "text_too_long"],
    [{ question: "x".repeat(201) }, "/question", "text_too_long"],
    [{ neededBy: "2026-02-30" }, "/neededBy", "format_wrong"],
    [{ language: "xx" }, "/language", "choice_unknown"],
    [{ stage: "answered" }, "/stage", "field_unknown"],
    [{ company: { name: "Sakura", kind: "spy", country: "JP" } }, "/company/kind", "choice_unknown"],
  ])("refuses %o at its field", async (changes, pointer, code) => {
    const ask = world.apiOf(await world.makePerson());
    const answered = await ask("POST", "/requests", { ...requestInput(), ...changes });
    expect(answered.status).toBe(400);
    expect((await answered.json()).errors).toMatchObject([{ pointer, code }]);
  });

  it("refuses a day in the past, 5 MB of text, and what is no JSON", async () => {
    const ask = world.apiOf(await world.makePerson());
    const past = await ask("POST", "/requests", requestInput({ neededBy: "2020-01-31" }));
    expect([past.status, (await past.json()).code]).toEqual([422, "needed_by_past"]);
    const large = await ask("POST", "/requests", requestInput({ text: "x".repeat(5_000_000) }));
    expect(large.status).toBe(413);
    const broken = await ask("POST", "/requests", "{", { "content-type": "application/json" });
    expect(broken.status).toBe(400);
  });
});

describe("GET /markets/:market/requests", () => {
  it("is for the market's attachés, officers and admins", async () => {
    const { attache, buyer, request } = await makeRequest(world);
    const mine = await world.apiOf(attache)("GET", "/markets/JP/requests?limit=1");
    expect((await mine.json()).items).toMatchObject([{ id: request.id }]);
    expect((await world.apiOf(attache)("GET", "/markets/TW/requests")).status).toBe(404);
    expect((await world.apiOf(buyer)("GET", "/markets/JP/requests")).status).toBe(404);
    expect((await world.apiOf()("GET", "/markets/JP/requests")).status).toBe(401);
    const admin = await world.makePerson({ roles: ["admin"] });
    expect((await world.apiOf(admin)("GET", "/markets/XX/requests")).status).toBe(404);
  });

  it.each(["x", "e30.AAAA", "%00", "a".repeat(1999)])("refuses the forged cursor %s", async (cursor) => {
    const { attache } = await makeRequest(world);
    const answered = await world.apiOf(attache)("GET", `/markets/JP/requests?cursor=${cursor}`);
    expect([answered.status, (await answered.json()).code]).toEqual([400, "cursor_invalid"]);
  });

  it("reads a page in one operation beside the token's person", async () => {
    const { attache } = await makeRequest(world);
    const operations = await world.operationsOf(async () =>
      world.apiOf(attache)("GET", "/markets/JP/requests"),
    );
    expect(operations).toEqual(["GetItem", "GetItem", "Query"]);
  });
});

describe("a request in the API", () => {
  it("has its version as ETag, and is closed only at the version that is named", async () => {
    const { buyer, attache, request } = await makeRequest(world);
    const path = `/requests/JP/${request.id}`;
    const sent = await world.apiOf(attache)("POST", `${path}/answers`, {
      text: "Ask Ambon.",
      language: "en",
    });
    expect(sent.status).toBe(201);
    expect(await sent.json()).toMatchObject({ text: "Ask Ambon.", authorName: attache.name });
    const read = await world.apiOf(buyer)("GET", path);
    expect(read.headers.get("etag")).toBe('"2"');
    const body = await read.text();
    for (const secret of [buyer.id, buyer.email, attache.id, attache.email])
      expect(body).not.toContain(secret);
    const close = (etag: string) =>
      world.apiOf(buyer)("POST", `${path}/close`, undefined, { "if-match": etag });
    expect((await close('"1"')).status).toBe(409);
    const closed = await close('"2"');
    expect(await closed.json()).toMatchObject({ stage: "closed", version: 3 });
  });

  it("answers a repeated closing with the same key as the first time", async () => {
    const { buyer, request } = await makeRequest(world);
    const close = () =>
      world.apiOf(buyer)("POST", `/requests/JP/${request.id}/close`, undefined, {
        "if-match": '"1"',
        "idempotency-key": "close",
      });
    expect((await close()).status).toBe(200);
    expect((await close()).status).toBe(200);
  });

  it("takes an answer only with a text of 1 to 2000 characters and no other fields", async () => {
    const { attache, request } = await makeRequest(world);
    const send = (body: object) => world.apiOf(attache)("POST", `/requests/JP/${request.id}/answers`, body);
    for (const body of [
      { text: " ", language: "en" },
      { text: "x".repeat(2001), language: "en" },
      { text: "Yes." },
      { text: "Yes.", language: "en", authorName: "The Ambassador" },
    ])
      expect((await send(body)).status).toBe(400);
  });

  it("is not there for another buyer, under another market, or by another id", async () => {
    const { buyer, attache, request } = await makeRequest(world);
    const { buyer: other } = await makeRequest(world);
    await answer(world, attache, request);
    expect((await world.apiOf(other)("GET", `/requests/JP/${request.id}`)).status).toBe(404);
    expect((await world.apiOf(other)("POST", `/requests/JP/${request.id}/close`)).status).toBe(404);
    expect((await world.apiOf(buyer)("GET", `/requests/TW/${request.id}`)).status).toBe(404);
    expect((await world.apiOf(buyer)("GET", `/requests/JP/${buyer.id}`)).status).toBe(404);
  });
});
