import { beforeAll, describe, expect, it } from "vitest";
import { replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import { getPaper } from "#functions/trade/papers/papers.service.ts";
import {
  acceptQuotation,
  counterQuotation,
  declineQuotation,
} from "#functions/trade/quotations/answers.service.ts";
import { getQuotation } from "#functions/trade/quotations/quotation-reads.service.ts";
import { reviseQuotation } from "#functions/trade/quotations/quotations.service.ts";
import { getRfq } from "#functions/trade/rfqs/rfq-reads.service.ts";
import { cancelRfq, closeRfq } from "#functions/trade/rfqs/rfqs.service.ts";
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

/** Figures that stand nowhere else: a unit, and 500 of them. */
const unitAmountMinor = 43_721;
const figures = ["437.21", "43721", "218,605", "218605", "21860500"];

async function makeQuoted(count = 2) {
  const made = await makeRfq(world, count);
  const [first] = made.asked;
  if (!first) throw new Error("Nobody was asked.");
  const lines = [{ listingId: first.listing.id, quantity: 500, unitAmountMinor }];
  const quotation = await first.quote({ lines });
  const { revisions } = await getQuotation(world.ctxOf(first.exporter), quotationAt(quotation), {});
  return { ...made, first, lines, quotation, paperId: revisions[0]?.paperId ?? "" };
}

type Quoted = Awaited<ReturnType<typeof makeQuoted>>;

/** All that a buyer can look at, in the API and on the site. */
async function allThatIsSeen({ buyer, rfq, first, quotation, paperId }: Quoted): Promise<string[]> {
  const addresses = [
    "/rfqs",
    `/rfqs/${rfq.id}`,
    "/inquiries",
    `/inquiries/${first.inquiryId}`,
    `/inquiries/${first.inquiryId}/messages`,
    "/quotations",
    `/quotations/${quotation.id}`,
    `/papers/${paperId}/file`,
    "/requests",
  ];
  const browser = await world.browserOf(buyer);
  const call = world.apiOf(buyer);
  const seen: string[] = [];
  for (const path of addresses) {
    seen.push(await (await call("GET", path)).text());
    seen.push(await (await browser.get(`/en${path}`)).text());
  }
  for (const path of ["counter", "revise"])
    seen.push(await (await browser.get(`/en/quotations/${quotation.id}/${path}`)).text());
  return seen;
}

describe("what is quoted before it is opened", () => {
  it("is seen by its buyer nowhere: no page, answer, list, paper or mail holds a figure of it", async () => {
    const made = await makeQuoted();
    await replyInquiry(
      world.ctxOf(made.first.exporter),
      { inquiryId: made.first.inquiryId },
      { text: "Our quotation is there.", language: "en" },
    );
    await stream.settle();
    const mails = (await mailsTo(world, made.buyer.email)).map(plainOf);
    expect(mails.some((mail) => mail.includes("Our quotation is there."))).toBe(true);
    for (const text of [...(await allThatIsSeen(made)), ...mails]) {
      for (const figure of figures) expect(text).not.toContain(figure);
      expect(text).not.toContain(made.quotation.number);
      // A page names its own address, which the test has asked for.
      expect(text.replaceAll(new RegExp(`papers(/|%2F)${made.paperId}`, "g"), "")).not.toContain(
        made.paperId,
      );
    }
    const { quotedCount, offers } = await getRfq(world.ctxOf(made.buyer), rfqAt(made.rfq));
    expect([quotedCount, offers]).toEqual([1, []]);
  });

  it("cannot be answered by its buyer, nor is its paper theirs to fetch", async () => {
    const { buyer, quotation, first, paperId } = await makeQuoted();
    const ctx = world.ctxOf(buyer);
    const at = quotationAt(quotation);
    const offer = offerInput(first.listing);
    for (const attempt of [
      () => acceptQuotation(ctx, at, { revision: 1 }),
      () => declineQuotation(ctx, at, { reason: "price" }),
      () => counterQuotation(ctx, at, offer, quotation.version),
      () => getQuotation(ctx, at, {}),
      () => getPaper(ctx, { paperId }),
    ])
      await expect(attempt()).rejects.toMatchObject({ status: 404 });
  });

  it("is its exporter's as ever, who can offer anew, and nobody else's", async () => {
    const { first, quotation, paperId, asked, lines } = await makeQuoted();
    const ctx = world.ctxOf(first.exporter);
    const seen = await getQuotation(ctx, quotationAt(quotation), {});
    expect(seen).toMatchObject({ total: { amountMinor: 21_860_500 }, isSealed: true });
    expect(seen.sealedUntil).toBeDefined();
    expect((await getPaper(ctx, { paperId })).paper.number).toBe(quotation.number);
    const listed = await (
      await world.apiOf(first.exporter)("GET", `/profiles/${quotation.profileId}/quotations`)
    ).text();
    expect(listed).toContain("21860500");
    const anew = offerInput(first.listing, { lines, validUntil: seen.revisions[0]?.validUntil ?? "" });
    expect(await reviseQuotation(ctx, quotationAt(quotation), anew, quotation.version)).toMatchObject({
      standing: 2,
      isSealed: true,
    });
    const other = asked.find((it) => it !== first);
    if (!other) throw new Error();
    await expect(getQuotation(world.ctxOf(other.exporter), quotationAt(quotation), {})).rejects.toMatchObject(
      { status: 404 },
    );
    await expect(getPaper(world.ctxOf(other.exporter), { paperId })).rejects.toMatchObject({ status: 404 });
  });

  it("stays sealed where the buyer cancels, and its exporter is told without a figure of anybody", async () => {
    const made = await makeQuoted();
    await cancelRfq(world.ctxOf(made.buyer), rfqAt(made.rfq));
    for (const text of await allThatIsSeen(made))
      for (const figure of figures) expect(text).not.toContain(figure);
    await expect(
      getQuotation(world.ctxOf(made.buyer), quotationAt(made.quotation), {}),
    ).rejects.toMatchObject({ status: 404 });
    const own = await getQuotation(world.ctxOf(made.first.exporter), quotationAt(made.quotation), {});
    expect(own).toMatchObject({ stage: "declined", declined: { reason: "rfq_cancelled" } });
    const [, other] = made.asked;
    await expect(other?.quote()).rejects.toMatchObject({ code: "rfq_over" });
    await stream.settle();
    const mails = (await mailsTo(world, made.first.exporter.email)).map(plainOf);
    expect(mails.filter((mail) => mail.includes("has cancelled the request"))).toHaveLength(1);
  });

  it("is all there once the buyer has opened it: page, list, thread, paper", async () => {
    const made = await makeQuoted();
    const { buyer, rfq, quotation, paperId } = made;
    await closeRfq(world.ctxOf(buyer), rfqAt(rfq));
    const seen = await allThatIsSeen(made);
    expect(
      seen.filter((text) => text.includes("218,605") || text.includes("21860500")).length,
    ).toBeGreaterThan(6);
    expect((await getPaper(world.ctxOf(buyer), { paperId })).paper.number).toBe(quotation.number);
    const { offers } = await getRfq(world.ctxOf(buyer), rfqAt(rfq));
    expect(offers).toMatchObject([{ quotation: { id: quotation.id }, unlike: [] }]);
  });
});
