import { beforeAll, describe, expect, it } from "vitest";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { change } from "#functions/platform/table/write.ts";
import { blockOther } from "#functions/trade/inquiries/blocks.service.ts";
import { closeInquiry, getThread } from "#functions/trade/inquiries/threads.service.ts";
import {
  acceptQuotation,
  counterQuotation,
  declineQuotation,
} from "#functions/trade/quotations/answers.service.ts";
import { getQuotation } from "#functions/trade/quotations/quotation-reads.service.ts";
import { revisionRecord, shownRevisions } from "#functions/trade/quotations/quotations.records.ts";
import {
  reissueQuotation,
  reviseQuotation,
  sendQuotation,
  withdrawQuotation,
} from "#functions/trade/quotations/quotations.service.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { isUnread } from "#shared/trade/inquiries/sides.ts";
import type { OfferLine } from "#shared/trade/quotations/offer.ts";
import { maximumRevisions } from "#shared/trade/quotations/stages.ts";
import { makeListing } from "#test/support/factories.ts";
import { makeThread, threadAt } from "#test/support/inquiries.ts";
import { makeQuotation, offerInput, quotationAt } from "#test/support/quotations.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function changeListing({ id }: Pick<Listing, "id">, changes: Partial<Listing>): Promise<void> {
  const stored = await world.platform.table.get(listingRecord, id);
  if (stored) await world.platform.table.transact([change(listingRecord, stored, changes)]);
}

function lineOf({ id: listingId }: Pick<Listing, "id">, unitAmountMinor: number, quantity = 500): OfferLine {
  return { listingId, quantity, unitAmountMinor };
}

describe("sendQuotation", () => {
  it("keeps the offer with its listing's words and price, answers the inquiry, and is news in the thread", async () => {
    const { buyer, exporter, inquiry, quotation, listing } = await makeQuotation(world);
    expect(quotation).toMatchObject({
      stage: "sent",
      revisionCount: 1,
      standing: 1,
      total: { amountMinor: 210_000, currency: "USD" },
    });
    const { revisions, side } = await getQuotation(world.ctxOf(buyer), quotationAt(quotation), {});
    expect(side).toBe("buyer");
    expect(revisions).toMatchObject([
      {
        number: 1,
        from: "exporter",
        lines: [
          { listingId: listing.id, title: { en: "Rattan basket" }, unit: "H87", listedAmountMinor: 450 },
        ],
      },
    ]);
    expect(revisions[0]).not.toHaveProperty("authorId");
    const thread = await getThread(world.ctxOf(buyer), threadAt(inquiry));
    expect(thread).toMatchObject({
      stage: "answered",
      answeredAt: quotation.sentAt,
      quotations: [{ id: quotation.id, stage: "sent", total: quotation.total }],
    });
    expect([isUnread(thread, "buyer"), isUnread(thread, "exporter")]).toEqual([true, false]);
    expect((await getThread(world.ctxOf(exporter), threadAt(inquiry))).quotations).toHaveLength(1);
  });

  it("takes several listings of the business, and none of another one", async () => {
    const { exporter, profile, inquiry, listing } = await makeThread(world);
    const [other, elsewhere] = [await makeListing(world, profile), (await makeThread(world)).listing];
    const lines = [listing, other].map((it) => lineOf(it, 450, 100));
    const { total, lineCount } = await sendQuotation(
      world.ctxOf(exporter),
      threadAt(inquiry),
      offerInput(listing, { lines }),
    );
    expect([total.amountMinor, lineCount]).toEqual([90_000, 2]);
    await expect(
      sendQuotation(world.ctxOf(exporter), threadAt(inquiry), offerInput(elsewhere)),
    ).rejects.toMatchObject({ code: "offer_listing_elsewhere" });
  });

  it("is refused in a closed thread, to who has blocked the other, and to the buyer", async () => {
    const closed = await makeThread(world);
    await closeInquiry(world.ctxOf(closed.buyer), threadAt(closed.inquiry));
    const offer = offerInput(closed.listing);
    await expect(
      sendQuotation(world.ctxOf(closed.exporter), threadAt(closed.inquiry), offer),
    ).rejects.toMatchObject({ code: "inquiry_closed" });
    const blocked = await makeThread(world);
    await blockOther(world.ctxOf(blocked.buyer), threadAt(blocked.inquiry));
    await expect(
      sendQuotation(world.ctxOf(blocked.exporter), threadAt(blocked.inquiry), offerInput(blocked.listing)),
    ).rejects.toMatchObject({ code: "blocked" });
    const { buyer, inquiry, listing } = await makeThread(world);
    await expect(
      sendQuotation(world.ctxOf(buyer), threadAt(inquiry), offerInput(listing)),
    ).rejects.toMatchObject({ status: 403 });
  });
});

describe("reviseQuotation", () => {
  it("puts a new revision in the place of the one before, which stays as it was", async () => {
    const { buyer, exporter, quotation, listing } = await makeQuotation(world);
    const cheaper = offerInput(listing, { lines: [lineOf(listing, 400)] });
    await reviseQuotation(world.ctxOf(exporter), quotationAt(quotation), cheaper, quotation.version);
    const { revisions, standing, total } = await getQuotation(world.ctxOf(buyer), quotationAt(quotation), {});
    expect(revisions.map(({ lines }) => lines[0]?.unitAmountMinor)).toEqual([420, 400]);
    expect([standing, total.amountMinor]).toEqual([2, 200_000]);
  });

  it("is refused at a stale version, so that what came meanwhile is read first", async () => {
    const { exporter, quotation, listing } = await makeQuotation(world);
    const revise = () =>
      reviseQuotation(world.ctxOf(exporter), quotationAt(quotation), offerInput(listing), quotation.version);
    await revise();
    await expect(revise()).rejects.toMatchObject({ code: "version_stale" });
  });

  it("takes no more than so many, and shows the newest with the way to those before", async () => {
    const { exporter, buyer, quotation, listing } = await makeQuotation(world);
    let { version } = quotation;
    for (let number = 2; number <= maximumRevisions; number++) {
      const now = new Date(Date.now() + number * 1000 * 60);
      const ctx = { ...world.ctxOf(exporter), now };
      ({ version } = await reviseQuotation(ctx, quotationAt(quotation), offerInput(listing), version));
    }
    await expect(
      reviseQuotation(world.ctxOf(exporter), quotationAt(quotation), offerInput(listing), version),
    ).rejects.toMatchObject({ code: "quotation_full" });
    const newest = await getQuotation(world.ctxOf(buyer), quotationAt(quotation), {});
    expect(newest.revisions.map(({ number }) => number)).toEqual(
      Array.from({ length: shownRevisions }, (_, at) => maximumRevisions - shownRevisions + 1 + at),
    );
    expect(newest.hasEarlier).toBe(true);
    const earlier = await getQuotation(world.ctxOf(buyer), quotationAt(quotation), { before: 4 });
    expect([earlier.revisions.map(({ number }) => number), earlier.hasEarlier]).toEqual([[1, 2, 3], false]);
    const operations = await world.operationsOf(() =>
      getQuotation(world.ctxOf(buyer), quotationAt(quotation), {}),
    );
    expect(operations).toHaveLength(4);
  });
});

describe("reissueQuotation", () => {
  it("offers the same for as many days again, after it has expired", async () => {
    const { exporter, quotation, offer } = await makeQuotation(world);
    const later = new Date(Date.parse(quotation.validThrough) + 3 * 24 * 3600 * 1000);
    const ctx = { ...world.ctxOf(exporter), now: later };
    const again = await reissueQuotation(ctx, quotationAt(quotation), undefined, quotation.version);
    expect(again).toMatchObject({ stage: "sent", standing: 2, total: quotation.total });
    const days = (Date.parse(again.validThrough) - later.getTime()) / (24 * 3600 * 1000);
    expect(days).toBeGreaterThan(13);
    expect(days).toBeLessThanOrEqual(15);
    const revision = await world.platform.table.get(revisionRecord, { quotationId: quotation.id, number: 2 });
    expect(revision?.lines).toMatchObject(offer.lines);
  });

  it("is refused where the listing's limits have changed so that it cannot be offered any more", async () => {
    const { exporter, quotation, listing } = await makeQuotation(world);
    await changeListing(listing, { minimumOrder: 1000 });
    await expect(
      reissueQuotation(world.ctxOf(exporter), quotationAt(quotation), undefined, quotation.version),
    ).rejects.toMatchObject({ code: "quantity_below_moq" });
  });
});

describe("counterQuotation", () => {
  it("keeps the buyer's figures beside, and what was offered cannot be accepted then", async () => {
    const { buyer, exporter, quotation, listing, inquiry } = await makeQuotation(world);
    const lines = [lineOf(listing, 390, 600)];
    const countered = await counterQuotation(
      world.ctxOf(buyer),
      quotationAt(quotation),
      offerInput(listing, { lines }),
      quotation.version,
    );
    expect(countered).toMatchObject({
      stage: "countered",
      revisionCount: 2,
      standing: 1,
      total: quotation.total,
    });
    const { revisions } = await getQuotation(world.ctxOf(exporter), quotationAt(quotation), {});
    expect(revisions.map(({ from }) => from)).toEqual(["exporter", "buyer"]);
    const accept = acceptQuotation(world.ctxOf(buyer), quotationAt(quotation), { revision: 1 });
    await expect(accept).rejects.toMatchObject({ code: "quotation_waits_for_exporter" });
    expect(isUnread(await getThread(world.ctxOf(exporter), threadAt(inquiry)), "exporter")).toBe(true);
  });

  it("is held to the listing's limits, and to the time that is left", async () => {
    const { buyer, quotation, listing } = await makeQuotation(world);
    const odd = offerInput(listing, {
      lines: [lineOf(listing, 390, 105)],
    });
    const at = quotationAt(quotation);
    await expect(counterQuotation(world.ctxOf(buyer), at, odd, quotation.version)).rejects.toMatchObject({
      code: "quantity_not_multiple",
    });
    const late = { ...world.ctxOf(buyer), now: new Date(quotation.validThrough) };
    await expect(
      counterQuotation(late, at, offerInput(listing, {}, late.now), quotation.version),
    ).rejects.toMatchObject({ code: "quotation_expired" });
  });
});

describe("counterQuotation with nothing changed", () => {
  it("is refused, and the offer stands to be accepted", async () => {
    const { buyer, quotation, offer } = await makeQuotation(world);
    const at = quotationAt(quotation);
    await expect(counterQuotation(world.ctxOf(buyer), at, offer, quotation.version)).rejects.toMatchObject({
      code: "counter_unchanged",
    });
    const accepted = await acceptQuotation(world.ctxOf(buyer), at, { revision: 1 });
    expect(accepted.stage).toBe("accepted");
  });
});

describe("acceptQuotation", () => {
  it("accepts what was read, until the last moment of its last day", async () => {
    const { buyer, quotation } = await makeQuotation(world);
    const end = Date.parse(quotation.validThrough);
    const at = (moment: number) => ({ ...world.ctxOf(buyer), now: new Date(moment) });
    const late = acceptQuotation(at(end), quotationAt(quotation), { revision: 1 });
    await expect(late).rejects.toMatchObject({ code: "quotation_expired" });
    const accepted = await acceptQuotation(at(end - 1), quotationAt(quotation), { revision: 1 });
    expect(accepted).toMatchObject({ stage: "accepted", acceptedAt: new Date(end - 1).toISOString() });
  });

  it("accepts one of two revisions only, however many are sent at once", async () => {
    const { buyer, exporter, quotation, listing } = await makeQuotation(world);
    const at = quotationAt(quotation);
    await reviseQuotation(world.ctxOf(exporter), at, offerInput(listing), quotation.version);
    const tried = await Promise.allSettled(
      [1, 2, 1, 2].map((revision) => acceptQuotation(world.ctxOf(buyer), at, { revision })),
    );
    const done = tried.flatMap((it) => (it.status === "fulfilled" ? [it.value.standing] : []));
    expect(done).toEqual([2]);
    const refused = tried.flatMap((it) => (it.status === "rejected" ? [it.reason.code] : []));
    expect(new Set(refused)).toEqual(new Set(["quotation_revised", "quotation_accepted"]));
  });

  it("is refused where the goods were paused or priced otherwise since, and open again once they are as they were", async () => {
    const { buyer, quotation, listing } = await makeQuotation(world);
    const accept = () => acceptQuotation(world.ctxOf(buyer), quotationAt(quotation), { revision: 1 });
    await changeListing(listing, { stage: "paused" });
    await expect(accept()).rejects.toMatchObject({ code: "quotation_goods_away" });
    expect(await getQuotation(world.ctxOf(buyer), quotationAt(quotation), {})).toMatchObject({
      obstacle: "quotation_goods_away",
    });
    await changeListing(listing, {
      stage: "published",
      price: { currency: "USD", tiers: [{ minQuantity: 100, unitAmountMinor: 500 }] },
    });
    await expect(accept()).rejects.toMatchObject({ code: "quotation_price_changed" });
    await changeListing(listing, { price: listing.price });
    expect(await accept()).toMatchObject({ stage: "accepted" });
  });
});

describe("declineQuotation and withdrawQuotation", () => {
  it("tell why, end it for acceptance, and leave it open to a new offer", async () => {
    const { buyer, exporter, quotation, listing } = await makeQuotation(world);
    const at = quotationAt(quotation);
    const declined = await declineQuotation(world.ctxOf(buyer), at, { reason: "price", note: "Too dear." });
    expect(declined).toMatchObject({ stage: "declined", declined: { reason: "price", note: "Too dear." } });
    await expect(acceptQuotation(world.ctxOf(buyer), at, { revision: 1 })).rejects.toMatchObject({
      code: "quotation_declined",
    });
    const anew = await reviseQuotation(world.ctxOf(exporter), at, offerInput(listing), declined.version);
    expect(anew.stage).toBe("sent");
    expect(await withdrawQuotation(world.ctxOf(exporter), at)).toMatchObject({ stage: "withdrawn" });
    await expect(acceptQuotation(world.ctxOf(buyer), at, { revision: 2 })).rejects.toMatchObject({
      code: "quotation_withdrawn",
    });
  });
});
