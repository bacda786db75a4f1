import { beforeAll, describe, expect, it } from "vitest";
import { personRecord } from "#functions/people/people/people.records.ts";
import { change } from "#functions/platform/table/write.ts";
import { sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
import { replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { answerDays } from "#shared/trade/buyer-checks/stages.ts";
import { makeBuyerCheck } from "#test/support/buyer-checks.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { inquiryInput, makeThread, threadAt } from "#test/support/inquiries.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe("GET /business/:profileId", () => {
  it("says first of all that no mail reaches a member whose address is not verified", async () => {
    const { person, profile } = await makeExporter(world);
    const first = "Verify your email address";
    const page = async () => (await (await world.browserOf(person)).get(`/en/business/${profile.id}`)).text();
    expect(await page()).not.toContain(first);
    await world.platform.table.transact([change(personRecord, person, { emailVerified: false })]);
    const [, main = ""] = (await page()).split("<main");
    expect(main.split("<li")[1]).toContain(first);
  });

  it("says what to do next, and masks the numbers", async () => {
    const { person, profile } = await makeExporter(world);
    const browser = await world.browserOf(person);
    const before = await (await browser.get(`/en/business/${profile.id}`)).text();
    expect(before).toContain("Still missing: yearly capacity, phone number, NIB, and size of the business");
    expect(before.match(/>To do</g)).toHaveLength(3);
    await makeListing(world, profile);
    const after = await (await browser.get(`/en/business/${profile.id}`)).text();
    expect(after.match(/>To do</g)).toHaveLength(1);
  });

  it("counts the inquiries that nobody has answered", async () => {
    const { exporter, profile, listing, buyer, inquiry } = await makeThread(world);
    await sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput());
    const browser = await world.browserOf(exporter);
    const page = async () => (await browser.get(`/en/business/${profile.id}`)).text();
    expect(await page()).toContain("2 inquiries are waiting");
    await replyInquiry(world.ctxOf(exporter), threadAt(inquiry), { text: "We can.", language: "en" });
    expect(await page()).toContain("1 inquiry is waiting");
  });

  it("shows first what waits, the longest first, with a picture of what it is about and what is unread", async () => {
    const { exporter, profile, listing, buyer, inquiry } = await makeThread(world);
    world.clock.now = new Date(Date.now() + 60_000);
    const second = await sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput());
    world.clock.now = undefined;
    const browser = await world.browserOf(exporter);
    const page = await (await browser.get(`/en/business/${profile.id}`)).text();
    expect(page.indexOf(`/en/inquiries/${inquiry.id}`)).toBeGreaterThan(0);
    expect(page.indexOf(`/en/inquiries/${inquiry.id}`)).toBeLessThan(
      page.indexOf(`/en/inquiries/${second.id}`),
    );
    expect(page.indexOf("Waiting for you")).toBeLessThan(page.indexOf("What to do next"));
    expect(page.match(/>Not read yet</g)).toHaveLength(2);
    expect(page).toContain("2 not read yet");
    expect(page).toContain(`href="/en/listings/${listing.id}/edit"`);
    await replyInquiry(world.ctxOf(exporter), threadAt(inquiry), { text: "We can.", language: "en" });
    const after = await (await browser.get(`/en/business/${profile.id}`)).text();
    expect(after).not.toContain(`/en/inquiries/${inquiry.id}"`);
  });

  it("takes one operation more where none of the first listings says that something is published", async () => {
    const { person, profile } = await makeExporter(world);
    const browser = await world.browserOf(person);
    const path = `/en/business/${profile.id}`;
    await makeListing(world, profile);
    expect(await world.operationsOf(async () => browser.get(path))).toHaveLength(5);
    for (let nth = 0; nth < 6; nth++) await makeListing(world, profile, { stage: "withdrawn" });
    expect(await world.operationsOf(async () => browser.get(path))).toHaveLength(6);
    expect((await (await browser.get(path)).text()).match(/>To do</g)).toHaveLength(1);
  });
});

describe("GET /desk", () => {
  it("counts what waits in the attaché's markets, with the nearest day", async () => {
    const { check } = await makeBuyerCheck(world);
    const { market, askedAt } = check;
    const attache = await world.makePerson({ roles: ["attache"], markets: [market] });
    const page = await (await (await world.browserOf(attache)).get("/en/desk")).text();
    const link = (path: string) => page.split(`href="/en/desk/${path}"`)[1]?.split("</a>")[0];
    const firstBy = daysAfter(askedAt, answerDays);
    expect(link("buyer-checks")).toMatch(/\d+ waits? for an answer/);
    expect(link("buyer-checks")).toContain(`<time class="count" datetime="${firstBy}">the first by `);
    expect(link("disputes")).not.toContain("for an answer");
    const stranger = await world.makePerson({ roles: ["attache"], markets: ["BR"] });
    const empty = await (await (await world.browserOf(stranger)).get("/en/desk")).text();
    expect(empty).not.toContain("for an answer");
  });
});
