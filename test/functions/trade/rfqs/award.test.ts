import { beforeAll, describe, expect, it } from "vitest";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { change } from "#functions/platform/table/write.ts";
import { getThread } from "#functions/trade/inquiries/threads.service.ts";
import { acceptQuotation } from "#functions/trade/quotations/answers.service.ts";
import { getQuotation } from "#functions/trade/quotations/quotation-reads.service.ts";
import { reviseQuotation, withdrawQuotation } from "#functions/trade/quotations/quotations.service.ts";
import { awardRfq } from "#functions/trade/rfqs/award.service.ts";
import { getRfq } from "#functions/trade/rfqs/rfq-reads.service.ts";
import { rfqRecord } from "#functions/trade/rfqs/rfqs.records.ts";
import { cancelRfq, closeRfq } from "#functions/trade/rfqs/rfqs.service.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import { decisionDays } from "#shared/trade/rfqs/stages.ts";
import { offerInput, quotationAt } from "#test/support/quotations.ts";
import { makeRfq, rfqAt } from "#test/support/rfqs.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

/** A request of which so many have quoted, opened by its buyer. */
async function makeOpened(count = 3, quoting = count) {
  const made = await makeRfq(world, count);
  const quotations: Quotation[] = [];
  for (const it of made.asked.slice(0, quoting)) quotations.push(await it.quote());
  const rfq = await closeRfq(world.ctxOf(made.buyer), rfqAt(made.rfq));
  return { ...made, rfq, quotations, ctx: world.ctxOf(made.buyer) };
}

const first = ({ id: quotationId }: Pick<Quotation, "id">) => ({ quotationId, revision: 1 });

async function mailsWith(person: { email: string }, text: string): Promise<number> {
  return (await mailsTo(world, person.email)).map(plainOf).filter((it) => it.includes(text)).length;
}

describe("closeRfq", () => {
  it("opens what was quoted, and nothing can be quoted after", async () => {
    const { rfq, buyer, asked, quotations, ctx } = await makeOpened(3, 2);
    expect(rfq).toMatchObject({ stage: "opened" });
    expect(rfq.invited.map(({ quotationId }) => quotationId)).toEqual([
      ...quotations.map(({ id }) => id),
      undefined,
    ]);
    await expect(asked[2]?.quote()).rejects.toMatchObject({ code: "rfq_closed" });
    expect(await closeRfq(ctx, rfqAt(rfq))).toEqual(rfq);
    const thread = await getThread(world.ctxOf(buyer), { inquiryId: asked[0]?.inquiryId ?? "" });
    expect(thread.quotations).toMatchObject([{ id: quotations[0]?.id, total: { amountMinor: 210_000 } }]);
  });

  it("is refused while nobody has quoted, and to others", async () => {
    const { rfq, buyer, asked } = await makeRfq(world, 1);
    await expect(closeRfq(world.ctxOf(buyer), rfqAt(rfq))).rejects.toMatchObject({ code: "rfq_none_quoted" });
    await asked[0]?.quote();
    for (const person of [asked[0]?.exporter, await world.makePerson()])
      await expect(closeRfq(world.ctxOf(person), rfqAt(rfq))).rejects.toMatchObject({ status: 404 });
  });

  it("takes what is quoted at the same moment whole, or refuses it", async () => {
    const { rfq, buyer, asked } = await makeRfq(world, 4);
    await asked[0]?.quote();
    const tried = await Promise.allSettled([
      asked[1]?.quote(),
      closeRfq(world.ctxOf(buyer), rfqAt(rfq)),
      asked[2]?.quote(),
      asked[3]?.quote(),
    ]);
    const quoted = [0, 2, 3].flatMap((at) => {
      const it = tried[at];
      if (it?.status === "rejected") expect(it.reason).toMatchObject({ code: "rfq_closed" });
      return it?.status === "fulfilled" ? [(it.value as Quotation).id] : [];
    });
    const seen = await getRfq(world.ctxOf(buyer), rfqAt(rfq));
    expect(seen.stage).toBe("opened");
    expect(seen.quotedCount).toBe(1 + quoted.length);
    for (const id of quoted)
      expect(await getQuotation(world.ctxOf(buyer), { quotationId: id }, {})).not.toHaveProperty("isSealed");
  });
});

describe("awardRfq", () => {
  it("accepts one, tells the others politely without a reason, and each of them once", async () => {
    const { rfq, asked, quotations, ctx, buyer } = await makeOpened(3);
    await stream.settle();
    const [winner, ...others] = quotations;
    if (!winner) throw new Error();
    const decided = await awardRfq(ctx, rfqAt(rfq), { winners: [first(winner)] });
    expect(decided).toMatchObject({ stage: "decided", winners: [winner.id] });
    const { stage, orderId } = await getQuotation(ctx, quotationAt(winner), {});
    expect([stage, orderId]).toEqual(["accepted", expect.stringMatching(/^ord_/)]);
    for (const other of others)
      expect(await getQuotation(ctx, quotationAt(other), {})).toMatchObject({
        stage: "declined",
        declined: { reason: "rfq_decided" },
      });
    await stream.settle();
    const [won, ...lost] = asked.map(({ exporter }) => exporter);
    if (!won) throw new Error();
    expect(await mailsWith(won, "has decided on another quote")).toBe(0);
    // Its order tells of the acceptance.
    expect(await mailsWith(won, `/orders/${orderId}`)).toBe(1);
    for (const person of lost) {
      expect(await mailsWith(person, "has decided on another quote")).toBe(1);
      const mails = (await mailsTo(world, person.email)).map(plainOf).join("\n");
      expect(mails).not.toContain(won.name);
      expect(mails).not.toMatch(/rank|price is too high|Reason:/);
    }
    expect(await mailsWith(buyer, "The quotes are open")).toBe(1);
  });

  it("takes several, and what was accepted on its own page before", async () => {
    const { rfq, quotations, ctx } = await makeOpened(4);
    const [one, two, three] = quotations;
    if (!one || !two || !three) throw new Error();
    await acceptQuotation(ctx, quotationAt(one), { revision: 1 });
    await stream.settle();
    expect(await getRfq(ctx, rfqAt(rfq))).toMatchObject({ stage: "opened", winners: [one.id] });
    await expect(cancelRfq(ctx, rfqAt(rfq))).rejects.toMatchObject({ code: "rfq_has_winner" });
    const decided = await awardRfq(ctx, rfqAt(rfq), { winners: [two, three].map(first) });
    expect(new Set(decided.winners)).toEqual(new Set([one.id, two.id, three.id]));
  });

  it("is done once of two different choices at once, and the other is told that it is decided", async () => {
    for (let round = 1; round <= 3; round++) {
      const { rfq, quotations, ctx } = await makeOpened(2);
      const tried = await Promise.allSettled(
        quotations.map((it) => awardRfq(ctx, rfqAt(rfq), { winners: [first(it)] })),
      );
      const refused = tried.flatMap((it) => (it.status === "rejected" ? [it.reason.code] : []));
      expect(refused).toHaveLength(1);
      expect(["rfq_deciding", "rfq_decided"]).toContain(refused[0]);
      const { offers, winners } = await getRfq(ctx, rfqAt(rfq));
      expect(winners).toHaveLength(1);
      expect(offers.map(({ quotation }) => quotation.stage).toSorted()).toEqual(["accepted", "declined"]);
    }
  });

  it("answers the same choice again as before, however often and at once, with a key and without", async () => {
    const { rfq, quotations, ctx, buyer } = await makeOpened(2);
    const winners = quotations.slice(0, 1).map(first);
    const keyed = { ...ctx, once: { key: "again", scope: buyer.id } };
    const answers = await Promise.all(
      [ctx, ctx, keyed, keyed].map((it) => awardRfq(it, rfqAt(rfq), { winners })),
    );
    expect(new Set(answers.map((it) => it.stage))).toEqual(new Set(["decided"]));
    expect(await awardRfq(ctx, rfqAt(rfq), { winners })).toMatchObject({ stage: "decided" });
  });

  it("goes on where it broke off between the choice and the acceptance", async () => {
    const { rfq, quotations, ctx } = await makeOpened(2);
    const winners = quotations.slice(0, 1).map(first);
    const stored = await world.platform.table.get(rfqRecord, rfq.id);
    if (!stored) throw new Error();
    await world.platform.table.transact([change(rfqRecord, stored, { stage: "deciding", chosen: winners })]);
    await expect(
      awardRfq(ctx, rfqAt(rfq), { winners: quotations.slice(1).map(first) }),
    ).rejects.toMatchObject({ code: "rfq_deciding" });
    expect(await awardRfq(ctx, rfqAt(rfq), { winners })).toMatchObject({ stage: "decided" });
  });

  it("leaves the choice open where the one chosen was taken back, offered anew, or became dearer meanwhile", async () => {
    const { rfq, quotations, ctx, asked } = await makeOpened(3);
    const [one, two, three] = quotations;
    const [seller, other, third] = asked;
    if (!one || !two || !three || !seller || !other || !third) throw new Error();
    const award = (it: Quotation) => awardRfq(ctx, rfqAt(rfq), { winners: [first(it)] });
    await withdrawQuotation(world.ctxOf(seller.exporter), quotationAt(one));
    await expect(award(one)).rejects.toMatchObject({ code: "quotation_withdrawn" });
    const { version } = await getQuotation(ctx, quotationAt(two), {});
    await reviseQuotation(world.ctxOf(other.exporter), quotationAt(two), offerInput(other.listing), version);
    await expect(award(two)).rejects.toMatchObject({ code: "quotation_revised" });
    const listing = await world.platform.table.get(listingRecord, third.listing.id);
    if (!listing) throw new Error();
    await world.platform.table.transact([change(listingRecord, listing, { stage: "paused" })]);
    await expect(award(three)).rejects.toMatchObject({ code: "quotation_goods_away" });
    expect(await getRfq(ctx, rfqAt(rfq))).toMatchObject({ stage: "opened" });
    expect(
      await awardRfq(ctx, rfqAt(rfq), { winners: [{ quotationId: two.id, revision: 2 }] }),
    ).toMatchObject({
      stage: "decided",
      winners: [two.id],
    });
  });

  it("refuses nobody, a quotation of another request, one that is sealed still, and whoever is not its buyer", async () => {
    const opened = await makeOpened(1);
    const elsewhere = await makeOpened(1);
    const at = rfqAt(opened.rfq);
    await expect(awardRfq(opened.ctx, at, { winners: [] })).rejects.toMatchObject({ code: "rfq_no_winner" });
    await expect(
      awardRfq(opened.ctx, at, { winners: elsewhere.quotations.map(first) }),
    ).rejects.toMatchObject({ code: "rfq_not_quoted" });
    await expect(
      awardRfq(elsewhere.ctx, at, { winners: opened.quotations.map(first) }),
    ).rejects.toMatchObject({ status: 404 });
    const sealed = await makeRfq(world, 1);
    const quotation = await sealed.asked[0]?.quote();
    if (!quotation) throw new Error();
    await expect(
      awardRfq(world.ctxOf(sealed.buyer), rfqAt(sealed.rfq), { winners: [first(quotation)] }),
    ).rejects.toMatchObject({ code: "rfq_sealed" });
  });
});

describe("a deadline", () => {
  it("takes a quotation in its last second and none after, opens by itself once, and tells the buyer once", async () => {
    const { rfq, buyer, asked } = await makeRfq(world, 3);
    const end = Date.parse(rfq.closesAt);
    const last = await asked[0]?.quote({}, new Date(end - 1));
    await expect(asked[1]?.quote({}, new Date(end))).rejects.toMatchObject({ code: "rfq_closed" });
    await stream.settle();
    await stream.passTime((end - world.platform.now().getTime()) / 1000 - 1);
    expect(await getRfq(world.ctxOf(buyer), rfqAt(rfq))).toMatchObject({
      stage: "open",
      quotedCount: 1,
      offers: [],
    });
    for (let round = 1; round <= 3; round++) await stream.passTime(1);
    const seen = await getRfq(world.ctxOf(buyer), rfqAt(rfq));
    expect(seen).toMatchObject({
      stage: "opened",
      quotedCount: 1,
      offers: [{ quotation: { id: last?.id } }],
    });
    expect(await mailsWith(buyer, "The quotes are open")).toBe(1);
    world.clock.now = undefined;
  });

  it("is told of a day before to those alone who have not quoted", async () => {
    const { rfq, asked } = await makeRfq(world, 2);
    await stream.settle();
    await asked[0]?.quote();
    const before = (Date.parse(rfq.closesAt) - world.platform.now().getTime()) / 1000 - 24 * 3600;
    await stream.passTime(before - 60);
    expect(await mailsWith(asked[1]?.exporter ?? { email: "" }, "One day left")).toBe(0);
    for (let round = 1; round <= 2; round++) await stream.passTime(61);
    expect(await mailsWith(asked[1]?.exporter ?? { email: "" }, "One day left")).toBe(1);
    expect(await mailsWith(asked[0]?.exporter ?? { email: "" }, "One day left")).toBe(0);
    expect(await mailsWith(asked[0]?.exporter ?? { email: "" }, "Request for quotation:")).toBe(1);
    world.clock.now = undefined;
  });

  it("ends a request that nobody quoted for, and one that nobody decided on, and tells who has to know", async () => {
    const [silent, undecided] = [await makeRfq(world, 2), await makeRfq(world, 2)];
    const quotation = await undecided.asked[0]?.quote({ validUntil: dayAfter(undecided.rfq.closesOn, 60) });
    await stream.settle();
    const left = (Date.parse(silent.rfq.closesAt) - world.platform.now().getTime()) / 1000;
    // The reminder, the deadline, the end of what nobody quoted for.
    for (const seconds of [left, 60, 60]) await stream.passTime(seconds);
    expect(await getRfq(world.ctxOf(silent.buyer), rfqAt(silent.rfq))).toMatchObject({ stage: "lapsed" });
    expect(await mailsWith(silent.buyer, "No quotes came")).toBe(1);
    for (const { exporter } of silent.asked) expect(await mailsWith(exporter, "One day left")).toBe(0);
    await stream.passTime(decisionDays * 24 * 3600);
    const seen = await getRfq(world.ctxOf(undecided.buyer), rfqAt(undecided.rfq));
    expect(seen).toMatchObject({
      stage: "lapsed",
      offers: [{ quotation: { id: quotation?.id, stage: "declined", declined: { reason: "rfq_lapsed" } } }],
    });
    expect(await mailsWith(undecided.buyer, "Your request is over")).toBe(1);
    expect(await mailsWith(undecided.asked[0]?.exporter ?? { email: "" }, "has decided on none")).toBe(1);
    expect(await mailsWith(undecided.asked[1]?.exporter ?? { email: "" }, "has decided on none")).toBe(0);
    world.clock.now = undefined;
  });
});
