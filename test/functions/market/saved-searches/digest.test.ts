import { beforeEach, describe, expect, it } from "vitest";
import { withdrawListing } from "#functions/market/listings/listings.service.ts";
import { releaseDigests } from "#functions/market/saved-searches/digest.service.ts";
import { digestToken } from "#functions/market/saved-searches/digest-link.ts";
import { listSavedSearches, saveSearch } from "#functions/market/saved-searches/saved-searches.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

const hour = 3_600_000;
const week = 7 * 24 * hour;
const monday = new Date("2026-11-02T08:00:00.000Z");

let world: World;
let stream: Stream;
beforeEach(async () => {
  world = await createWorld();
  world.clock.now = monday;
  stream = await followStream(world);
});

function pass(milliseconds: number): void {
  world.clock.now = new Date((world.clock.now ?? monday).getTime() + milliseconds);
}

/** What the schedule does, and what follows from it. */
async function release(): Promise<number> {
  const released = await releaseDigests(world.ctxOf());
  await stream.settle();
  return released;
}

async function saverOf(q: string, changes: Partial<Person> = {}): Promise<Person> {
  const person = await world.makePerson(changes);
  await saveSearch(world.ctxOf(person), { q, currency: "USD" });
  return person;
}

async function publish(title: string) {
  const { person, profile } = await makeExporter(world);
  const text = { en: { title, description: "" } };
  return { owner: person, listing: await makeListing(world, profile, { text }) };
}

describe("the weekly mail of new matches", () => {
  it("tells once a week of what was published since, in the reader's language, and of nothing else", async () => {
    const { listing: older } = await publish("Teak bench");
    const person = await saverOf("teak bench", { locale: "id" });
    pass(hour);
    const { listing: match } = await publish("Teak garden bench");
    await publish("Cotton scarf");
    await stream.settle();
    expect(await release()).toBe(0);
    pass(week);
    expect(await release()).toBe(1);
    const [mail = "", ...others] = await mailsTo(world, person.email);
    expect(others).toEqual([]);
    const text = plainOf(mail);
    expect(text).toContain("1 hasil baru");
    expect(text).toContain(`/id/listings/${match.id}`);
    expect(text).toContain("Teak garden bench");
    expect(text).not.toContain(older.id);
    expect(text).not.toContain("Cotton scarf");
    expect(text).toContain("/id/search?q=teak+bench&currency=USD&sort=newest");

    pass(week + hour);
    expect(await release()).toBe(1);
    expect(await mailsTo(world, person.email)).toHaveLength(1);
  });

  it("goes out once however often the stream delivers, and again where the mail service failed", async () => {
    const person = await saverOf("teak bench");
    pass(hour);
    await publish("Teak bench");
    await stream.settle();
    pass(week);
    await releaseDigests(world.ctxOf());
    const records = await stream.read();
    stream.breakMail(true);
    expect((await stream.deliver(records)).batchItemFailures).toHaveLength(1);
    stream.breakMail(false);
    stream.sent();
    for (let times = 0; times < 3; times++) await stream.deliver(records);
    expect(stream.sent()).toBe(1);
    expect(await mailsTo(world, person.email)).toHaveLength(1);
  });

  it("leaves out what left the view, near misses, and who has no verified address", async () => {
    const persons = [await saverOf("teak bench"), await saverOf("teak bench", { emailVerified: false })];
    pass(hour);
    const { owner, listing } = await publish("Teak bench");
    await publish("Teak spoon");
    await stream.settle();
    await withdrawListing(world.ctxOf(owner), { listingId: listing.id });
    pass(week);
    await release();
    for (const { email } of persons) expect(await mailsTo(world, email)).toEqual([]);
  });

  it("tells nothing of what was found only by correcting a word", async () => {
    const person = await saverOf("sylk scarf");
    pass(hour);
    await publish("Silk scarf");
    await stream.settle();
    pass(week);
    await release();
    expect(await mailsTo(world, person.email)).toEqual([]);
  });

  it("waits while search does not answer, and loses nothing", async () => {
    const person = await saverOf("teak bench");
    pass(hour);
    await publish("Teak bench");
    await stream.settle();
    await world.platform.blobs.remove("search/current.json");
    pass(week);
    await release();
    expect(await mailsTo(world, person.email)).toEqual([]);
    await publish("Cotton scarf");
    await stream.settle();
    pass(hour);
    expect(await release()).toBe(1);
    expect(await mailsTo(world, person.email)).toHaveLength(1);
  });

  it("ends with one click from the mail program, and by the page that its link opens, without signing in", async () => {
    const person = await saverOf("teak bench");
    pass(hour);
    await publish("Teak bench");
    await stream.settle();
    pass(week);
    await release();
    const source = (await mailsTo(world, person.email))[0] ?? "";
    const unfolded = source.replaceAll(/\r?\n[ \t]+/g, " ");
    expect(unfolded).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    const address = /List-Unsubscribe: <([^>]+)>/.exec(unfolded)?.[1] ?? "";

    const opened = await world.site.request(address);
    expect(await opened.text()).toContain("Stop the weekly mail");
    expect((await listSavedSearches(world.ctxOf(person))).wantsMail).toBe(true);
    const clicked = await world.site.request(address, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
    });
    expect(clicked.status).toBe(200);
    const kept = await listSavedSearches(world.ctxOf(person));
    expect(kept).toMatchObject({ wantsMail: false, searches: [{ question: { q: "teak bench" } }] });
    pass(2 * week);
    expect(await release()).toBe(0);
  });

  it("cannot be ended by a made-up link", async () => {
    const person = await saverOf("teak bench");
    const [other, token] = [await world.makePerson(), digestToken(world.config, person.id)];
    const forged = [`${other.id.slice(4)}.${token.split(".")[1]}`, token.slice(0, -1), "x", `${token}x`];
    for (const it of forged)
      expect((await world.site.request(`/en/digest/${it}`, { method: "POST" })).status).toBe(404);
  });
});
