import fc from "fast-check";
import { expect, it } from "vitest";
import { allDue } from "#functions/due.ts";
import { runDue } from "#functions/platform/due/due.ts";
import { getThread } from "#functions/trade/inquiries/threads.service.ts";
import { acceptQuotation } from "#functions/trade/quotations/answers.service.ts";
import { getQuotation, listMyQuotations } from "#functions/trade/quotations/quotation-reads.service.ts";
import { reviseQuotation, withdrawQuotation } from "#functions/trade/quotations/quotations.service.ts";
import { awardRfq } from "#functions/trade/rfqs/award.service.ts";
import { getRfq } from "#functions/trade/rfqs/rfq-reads.service.ts";
import { cancelRfq, closeRfq } from "#functions/trade/rfqs/rfqs.service.ts";
import { AppError } from "#shared/errors.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import { type RfqStage, rfqStages } from "#shared/trade/rfqs/stages.ts";
import { offerInput } from "#test/support/quotations.ts";
import { makeRfq, rfqAt } from "#test/support/rfqs.ts";
import { createWorld, type World } from "#test/support/world.ts";

/** From each stage, those that one step may lead to; a history may take several at once. */
const onward: Record<RfqStage, readonly RfqStage[]> = {
  open: ["opened", "cancelled"],
  opened: ["deciding", "cancelled", "lapsed", "decided"],
  deciding: ["decided", "opened", "lapsed"],
  decided: [],
  cancelled: [],
  lapsed: [],
};

function reachable(from: RfqStage): Set<RfqStage> {
  const found = new Set<RfqStage>([from]);
  for (const stage of found) for (const next of onward[stage]) found.add(next);
  return found;
}

const who = fc.constantFrom(0, 1, 2);
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("quote" as const), by: who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("revise" as const), by: who }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("withdraw" as const), by: who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("close" as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("cancel" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant("award" as const),
      of: fc.uniqueArray(who, { maxLength: 3 }),
      isStale: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("accept" as const), by: who }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant("wait" as const),
      hours: fc.constantFrom(1, 30, 140, 400, 800),
    }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
/** Each act is done alone, twice at once, or beside the next one. */
const history = fc.array(fc.record({ act, how: fc.constantFrom("alone", "alone", "twice", "beside") }), {
  minLength: 3,
  maxLength: 14,
});

async function live(world: World, steps: readonly { act: Act; how: string }[]): Promise<void> {
  const { rfq, buyer, asked } = await makeRfq(world, 3);
  const due = await allDue(world.mounted);
  let now = world.platform.now();
  const ctxOf = (person: Parameters<World["ctxOf"]>[0]) => ({ ...world.ctxOf(person), now });
  const at = rfqAt(rfq);

  const quotationOf = async (by: number) => {
    const seller = asked[by];
    if (!seller) throw new Error();
    const { quotations } = await getThread(ctxOf(seller.exporter), { inquiryId: seller.inquiryId });
    const [told] = quotations ?? [];
    return {
      seller,
      quotation: told && (await getQuotation(ctxOf(seller.exporter), { quotationId: told.id }, {})),
    };
  };

  async function take(it: Act): Promise<unknown> {
    if (it.does === "wait") {
      now = new Date(now.getTime() + it.hours * 3600 * 1000);
      world.clock.now = now;
      // The schedule comes each minute: a thing takes one step each time.
      for (let minute = 1; minute <= 3; minute++) await runDue(world.ctxOf(), due.records, due.effects);
      return undefined;
    }
    if (it.does === "close") return closeRfq(ctxOf(buyer), at);
    if (it.does === "cancel") return cancelRfq(ctxOf(buyer), at);
    if (it.does === "award") {
      const chosen = await Promise.all(it.of.map((by) => quotationOf(by)));
      const winners = chosen.flatMap(({ quotation }) =>
        quotation ? [{ quotationId: quotation.id, revision: quotation.standing + (it.isStale ? 1 : 0) }] : [],
      );
      return awardRfq(ctxOf(buyer), at, { winners });
    }
    const { seller, quotation } = await quotationOf(it.by);
    const offer = offerInput(
      seller.listing,
      { validUntil: dayAfter(now.toISOString().slice(0, 10), 60) },
      now,
    );
    if (it.does === "quote") return seller.quote(offer, now);
    if (!quotation) return undefined;
    const of = { quotationId: quotation.id };
    if (it.does === "revise") return reviseQuotation(ctxOf(seller.exporter), of, offer, quotation.version);
    if (it.does === "withdraw") return withdrawQuotation(ctxOf(seller.exporter), of);
    return acceptQuotation(ctxOf(buyer), of, { revision: quotation.standing });
  }

  /** A refusal is an answer; anything else is a fault. */
  const tried = (it: Act) =>
    take(it).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
    });

  let before = await getRfq(ctxOf(buyer), at);
  for (const [index, { act: one, how }] of steps.entries()) {
    const next = steps[index + 1];
    if (how === "twice") await Promise.all([tried(one), tried(one)]);
    else if (how === "beside" && next && next.act.does !== "wait" && one.does !== "wait")
      await Promise.all([tried(one), tried(next.act)]);
    else await tried(one);
    const seen = await getRfq(ctxOf(buyer), at);
    expect(rfqStages).toContain(seen.stage);
    expect(reachable(before.stage)).toContain(seen.stage);
    for (const moment of ["openedAt", "decidedAt", "cancelledAt", "lapsedAt", "remindedAt"] as const)
      if (before[moment]) expect(seen[moment]).toBe(before[moment]);
    if (now.toISOString() >= seen.closesAt && one.does === "wait") expect(seen.stage).not.toBe("open");
    await checkSeal();
    before = seen;
  }
  await checkEnd();

  async function checkSeal(): Promise<void> {
    const { openedAt, offers } = await getRfq(ctxOf(buyer), at);
    const { items: listed } = await listMyQuotations(ctxOf(buyer), {}, { limit: 50 });
    if (!openedAt) expect([offers, listed]).toEqual([[], []]);
    for (const by of [0, 1, 2]) {
      const { seller, quotation } = await quotationOf(by);
      if (!quotation) continue;
      const thread = await getThread(ctxOf(buyer), { inquiryId: seller.inquiryId });
      expect(thread.quotations).toHaveLength(1);
      const known = await getQuotation(ctxOf(buyer), { quotationId: quotation.id }, {}).catch(
        () => undefined,
      );
      expect(known !== undefined).toBe(openedAt !== undefined);
      expect(thread.quotations?.[0]?.total).toEqual(openedAt ? quotation.total : undefined);
      expect(thread.quotations?.[0]?.stage).toBe(quotation.stage);
    }
  }

  async function checkEnd(): Promise<void> {
    const { stage, offers, winners } = await getRfq(ctxOf(buyer), at);
    const accepted = offers.filter(({ quotation }) => quotation.stage === "accepted");
    if (stage === "decided") {
      expect(new Set(winners)).toEqual(new Set(accepted.map(({ quotation }) => quotation.id)));
      for (const { quotation } of offers) expect(["sent", "countered"]).not.toContain(quotation.stage);
    }
    if (stage === "open" || stage === "cancelled") expect(accepted).toEqual([]);
  }
}

/** A few in each run; with `SOAK=whole`, many. */
const numRuns = process.env.SOAK === "whole" ? 400 : 5;

it("whatever buyer, exporters and clock do, stages are legal, the seal holds, and those accepted are the winners", async () => {
  const world = await createWorld();
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      world.clock.now = undefined;
      await live(world, steps);
    }),
    { numRuns, endOnFailure: true },
  );
  world.clock.now = undefined;
});
