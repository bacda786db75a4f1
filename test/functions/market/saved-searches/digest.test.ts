import { beforeEach, describe, expect, it } from "vitest";
import { allDue } from "#functions/due.ts";
import { withdrawListing } from "#functions/market/listings/listings.service.ts";
import { digestToken } from "#functions/market/saved-searches/digest-link.ts";
import { savedSearchesRecord } from "#functions/market/saved-searches/saved-searches.records.ts";
import {
  endDigest,
  listSavedSearches,
  saveSearch,
} from "#functions/market/saved-searches/saved-searches.service.ts";
import { searchOf } from "#functions/market/search/engine/open-search.ts";
import { runDue } from "#functions/platform/due/due.ts";
import type { Person } from "#shared/people/people/person.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { queryOf } from "#test/support/search-documents.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

const hour = 3600;
const week = 7 * 24 * hour;
const monday = new Date("2026-11-02T08:00:00.000Z");

let world: World;
let stream: Stream;
beforeEach(async () => {
  world = await createWorld();
  world.clock.now = monday;
  stream = await followStream(world);
});

/** Number of the mail that comes next. */
async function roundOf(person: Person): Promise<number | undefined> {
  return (await world.platform.table.get(savedSearchesRecord, person.id))?.round;
}

async function saverOf(q: string, changes: Partial<Person> = {}): Promise<Person> {
  const person = await world.makePerson(changes);
  await saveSearch(world.ctxOf(person), {}, { q, currency: "USD" });
  return person;
}

async function publish(title: string) {
  const { person, profile } = await makeExporter(world);
  const text = { en: { title, description: "" } };
  return { owner: person, listing: await makeListing(world, profile, { text }) };
}

/** While a reader fetches the newest index, the one in hand serves on. */
async function searchKnows(text: string, listingId: string): Promise<void> {
  const ids = async () => (await searchOf(world.platform).query(queryOf(text))).ids;
  await expect.poll(ids, { timeout: 10_000 }).toContain(listingId);
}

describe("the weekly mail of new matches", () => {
  it("tells once a week of what was published since, in the reader's language, and of nothing else", async () => {
    const { listing: older } = await publish("Teak bench");
    const person = await saverOf("teak bench", { locale: "id" });
    await stream.passTime(hour);
    const { listing: match } = await publish("Teak garden bench");
    await publish("Cotton scarf");
    await stream.settle();
    await stream.passTime(week - hour - 1);
    expect(await roundOf(person)).toBe(1);
    await stream.passTime(1);
    expect(await roundOf(person)).toBe(2);
    const [mail = "", ...others] = await mailsTo(world, person.email);
    expect(others).toEqual([]);
    const text = plainOf(mail);
    expect(text).toContain("1 hasil baru");
    expect(text).toContain(`/id/listings/${match.id}`);
    expect(text).toContain("Teak garden bench");
    expect(text).not.toContain(older.id);
    expect(text).not.toContain("Cotton scarf");
    expect(text).toContain("/id/search?q=teak+bench&currency=USD&sort=newest");

    await stream.passTime(week);
    expect(await roundOf(person)).toBe(3);
    expect(await mailsTo(world, person.email)).toHaveLength(1);
  });

  it("is one for all that somebody saved, each search told of since it was saved", async () => {
    const person = await saverOf("teak bench");
    await publish("Rattan chair");
    await stream.passTime(hour);
    await saveSearch(world.ctxOf(person), {}, { q: "rattan chair", currency: "USD" });
    await stream.passTime(hour);
    const { listing: bench } = await publish("Teak bench");
    const { listing: chair } = await publish("Rattan chair");
    await stream.settle();
    await stream.passTime(week);
    const [mail = "", ...others] = await mailsTo(world, person.email);
    expect(others).toEqual([]);
    const told = [...plainOf(mail).matchAll(/\/listings\/(lst_\w{26})/g)].map(([, id]) => id);
    expect(new Set(told)).toEqual(new Set([bench.id, chair.id]));
  });

  it("goes out once however often the stream delivers and the schedule runs", async () => {
    const person = await saverOf("teak bench");
    await stream.passTime(hour);
    await publish("Teak bench");
    await stream.settle();
    world.clock.now = new Date(monday.getTime() + week * 1000);
    const { records, effects } = await allDue(world.mounted);
    await Promise.all([1, 2, 3].map(() => runDue(stream.ctx(), records, effects)));
    const changes = await stream.read();
    stream.sent();
    for (let times = 0; times < 3; times++) await stream.deliver(changes);
    await stream.settle();
    expect(stream.sent()).toBe(1);
    expect(await mailsTo(world, person.email)).toHaveLength(1);
    expect(await roundOf(person)).toBe(2);
  });

  it("tells of the same time in a second try, and of what came meanwhile in the next mail", async () => {
    const person = await saverOf("teak bench");
    await stream.passTime(hour);
    const { listing: first } = await publish("Teak bench");
    await stream.settle();
    stream.breakMail(true);
    await stream.passTime(week);
    const { listing: meanwhile } = await publish("Teak bench");
    await stream.settle();
    await searchKnows("teak bench", meanwhile.id);
    stream.breakMail(false);
    expect(await mailsTo(world, person.email)).toEqual([]);
    await stream.passTime(61);
    const [mail = ""] = await mailsTo(world, person.email);
    expect(plainOf(mail)).toContain(first.id);
    expect(plainOf(mail)).not.toContain(meanwhile.id);

    await stream.passTime(week);
    const [, next = "", ...others] = await mailsTo(world, person.email);
    expect(others).toEqual([]);
    expect(plainOf(next)).toContain(meanwhile.id);
    expect(plainOf(next)).not.toContain(first.id);
  });

  it("leaves to the next mail what search may not know yet when it is due", async () => {
    const person = await saverOf("teak bench");
    await stream.passTime(week - 100);
    const { listing: late } = await publish("Teak bench");
    await stream.settle();
    await stream.passTime(100);
    expect(await roundOf(person)).toBe(2);
    expect(await mailsTo(world, person.email)).toEqual([]);
    await stream.passTime(week);
    const [mail = ""] = await mailsTo(world, person.email);
    expect(plainOf(mail)).toContain(late.id);
  });

  it("leaves out what left the view, near misses, and who has no verified address", async () => {
    const persons = [await saverOf("teak bench"), await saverOf("teak bench", { emailVerified: false })];
    await stream.passTime(hour);
    const { owner, listing } = await publish("Teak bench");
    await publish("Teak spoon");
    await stream.settle();
    await withdrawListing(world.ctxOf(owner), { listingId: listing.id });
    await stream.passTime(week);
    for (const { email } of persons) expect(await mailsTo(world, email)).toEqual([]);
  });

  it("tells nothing of what was found only by correcting a word", async () => {
    const person = await saverOf("sylk scarf");
    await stream.passTime(hour);
    await publish("Silk scarf");
    await stream.settle();
    await stream.passTime(week);
    expect(await mailsTo(world, person.email)).toEqual([]);
  });

  it("waits while search does not answer, and loses nothing", async () => {
    const person = await saverOf("teak bench");
    await stream.passTime(hour);
    await publish("Teak bench");
    await stream.settle();
    await world.platform.blobs.remove("search/current.json");
    await stream.passTime(week);
    expect(await mailsTo(world, person.email)).toEqual([]);
    await publish("Cotton scarf");
    await stream.settle();
    await stream.passTime(61);
    expect(await mailsTo(world, person.email)).toHaveLength(1);
  });

  it("does not go out any more to whoever ended it while it waited", async () => {
    const person = await saverOf("teak bench");
    await stream.passTime(hour);
    await publish("Teak bench");
    await stream.settle();
    stream.breakMail(true);
    await stream.passTime(week);
    stream.breakMail(false);
    await endDigest(world.ctxOf(), { token: digestToken(world.config, person.id) });
    await stream.passTime(61);
    expect(await mailsTo(world, person.email)).toEqual([]);
  });

  it("ends with one click from the mail program, and by the page that its link opens, without signing in", async () => {
    const person = await saverOf("teak bench");
    await stream.passTime(hour);
    await publish("Teak bench");
    await stream.settle();
    await stream.passTime(week);
    const source = (await mailsTo(world, person.email))[0] ?? "";
    const unfolded = source.replaceAll(/\r?\n[ \t]+/g, " ");
    expect(unfolded).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    const address = /List-Unsubscribe: <([^>]+)>/.exec(unfolded)?.[1] ?? "";

    const opened = await world.site.request(address);
    expect(await opened.text()).toContain("Stop the weekly email");
    expect((await listSavedSearches(world.ctxOf(person), {})).wantsMail).toBe(true);
    const clicked = await world.site.request(address, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
    });
    expect(clicked.status).toBe(200);
    const kept = await listSavedSearches(world.ctxOf(person), {});
    expect(kept).toMatchObject({ wantsMail: false, searches: [{ question: { q: "teak bench" } }] });
    await stream.passTime(2 * week);
    expect(await roundOf(person)).toBe(2);
  });

  it("cannot be ended by a made-up link", async () => {
    const person = await saverOf("teak bench");
    const [other, token] = [await world.makePerson(), digestToken(world.config, person.id)];
    const forged = [`${other.id.slice(4)}.${token.split(".")[1]}`, token.slice(0, -1), "x", `${token}x`];
    for (const it of forged)
      expect((await world.site.request(`/en/digest/${it}`, { method: "POST" })).status).toBe(404);
  });
});
