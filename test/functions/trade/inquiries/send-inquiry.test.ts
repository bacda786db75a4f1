import { beforeAll, describe, expect, it } from "vitest";
import { blockOther, unblockOther } from "#functions/trade/inquiries/blocks.service.ts";

import {
  listInquiriesOf,
  listMyInquiries,
  sendInquiry,
} from "#functions/trade/inquiries/inquiries.service.ts";
import { replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import { getThread } from "#functions/trade/inquiries/threads.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";

import { inquiryLimits } from "#shared/trade/inquiries/sending-limits.ts";
import { makeCatalog, makeListing } from "#test/support/factories.ts";
import { inquiryInput, makeMarket, makeThread, threadAt } from "#test/support/inquiries.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe("sendInquiry", () => {
  it("keeps what was asked and the first message, and makes the sender a buyer", async () => {
    const { buyer, listing, profile, inquiry } = await makeThread(world);
    expect(inquiry).toMatchObject({
      stage: "new",
      listingId: listing.id,
      profileId: profile.id,
      buyerId: buyer.id,
      listingTitle: { en: "Rattan basket" },
      quantity: 500,
      messageCount: 1,
    });
    expect(buyer.roles).toEqual(["buyer"]);
    const { items } = await listMyInquiries(world.ctxOf(buyer), {}, { limit: 10 });
    expect(items).toEqual([inquiry]);
  });

  it.each([
    [
      "Please call me at \u202A+852 9123 4567\u202C, thank you.",
      "Please call me at +852 9123 4567, thank you.",
    ],
    ["WA: \u2068+852 9123 4567\u2069", "WA: +852 9123 4567"],
    ["- 100% cotton\v+/- 30 cm\u200B", "- 100% cotton\n+/- 30 cm"],
    [
      "مرحبا، ما هو السعر لـ \u206750 كجم (FOB)؟\nشكرا!",
      "مرحبا، ما هو السعر لـ \u206750 كجم (FOB)؟\u2069\nشكرا!",
    ],
  ])(
    "takes what was pasted into a message, without what its writer could not see: %j",
    async (message, kept) => {
      const { buyer, listing } = await makeMarket(world);
      const inquiry = await sendInquiry(
        world.ctxOf(buyer),
        { listingId: listing.id },
        inquiryInput({ message }),
      );
      const { messages } = await getThread(world.ctxOf(buyer), threadAt(inquiry));
      expect(messages[0]?.text).toBe(kept);
    },
  );

  it("refuses a company that is called like another, with the word that is", async () => {
    const { buyer, listing } = await makeMarket(world);
    const company = { name: "Rаkuten Trading", kind: "importer", country: "JP" } as const;
    await expect(
      sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput({ company })),
    ).rejects.toMatchObject({
      issues: [{ pointer: "/company/name", code: "name_lookalike", params: { word: "Rаkuten" } }],
    });
  });

  it("makes one inquiry of the same key sent 20 times at once, with 20 same answers", async () => {
    const { buyer, listing } = await makeMarket(world);
    const once = { key: "twenty", scope: `${buyer.id} POST /listings/${listing.id}/inquiries` };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        sendInquiry(world.ctxOf(buyer, once), { listingId: listing.id }, inquiryInput()),
      ),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await listMyInquiries(world.ctxOf(buyer), {}, { limit: 50 })).items).toHaveLength(1);
  });

  it("still answers a repeat with the first inquiry once the listing is gone", async () => {
    const { buyer, listing } = await makeMarket(world);
    const once = { key: "later", scope: buyer.id };
    const first = await sendInquiry(world.ctxOf(buyer, once), { listingId: listing.id }, inquiryInput());
    const gone = { ...once };
    expect(await sendInquiry(world.ctxOf(buyer, gone), { listingId: "lst_gone" }, inquiryInput())).toEqual(
      first,
    );
  });

  it("lets a person's first inquiries to several exporters at once all through", async () => {
    const markets = await Promise.all(Array.from({ length: 4 }, () => makeMarket(world)));
    const buyer = await world.makePerson();
    const sent = await Promise.all(
      markets.map(({ listing }) =>
        sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput()),
      ),
    );
    expect(new Set(sent.map((it) => it.id)).size).toBe(4);
    expect((await world.reload(buyer)).roles).toEqual(["buyer"]);
  });

  it("asks whoever is not signed in to sign in", async () => {
    const { listing } = await makeMarket(world);
    const sending = sendInquiry(world.ctxOf(), { listingId: listing.id }, inquiryInput());
    await expect(sending).rejects.toMatchObject({ status: 401 });
  });

  it.each([
    ["draft", undefined, 404, "not_found"],
    ["withdrawn", undefined, 404, "not_found"],
    ["paused", "2026-01-01T00:00:00.000Z", 404, "listing_paused"],
    ["withdrawn", "2026-01-01T00:00:00.000Z", 410, "listing_withdrawn"],
  ] as const)(
    "takes nothing about a %s listing, first shown %s",
    async (stage, publishedAt, status, code) => {
      const { buyer, listing } = await makeMarket(world, { listing: { stage, publishedAt } });
      const sending = sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput());
      await expect(sending).rejects.toMatchObject({ status, code });
    },
  );

  it("knows no listing of a malformed or overlong id", async () => {
    const { buyer } = await makeMarket(world);
    for (const id of ["lst_x", "x".repeat(5000)])
      await expect(sendInquiry(world.ctxOf(buyer), { listingId: id }, inquiryInput())).rejects.toMatchObject({
        status: 404,
      });
  });

  it("refuses an inquiry to one's own business", async () => {
    const { exporter, listing } = await makeMarket(world);
    const sending = sendInquiry(world.ctxOf(exporter), { listingId: listing.id }, inquiryInput());
    await expect(sending).rejects.toMatchObject({ status: 422, code: "inquiry_to_self" });
  });

  it("refuses whose mail address is not verified", async () => {
    const { buyer, listing } = await makeMarket(world, { buyer: { emailVerified: false } });
    const sending = sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput());
    await expect(sending).rejects.toMatchObject({ status: 422, code: "mail_unverified" });
  });

  it("refuses less than the minimum order, and says what that is", async () => {
    const { buyer, listing } = await makeMarket(world);
    const sending = sendInquiry(
      world.ctxOf(buyer),
      { listingId: listing.id },
      inquiryInput({ quantity: 90 }),
    );
    const params = { minimumOrder: 100, orderMultiple: 10 };
    await expect(sending).rejects.toMatchObject({
      status: 422,
      code: "quantity_below_moq",
      params,
      issues: [{ pointer: "/quantity", code: "quantity_below_moq", params }],
    });
  });

  it("refuses a quantity between the order multiples", async () => {
    const { buyer, listing } = await makeMarket(world);
    const sending = sendInquiry(
      world.ctxOf(buyer),
      { listingId: listing.id },
      inquiryInput({ quantity: 105 }),
    );
    await expect(sending).rejects.toMatchObject({ status: 422, code: "quantity_not_multiple" });
  });

  it("refuses a day in the past", async () => {
    const { buyer, listing } = await makeMarket(world);
    const sending = sendInquiry(
      world.ctxOf(buyer),
      { listingId: listing.id },
      inquiryInput({ neededBy: "2020-01-31" }),
    );
    await expect(sending).rejects.toMatchObject({
      issues: [{ pointer: "/neededBy", code: "needed_by_past" }],
    });
  });

  it("remembers the catalog only where it is published and holds the listing", async () => {
    const { buyer, listing, profile } = await makeMarket(world);
    const other = await makeListing(world, profile);
    const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    const shown = await makeCatalog(world, attache, [listing]);
    const draft = await makeCatalog(world, attache, [listing], { stage: "draft" });
    const elsewhere = await makeCatalog(world, attache, [other]);
    const catalogs = [shown, draft, elsewhere];
    const kept: (string | undefined)[] = [];
    for (const { id } of catalogs) {
      const sent = await sendInquiry(
        world.ctxOf(buyer),
        { listingId: listing.id },
        inquiryInput({ catalogId: id }),
      );
      kept.push(sent.catalogId);
    }
    expect(kept).toEqual([shown.id, undefined, undefined]);
  });

  it("refuses a sender whom the business has blocked, until it takes the block back", async () => {
    const { buyer, exporter, listing, inquiry } = await makeThread(world);
    await blockOther(world.ctxOf(exporter), threadAt(inquiry));
    const sending = () => sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput());
    await expect(sending()).rejects.toMatchObject({ status: 422, code: "blocked" });
    await unblockOther(world.ctxOf(exporter), threadAt(inquiry));
    await expect(sending()).resolves.toMatchObject({ stage: "new" });
  });
});

describe("the limits of sendInquiry", () => {
  const limitOf = (code: string) => inquiryLimits.find((it) => it.code === code)?.limit ?? 0;

  it("lets through exactly as many as one sender may send in ten minutes, of twice as many at once", async () => {
    const limit = limitOf("inquiries_too_fast");
    const markets = await Promise.all(Array.from({ length: limit * 2 }, () => makeMarket(world)));
    const buyer = await world.makePerson({ roles: ["buyer"] });
    const sent = await Promise.allSettled(
      markets.map(({ listing }) =>
        sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput()),
      ),
    );
    const refused = sent.flatMap((it) => (it.status === "rejected" ? [it.reason] : []));
    expect(sent.length - refused.length).toBe(limit);
    for (const error of refused) {
      expect(error).toMatchObject({ status: 429, code: "inquiries_too_fast" });
      expect(error.retryAfterSeconds).toBeGreaterThan(0);
      expect(error.retryAfterSeconds).toBeLessThanOrEqual(600);
    }
  });

  it("counts by sender and recipient over a day", async () => {
    const { buyer, listing } = await makeMarket(world);
    const limit = limitOf("inquiries_too_many_here");
    const from = Date.UTC(2031, 4, 1);
    const at = (index: number) => ({ ...world.ctxOf(buyer), now: new Date(from + index * 3600_000) });
    for (let index = 0; index < limit; index++)
      await sendInquiry(at(index), { listingId: listing.id }, inquiryInput());
    const sending = sendInquiry(at(limit), { listingId: listing.id }, inquiryInput());
    await expect(sending).rejects.toMatchObject({ status: 429, code: "inquiries_too_many_here" });
    await expect(sendInquiry(at(25), { listingId: listing.id }, inquiryInput())).resolves.toMatchObject({
      stage: "new",
    });
  });

  it("counts by sender over a day", async () => {
    const limit = limitOf("inquiries_too_many");
    const markets = await Promise.all(Array.from({ length: limit / 4 + 1 }, () => makeMarket(world)));
    const buyer = await world.makePerson();
    const from = Date.UTC(2031, 4, 1);
    const send = (index: number) =>
      sendInquiry(
        { ...world.ctxOf(buyer), now: new Date(from + index * 1200_000) },
        { listingId: markets[Math.floor(index / 4)]?.listing.id ?? "" },
        inquiryInput(),
      );
    for (let index = 0; index < limit; index++) await send(index);
    await expect(send(limit)).rejects.toMatchObject({ status: 429, code: "inquiries_too_many" });
  });

  it("never closes an exporter's inbox: of 45 accounts' 225 inquiries it keeps one each in view, and another's too", async () => {
    const { exporter, profile, listing } = await makeMarket(world);
    const now = new Date(Date.UTC(2032, 4, 1));
    const buyers = await Promise.all(
      Array.from({ length: 45 }, () => world.makePerson({ roles: ["buyer"] })),
    );
    const send = (buyer: Person) =>
      sendInquiry({ ...world.ctxOf(buyer), now }, { listingId: listing.id }, inquiryInput());
    let again: Inquiry | undefined;
    for (let round = 0; round < 5; round++) for (const buyer of buyers) again = await send(buyer);
    expect(again?.isOfCrowd).toBe(true);
    const honest = await send(await world.makePerson());
    const inbox = async (crowd: "yes" | "no") => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const asked = { limit: 50, crowd, cursor };
        const page = await listInquiriesOf(world.ctxOf(exporter), { profileId: profile.id }, asked);
        found.push(...page.items.map((it) => it.buyerId));
        cursor = page.next;
      } while (cursor !== undefined);
      return found;
    };
    const [shown, apart] = [await inbox("no"), await inbox("yes")];
    expect(shown.toSorted()).toEqual([...buyers.map(({ id }) => id), honest.buyerId].toSorted());
    expect(apart).toHaveLength(180);
    const reply = { text: "We can.", language: "en" as const };
    await replyInquiry(world.ctxOf(exporter), { inquiryId: again?.id ?? "" }, reply);
    expect(await inbox("yes")).toHaveLength(179);
    const browser = await world.browserOf(exporter);
    const page = await browser.get(`/en/business/${profile.id}/inquiries?crowd=yes`);
    expect(await page.text()).toContain("what one buyer sends again waits here");
  });
});
