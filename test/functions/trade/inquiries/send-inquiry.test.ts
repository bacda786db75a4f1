import { beforeAll, describe, expect, it } from "vitest";
import { blockOther, unblockOther } from "#functions/trade/inquiries/blocks.service.ts";
import { listMyInquiries, sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
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

  it("counts by recipient, whoever sends", async () => {
    const { profile, listing } = await makeMarket(world);
    const limit = limitOf("recipient_full");
    const now = new Date(Date.UTC(2032, 4, 1));
    const buyers = await Promise.all(
      Array.from({ length: Math.ceil((limit + 1) / 5) }, () => world.makePerson({ roles: ["buyer"] })),
    );
    const codes: string[] = [];
    for (const buyer of buyers)
      for (let index = 0; index < 5; index++)
        await sendInquiry({ ...world.ctxOf(buyer), now }, { listingId: listing.id }, inquiryInput()).catch(
          (error) => codes.push(error.code),
        );
    expect(buyers.length * 5 - codes.length).toBe(limit);
    expect(new Set(codes)).toEqual(new Set(["recipient_full"]));
    expect(profile.id).toBe(listing.profileId);
  });
});
