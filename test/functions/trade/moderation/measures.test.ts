import { beforeAll, describe, expect, it } from "vitest";
import {
  duplicateListing,
  getListing,
  pauseListing,
  publishListing,
  updateListing,
  withdrawListing,
} from "#functions/market/listings/listings.service.ts";
import { exportListings, importListings } from "#functions/market/listings/listings-csv.service.ts";
import { getProfile, getProfileByHandle } from "#functions/market/profiles/profiles.service.ts";
import { appealToken } from "#functions/people/people/people.offers.ts";
import { welcomePerson } from "#functions/people/people/welcome-person.ts";
import { listListingReports } from "#functions/trade/listing-reports/listing-reports.service.ts";
import {
  appealMeasure,
  getAppeal,
  getMeasure,
  grantAppeal,
  liftMeasure,
  listMeasures,
  takeMeasure,
  upholdMeasure,
} from "#functions/trade/moderation/measures.service.ts";
import { getOrder } from "#functions/trade/orders/order-reads.service.ts";
import { getOrderReviews, listReviewsOf, writeReview } from "#functions/trade/reviews/reviews.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { answerDays, appealDays, remindDaysBefore } from "#shared/trade/moderation/deadlines.ts";
import type { Measure } from "#shared/trade/moderation/measure.ts";
import { addMember } from "#test/functions/market/profiles/profile-forms.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { measureInput } from "#test/support/moderation.ts";
import { bringTo, makeOrder, orderAt } from "#test/support/orders.ts";
import { followStream, mailsTo, plainOf } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const officer = () => world.makePerson({ roles: ["officer"] });
const admin = () => world.makePerson({ roles: ["admin"] });
const words = { words: "These are my own photos: see the date of each." };

async function shop(changes = {}) {
  const { person, profile } = await makeExporter(world);
  const listing = await makeListing(world, profile, changes);
  return { person, profile, listing, at: { listingId: listing.id } };
}

function take(by: Person, of: "listing" | "profile" | "review" | "person", thingId: string) {
  return takeMeasure(world.ctxOf(by), { of, thingId }, measureInput(of));
}

function tokenFor(measure: Measure, { id: personId }: Person) {
  return { token: appealToken(world.platform.config, { measureId: measure.id, personId }) };
}

describe("takeMeasure", () => {
  it("takes a listing from everybody's view but its members', and writes down who did so and why", async () => {
    const { person, listing, at } = await shop();
    const desk = await officer();
    const measure = await take(desk, "listing", listing.id);
    await expect(getListing(world.ctxOf(), at)).rejects.toMatchObject({
      status: 410,
      code: "listing_removed",
    });
    expect((await getListing(world.ctxOf(person), at)).stage).toBe("removed");
    const { entries } = await getMeasure(world.ctxOf(desk), { measureId: measure.id });
    expect(entries).toMatchObject([
      { number: 1, act: "take", actorId: desk.id, reason: "untrue", words: measureInput("listing").words },
    ]);
    expect(measure).toMatchObject({ toldIds: [person.id], stage: "standing", takenByName: desk.name });
  });

  it("is one decision when sixteen officers decide at once", async () => {
    const { listing } = await shop();
    const desk = await Promise.all(Array.from({ length: 16 }, officer));
    const tried = await Promise.allSettled(desk.map((it) => take(it, "listing", listing.id)));
    const done = tried.filter((it) => it.status === "fulfilled");
    expect(done).toHaveLength(1);
    for (const it of tried)
      if (it.status === "rejected")
        expect(it.reason).toMatchObject({
          status: 409,
          code: expect.stringMatching(/^(measure_taken|busy)$/),
        });
    const { items } = await listMeasures(world.ctxOf(desk[0]), {}, { limit: 50 });
    expect(items.filter(({ thingId }) => thingId === listing.id)).toHaveLength(1);
  });

  it("refuses a reason of other things, words that they cannot read, a day that is over, and what is one's own", async () => {
    const { listing } = await shop();
    const desk = await officer();
    const at = { of: "listing", thingId: listing.id };
    const input = measureInput("listing");
    const attempt = (changes: object) => takeMeasure(world.ctxOf(desk), at, { ...input, ...changes });
    const issue = (code: string) => ({ status: 400, issues: [{ code }] });
    await expect(attempt({ reason: "spam" })).rejects.toMatchObject(issue("measure_reason_other"));
    await expect(attempt({ language: "ko" })).rejects.toMatchObject(issue("measure_language_unread"));
    await expect(attempt({ until: "2020-01-01" })).rejects.toMatchObject(issue("measure_until_past"));
    await expect(attempt({ until: "2199-01-01" })).rejects.toMatchObject(issue("measure_until_far"));
    await expect(attempt({ words: "Bad." })).rejects.toMatchObject({ status: 400 });
    await expect(take(desk, "person", desk.id)).rejects.toMatchObject({ code: "measure_own" });
    const boss = await admin();
    await expect(take(desk, "person", boss.id)).rejects.toMatchObject({ code: "measure_for_admins" });
    expect((await getListing(world.ctxOf(), { listingId: listing.id })).stage).toBe("published");
  });

  it("takes a business's page and goods, and gives them back; one removed by itself stays away", async () => {
    const { profile, listing } = await shop();
    const [other, paused] = [
      await makeListing(world, profile),
      await makeListing(world, profile, { stage: "paused" }),
    ];
    const desk = await officer();
    const own = await take(desk, "listing", listing.id);
    const measure = await take(desk, "profile", profile.id);
    const gone = { status: 410, code: "profile_removed" };
    await expect(getProfile(world.ctxOf(), { profileId: profile.id })).rejects.toMatchObject(gone);
    await expect(getProfileByHandle(world.ctxOf(), { handle: profile.handle })).rejects.toMatchObject(gone);
    await expect(getListing(world.ctxOf(), { listingId: other.id })).rejects.toMatchObject({ status: 410 });
    await liftMeasure(world.ctxOf(desk), { measureId: measure.id }, words);
    expect((await getProfile(world.ctxOf(), { profileId: profile.id })).id).toBe(profile.id);
    expect((await getListing(world.ctxOf(), { listingId: other.id })).stage).toBe("published");
    const stageOf = async (id: string) => (await getListing(world.ctxOf(desk), { listingId: id })).stage;
    expect([await stageOf(paused.id), await stageOf(listing.id)]).toEqual(["paused", "removed"]);
    await liftMeasure(world.ctxOf(desk), { measureId: own.id }, words);
    expect(await stageOf(listing.id)).toBe("published");
  });

  it("takes a review from view and its score from the rating; its writer alone still reads it", async () => {
    const payment = { depositPercent: 100, balance: "before_shipment" } as const;
    const made = await makeOrder(world, { payment });
    const order = await bringTo(world, made, "completed");
    const { buyer, exporter, profile } = made;
    await writeReview(world.ctxOf(buyer), orderAt(order), { score: 1, text: "A thief.", language: "en" });
    const desk = await officer();
    const measure = await take(desk, "review", `${order.id}.buyer`);
    const at = { profileId: profile.id };
    expect((await listReviewsOf(world.ctxOf(), at, {})).items).toEqual([]);
    expect((await getProfile(world.ctxOf(), at)).rating).toEqual({ count: 0, sum: 0 });
    const read = async (who: Person) => (await getOrderReviews(world.ctxOf(who), orderAt(order))).reviews;
    expect(await read(exporter)).toEqual([]);
    expect(await read(buyer)).toMatchObject([{ stage: "removed", text: "A thief." }]);
    await liftMeasure(world.ctxOf(desk), { measureId: measure.id }, words);
    expect((await listReviewsOf(world.ctxOf(), at, {})).items).toHaveLength(1);
    expect((await getProfile(world.ctxOf(), at)).rating).toEqual({ count: 1, sum: 1 });
  });
});

describe("a suspension", () => {
  it("ends every session and token at once, and the sign-in, until it is lifted", async () => {
    const claims = {
      ...{ issuer: "https://issuer.example", subject: "suspended", name: "Tono" },
      ...{ email: "tono@demo.example", emailVerified: true },
    };
    const person = await welcomePerson(world.ctxOf(), claims);
    const desk = await officer();
    const [phone, laptop] = [await world.browserOf(person), await world.browserOf(person)];
    const me = async (who: typeof phone) => (await who.get("/en/account")).status;
    expect([await me(phone), await me(laptop)]).toEqual([200, 200]);
    const measure = await take(desk, "person", person.id);
    expect([await me(phone), await me(laptop)]).toEqual([303, 303]);
    expect((await world.apiOf(person)("GET", "/me")).status).toBe(403);
    const attempt = welcomePerson(world.ctxOf(), claims);
    await expect(attempt).rejects.toMatchObject({ status: 403, code: "person_disabled" });
    await liftMeasure(world.ctxOf(desk), { measureId: measure.id }, words);
    expect([await me(phone), await me(laptop)]).toEqual([303, 303]);
    const again = await welcomePerson(world.ctxOf(), claims);
    expect(await me(await world.browserOf(again))).toBe(200);
  });

  it("leads what they were about to send to what was decided about them, as long as it stands", async () => {
    const person = await world.makePerson();
    const [desk, browser] = [await officer(), await world.browserOf(person)];
    const measure = await take(desk, "person", person.id);
    const sent = () => browser.post("/en/account/company", { number: "1" });
    const { token } = tokenFor(measure, person);
    const there = `/en/appeals/${token}`;
    for (const answer of [await sent(), await browser.get("/en/account")])
      expect([answer.status, answer.headers.get("location")]).toEqual([303, there]);
    expect((await browser.get("/en")).status).toBe(200);
    await liftMeasure(world.ctxOf(desk), { measureId: measure.id }, words);
    expect((await sent()).status).toBe(401);
  });

  it("takes the business that they alone own with them, and leaves one with another owner", async () => {
    const { person, profile, listing } = await shop();
    const desk = await officer();
    const measure = await take(desk, "person", person.id);
    expect(measure.removedProfileIds).toEqual([profile.id]);
    await expect(getProfile(world.ctxOf(), { profileId: profile.id })).rejects.toMatchObject({ status: 410 });
    await expect(getListing(world.ctxOf(), { listingId: listing.id })).rejects.toMatchObject({ status: 410 });
    await liftMeasure(world.ctxOf(desk), { measureId: measure.id }, words);
    expect((await getListing(world.ctxOf(), { listingId: listing.id })).stage).toBe("published");

    const partner = await addMember(world, profile, "owner");
    const second = await take(desk, "person", person.id);
    expect(second.removedProfileIds).toEqual([]);
    expect((await getListing(world.ctxOf(), { listingId: listing.id })).stage).toBe("published");
    const last = await take(desk, "person", partner.id);
    expect(last.removedProfileIds).toEqual([profile.id]);
    await liftMeasure(world.ctxOf(desk), { measureId: second.id }, words);
    expect((await getListing(world.ctxOf(), { listingId: listing.id })).stage).toBe("published");
  });

  it("leaves orders under way to be read by both sides once a page is gone", async () => {
    const { exporter, buyer, order, profile } = await makeOrder(world);
    await take(await officer(), "profile", profile.id);
    for (const side of [exporter, buyer])
      expect((await getOrder(world.ctxOf(side), orderAt(order))).id).toBe(order.id);
  });
});

describe("the owner of what was removed", () => {
  it("can neither publish, pause, change, withdraw nor copy it", async () => {
    const { person, listing, at } = await shop();
    await take(await officer(), "listing", listing.id);
    const ctx = world.ctxOf(person);
    const { offerKind, text } = listing;
    const refused = { status: 409, code: "listing_removed_by_us" };
    for (const attempt of [
      () => publishListing(ctx, at),
      () => pauseListing(ctx, at),
      () => withdrawListing(ctx, at),
      () => updateListing(ctx, at, { offerKind, text }, listing.version + 1),
      () => duplicateListing(ctx, at),
    ])
      await expect(attempt()).rejects.toMatchObject(refused);
  });

  it("is not offered a copy on its page, nor while an appeal waits; once it is lifted they are", async () => {
    const { person, listing, at } = await shop();
    const copy = `/listings/${listing.id}/duplicate`;
    const browser = await world.browserOf(person);
    const measure = await take(await officer(), "listing", listing.id);
    const page = async () => (await browser.get(`/en/listings/${listing.id}/edit`)).text();
    await appealMeasure(world.ctxOf(), tokenFor(measure, person), words);
    expect(await page()).not.toContain(copy);
    await expect(duplicateListing(world.ctxOf(person), at)).rejects.toMatchObject({ status: 409 });
    await grantAppeal(world.ctxOf(await officer()), { measureId: measure.id }, words);
    expect(await page()).toContain(copy);
    expect((await duplicateListing(world.ctxOf(person), at)).stage).toBe("draft");
  });

  it("is reported where the same comes back by a copy that was begun before, by hand or by import", async () => {
    const stream = await followStream(world);
    const { person, listing, at } = await shop();
    const ctx = world.ctxOf(person);
    const copy = await duplicateListing(ctx, at);
    const business = { profileId: listing.profileId };
    const { csv } = await exportListings(ctx, business, {});
    const [names = "", ...rows] = csv.split("\r\n");
    const row = rows.find((it) => it.startsWith(listing.id)) ?? "";
    await take(await officer(), "listing", listing.id);
    const imported = (it: string) => importListings(ctx, business, `${names}\r\n${it}`);
    const retitled = row.replace(listing.text.en?.title ?? "", "Something else");
    expect(await imported(retitled)).toMatchObject({ created: 0, updated: 0, refused: 1 });
    expect(await imported(row.replace(listing.id, "A-1"))).toMatchObject({ created: 1 });
    await publishListing(ctx, { listingId: copy.id });
    await stream.settle();
    const { items } = await listListingReports(world.ctxOf(await admin()), {}, { limit: 50 });
    expect(items.find((it) => it.listingId === copy.id)).toMatchObject({ reason: "copy", stage: "open" });
  });

  it("cannot publish anything of a business that is removed", async () => {
    const { person, profile } = await shop();
    const draft = await makeListing(world, profile, { stage: "draft" });
    await take(await officer(), "profile", profile.id);
    await expect(publishListing(world.ctxOf(person), { listingId: draft.id })).rejects.toMatchObject({
      status: 409,
      code: "business_removed",
    });
  });
});

describe("an appeal", () => {
  it("is written once by the mailed link, without a session, and decided by another than who decided first", async () => {
    const stream = await followStream(world);
    const { person, listing, at } = await shop();
    const [first, second] = [await officer(), await admin()];
    const measure = await take(first, "listing", listing.id);
    await stream.settle();
    const [mail = ""] = await mailsTo(world, person.email);
    const { token } = tokenFor(measure, person);
    expect(plainOf(mail)).toContain(`/appeals/${token}`);
    expect(plainOf(mail)).toContain(`> ${measure.words}`);

    const nobody = world.ctxOf();
    expect((await getAppeal(nobody, { token })).id).toBe(measure.id);
    await appealMeasure(nobody, { token }, words);
    await expect(appealMeasure(nobody, { token }, words)).rejects.toMatchObject({ code: "measure_appealed" });
    await stream.settle();
    expect(plainOf((await mailsTo(world, second.email)).at(-1) ?? "")).toContain(
      `/admin/measures/${measure.id}`,
    );
    const one = { measureId: measure.id };
    for (const decide of [upholdMeasure, grantAppeal])
      await expect(decide(world.ctxOf(first), one, words)).rejects.toMatchObject({
        status: 422,
        code: "measure_needs_another",
      });
    await grantAppeal(world.ctxOf(second), one, { words: "The dates are as they say." });
    expect((await getListing(nobody, at)).stage).toBe("published");
    await stream.settle();
    const told = (await mailsTo(world, person.email)).map(plainOf);
    expect(told.some((it) => it.includes("The dates are as they say."))).toBe(true);
    const { entries } = await getMeasure(world.ctxOf(second), one);
    expect(entries.map(({ act, actorId }) => [act, actorId])).toEqual([
      ["take", first.id],
      ["appeal", person.id],
      ["grant", second.id],
    ]);
  });

  it("is one decision when sixteen of the desk decide at once", async () => {
    const { person, listing } = await shop();
    const measure = await take(await officer(), "listing", listing.id);
    await appealMeasure(world.ctxOf(), tokenFor(measure, person), words);
    const desk = await Promise.all(Array.from({ length: 16 }, officer));
    const at = { measureId: measure.id };
    const tried = await Promise.allSettled(
      desk.map((it, nth) => (nth % 2 ? upholdMeasure : grantAppeal)(world.ctxOf(it), at, words)),
    );
    expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { entries } = await getMeasure(world.ctxOf(desk[0]), at);
    expect(entries).toHaveLength(3);
  });

  it("opens to nobody else: a link of another person, measure or mark is none", async () => {
    const { person, listing } = await shop();
    const measure = await take(await officer(), "listing", listing.id);
    const stranger = await world.makePerson();
    const { token } = tokenFor(measure, person);
    for (const wrong of [tokenFor(measure, stranger).token, `${token.slice(0, -1)}_`, "x.y.z", ""])
      await expect(getAppeal(world.ctxOf(person), { token: wrong })).rejects.toMatchObject({ status: 404 });
  });

  it("is refused past its days, and reminds the desk of one that waits", async () => {
    const own = await createWorld();
    const stream = await followStream(own);
    const { person, profile } = await makeExporter(own);
    const [late, waiting] = [await makeListing(own, profile), await makeListing(own, profile)];
    const boss = await own.makePerson({ roles: ["admin"] });
    const desk = own.ctxOf(await own.makePerson({ roles: ["officer"] }));
    const on = (thingId: string) => takeMeasure(desk, { of: "listing", thingId }, measureInput("listing"));
    const [first, second] = [await on(late.id), await on(waiting.id)];
    const tokenOf = ({ id: measureId }: Measure) => ({
      token: appealToken(own.platform.config, { measureId, personId: person.id }),
    });
    await appealMeasure(own.ctxOf(), tokenOf(second), words);
    for (const days of [answerDays - remindDaysBefore, remindDaysBefore])
      await stream.passTime(days * 24 * 3600 + 60);
    const told = (await mailsTo(own, boss.email)).map(plainOf);
    expect(told.filter((it) => it.includes(`/admin/measures/${second.id}`))).toHaveLength(3);
    const { measure } = await getMeasure(desk, { measureId: second.id });
    expect(measure).toMatchObject({ stage: "appealed", overdueAt: expect.any(String) });
    await stream.passTime((appealDays - answerDays) * 24 * 3600);
    await expect(appealMeasure(own.ctxOf(), tokenOf(first), words)).rejects.toMatchObject({
      code: "appeal_late",
    });
  });
});

describe("a measure with an end", () => {
  it("ends on its day by itself, and shows the thing again", async () => {
    const own = await createWorld();
    const stream = await followStream(own);
    const { profile } = await makeExporter(own);
    const listing = await makeListing(own, profile);
    const desk = own.ctxOf(await own.makePerson({ roles: ["officer"] }));
    const until = new Date(Date.now() + 5 * 24 * 3600_000).toISOString().slice(0, 10);
    const at = { of: "profile", thingId: profile.id };
    const measure = await takeMeasure(desk, at, { ...measureInput("profile"), until });
    await expect(getListing(own.ctxOf(), { listingId: listing.id })).rejects.toMatchObject({ status: 410 });
    await stream.passTime(6 * 24 * 3600);
    await stream.settle();
    expect((await getMeasure(desk, { measureId: measure.id })).measure.stage).toBe("ended");
    expect((await getListing(own.ctxOf(), { listingId: listing.id })).stage).toBe("published");
  });
});
