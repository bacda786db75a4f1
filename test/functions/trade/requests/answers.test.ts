import { beforeAll, describe, expect, it } from "vitest";
import { grantRoles } from "#functions/people/people/people.service.ts";
import {
  answerRequest,
  closeRequest,
  getRequest,
  listMarketRequests,
  sendRequest,
} from "#functions/trade/requests/requests.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { mostAnswers } from "#shared/trade/requests/stages.ts";
import { answer, makeAttache, makeRequest, requestInput } from "#test/support/requests.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe("getRequest", () => {
  it("shows it to its buyer, to attachés of its market, to officers and to admins; to others it is not there", async () => {
    const { buyer, attache, request, address } = await makeRequest(world);
    const readers = [
      buyer,
      attache,
      await world.makePerson({ roles: ["officer"] }),
      await world.makePerson({ roles: ["admin"] }),
    ];
    for (const reader of readers) expect(await getRequest(world.ctxOf(reader), address)).toEqual(request);
    const others = [await world.makePerson({ roles: ["buyer"] }), await makeAttache(world, "TW")];
    for (const other of others)
      await expect(getRequest(world.ctxOf(other), address)).rejects.toMatchObject({ status: 404 });
  });

  it.each([
    { market: "TW" },
    { market: "XX" },
    { market: "JP#" },
    { market: "x".repeat(3000) },
    { requestId: "req_x" },
    { requestId: `req_${"0".repeat(26)}` },
    { requestId: "x".repeat(3000) },
  ])("knows nothing at %o", async (changes) => {
    const { buyer, address } = await makeRequest(world);
    const reading = getRequest(world.ctxOf(buyer), { ...address, ...changes });
    await expect(reading).rejects.toMatchObject({ status: 404 });
  });
});

describe("answerRequest", () => {
  it("keeps the answer with its author's name and time, and the request is answered", async () => {
    const { buyer, attache, request, address } = await makeRequest(world);
    const first = await answer(world, attache, request);
    const second = await answer(world, attache, request, "And Pala Ternate.");
    const after = await getRequest(world.ctxOf(buyer), address);
    expect(after).toMatchObject({ stage: "answered", version: 3, answers: [first, second] });
    expect(first).toMatchObject({ authorId: attache.id, authorName: attache.name, language: "en" });
  });

  it("answers once where the same answer comes 20 times at once", async () => {
    const { attache, address } = await makeRequest(world);
    const once = { key: "answer", scope: attache.id };
    const input = { text: "Ask in Ambon.", language: "en" as const };
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => answerRequest(world.ctxOf(attache, once), address, input)),
    );
    for (const it of sent) expect(it).toEqual(sent[0]);
    expect((await getRequest(world.ctxOf(attache), address)).answers).toHaveLength(1);
  });

  it("loses no answer where several attachés answer at once", async () => {
    const { request, address, attache } = await makeRequest(world);
    const others = await Promise.all(Array.from({ length: 4 }, () => makeAttache(world, "JP")));
    await Promise.all([attache, ...others].map((it) => answer(world, it, request)));
    expect((await getRequest(world.ctxOf(attache), address)).answers).toHaveLength(5);
  });

  it("takes ten answers and no more", async () => {
    const { attache, request } = await makeRequest(world);
    for (let nth = 0; nth < mostAnswers; nth++) await answer(world, attache, request);
    await expect(answer(world, attache, request)).rejects.toMatchObject({
      status: 422,
      code: "answers_full",
      params: { maximum: 10 },
    });
  });

  it("tells the buyer and officers that they may not, and others that there is nothing", async () => {
    const { buyer, request } = await makeRequest(world);
    const officer = await world.makePerson({ roles: ["officer"] });
    for (const [who, status] of [
      [buyer, 403],
      [officer, 403],
      [await makeAttache(world, "TW"), 404],
      [await world.makePerson({ roles: ["exporter"] }), 404],
    ] as const)
      await expect(answer(world, who, request)).rejects.toMatchObject({ status });
  });
});

describe("closeRequest", () => {
  it("ends it for good, once; nobody answers it after", async () => {
    const { buyer, attache, request, address } = await makeRequest(world);
    const closed = await closeRequest(world.ctxOf(buyer), address);
    expect(closed).toMatchObject({ stage: "closed", version: 2 });
    expect(await closeRequest(world.ctxOf(buyer), address)).toEqual(closed);
    await expect(answer(world, attache, request)).rejects.toMatchObject({ code: "request_closed" });
  });

  it("holds to the version that was named", async () => {
    const { buyer, attache, request, address } = await makeRequest(world);
    await answer(world, attache, request);
    await expect(closeRequest(world.ctxOf(buyer), address, undefined, 1)).rejects.toMatchObject({
      status: 409,
      code: "version_stale",
    });
    expect(await closeRequest(world.ctxOf(buyer), address, undefined, 2)).toMatchObject({ stage: "closed" });
  });

  it("is the buyer's alone", async () => {
    const { attache, address } = await makeRequest(world);
    const stranger = await world.makePerson();
    await expect(closeRequest(world.ctxOf(attache), address)).rejects.toMatchObject({ status: 403 });
    await expect(closeRequest(world.ctxOf(stranger), address)).rejects.toMatchObject({ status: 404 });
  });
});

describe("listMarketRequests", () => {
  it("shows all of a market, newest first, page by page, and nothing of another", async () => {
    const attache = await makeAttache(world, "KR");
    const made: string[] = [];
    for (let nth = 0; nth < 5; nth++) {
      const now = new Date(Date.UTC(2026, 0, 1 + nth));
      const buyer = await world.makePerson();
      made.unshift(
        (await sendRequest({ ...world.ctxOf(buyer), now }, {}, requestInput({ market: "KR" }))).id,
      );
    }
    await makeRequest(world, { market: "JP" });
    const list = (cursor?: string) =>
      listMarketRequests(world.ctxOf(attache), { market: "KR" }, { limit: 2, cursor });
    const first = await list();
    const second = await list(first.next);
    const third = await list(second.next);
    expect([first, second, third].flatMap(({ items }) => items.map((it) => it.id))).toEqual(made);
    expect(third.next).toBeUndefined();
    expect((await list(second.previous)).items).toEqual(first.items);
  });

  it("takes no cursor that was given out for another market", async () => {
    const attache = await makeAttache(world, "JP", { markets: ["JP", "HK"] });
    for (let nth = 0; nth < 2; nth++) await makeRequest(world, { market: "HK" });
    const { next } = await listMarketRequests(world.ctxOf(attache), { market: "HK" }, { limit: 1 });
    expect(next).toBeDefined();
    const elsewhere = listMarketRequests(world.ctxOf(attache), { market: "JP" }, { limit: 1, cursor: next });
    await expect(elsewhere).rejects.toMatchObject({ status: 400, code: "cursor_invalid" });
  });

  it("follows what an admin grants", async () => {
    const admin = await world.makePerson({ roles: ["admin"] });
    const grant = (person: Person, markets: string[]) =>
      grantRoles(
        world.ctxOf(admin),
        { personId: person.id },
        { roles: ["attache"], markets },
        person.version,
      );
    const person = await grant(await world.makePerson(), ["JP"]);
    const { items } = await listMarketRequests(world.ctxOf(person), { market: "JP" }, { limit: 1 });
    expect(items).toHaveLength(1);
    const moved = await grant(person, ["TW"]);
    const listing = listMarketRequests(world.ctxOf(moved), { market: "JP" }, { limit: 1 });
    await expect(listing).rejects.toMatchObject({ status: 404 });
  });
});
