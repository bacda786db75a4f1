import { beforeAll, describe, expect, it } from "vitest";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { mostSaved } from "#shared/market/saved-searches/saved-searches.ts";
import type { Person } from "#shared/people/people/person.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await rebuildSearch(world.ctxOf());
});

const question = { q: "rattan chair", province: ["35"], currency: "USD" };

async function savedOf(person: Person) {
  const answer = await world.apiOf(person)("GET", "/me/searches");
  return (await answer.json()) as { searches: { id: string; question: unknown }[]; wantsMail: boolean };
}

describe("saved searches in the API", () => {
  it("are kept, listed newest first, and forgotten", async () => {
    const person = await world.makePerson();
    const api = world.apiOf(person);
    const first = await api("POST", "/me/searches", question);
    expect(first.status).toBe(201);
    const { id } = (await first.json()) as { id: string };
    await api("POST", "/me/searches", { q: "kopi", currency: "IDR" });
    const { searches, wantsMail } = await savedOf(person);
    expect(searches.map((it) => it.question)).toEqual([{ q: "kopi", currency: "IDR" }, question]);
    expect(wantsMail).toBe(true);
    expect((await api("DELETE", `/me/searches/${id}`)).status).toBe(204);
    expect((await savedOf(person)).searches).toHaveLength(1);
    expect((await api("DELETE", `/me/searches/${id}`)).status).toBe(404);
  });

  it("are one for the same question sent 20 times at once, in whatever order its filters stand", async () => {
    const person = await world.makePerson();
    const asked = [
      { ...question, province: ["33", "35"] },
      { ...question, province: ["35", "33"] },
    ];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, nth) => world.apiOf(person)("POST", "/me/searches", asked[nth % 2])),
    );
    const ids = await Promise.all(
      answers.map(async (it) => [it.status, ((await it.json()) as { id: string }).id]),
    );
    const kept = (await savedOf(person)).searches;
    expect(kept).toHaveLength(1);
    expect(new Set(ids.map(([status]) => status))).toEqual(new Set([201]));
    expect(new Set(ids.map(([, id]) => id))).toEqual(new Set([kept[0]?.id]));
  });

  it("are bounded in number", async () => {
    const person = await world.makePerson();
    const api = world.apiOf(person);
    for (let nth = 0; nth < mostSaved; nth++)
      await api("POST", "/me/searches", { q: `basket ${nth}`, currency: "USD" });
    const refused = await api("POST", "/me/searches", question);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ code: "saved_searches_full" });
  });

  it.each([
    ["nothing that is asked", { q: "", currency: "USD" }],
    ["no currency", { q: "rattan" }],
    ["an unknown field", { ...question, colour: "red" }],
    ["an unknown province", { ...question, province: ["99"] }],
    ["more than 200 letters", { ...question, q: "x".repeat(201) }],
    ["control characters", { ...question, q: "rat\0tan" }],
  ])("refuse %s", async (_, body) => {
    const person = await world.makePerson();
    expect((await world.apiOf(person)("POST", "/me/searches", body)).status).toBe(400);
    expect((await savedOf(person)).searches).toEqual([]);
  });
});

describe("the pages of saved searches", () => {
  it("save what the results page asks, from its address, and show it in words", async () => {
    const browser = await world.browserOf(await world.makePerson());
    const address = "q=kursi+rotan&province=35&price=2&sort=price";
    expect(await (await browser.get(`/en/search?${address}`)).text()).toContain("/en/searches/new?q=kursi");
    const save = await (await browser.get(`/en/searches/new?${address}`)).text();
    expect(save).toContain("“kursi rotan”");
    const posted = await browser.post("/en/searches/new", { address, wantsMail: "yes" });
    expect(posted.status).toBe(303);
    const list = await (await browser.get("/en/searches")).text();
    expect(list).toMatch(/“kursi rotan” · Jawa Timur · USD\s1\.00 to under USD\s5\.00/);
    expect(list).toContain("/en/search?q=kursi+rotan&amp;province=35&amp;price=2&amp;currency=USD");
    const id = /id="(sea_\w{26})"/.exec(list)?.[1];
    await browser.post(`/en/searches/${id}/remove`, {});
    expect(await (await browser.get("/en/searches")).text()).toContain("You have saved no search yet");
  });

  it("bring whoever is not signed in back to the search after the sign-in", async () => {
    const answer = await (await world.browserOf()).get("/en/searches/new?q=rattan&province=35");
    expect(answer.headers.get("location")).toBe(
      `/sign-in?to=${encodeURIComponent("/en/searches/new?q=rattan&province=35")}`,
    );
  });

  it("lead to the search where an address asks nothing, and shorten what is too long to keep", async () => {
    const person = await world.makePerson();
    const browser = await world.browserOf(person);
    for (const nothing of ["", "?q=", "?q=%00", "?colour=red"])
      expect((await browser.get(`/en/searches/new${nothing}`)).headers.get("location")).toBe("/en/search");
    expect((await browser.post("/en/searches/new", { address: "" })).status).toBe(400);
    await browser.post("/en/searches/new", { address: `q=${"x".repeat(199)}😀😀` });
    expect((await savedOf(person)).searches[0]?.question).toMatchObject({ q: "x".repeat(199) });
  });
});
