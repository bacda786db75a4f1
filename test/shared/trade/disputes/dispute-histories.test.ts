import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "#shared/errors.ts";
import type { Actor } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { changesOf, nextDue, type Step } from "#shared/process.ts";
import {
  advisedBy,
  type DisputeChanges,
  disputeByTime,
  endedWith,
  endOfOrder,
  lastIn,
  proposedIn,
  repaidWith,
  repaymentAnswered,
  shownIn,
  stated,
  summonedBy,
} from "#shared/trade/disputes/changes.ts";
import { disputeDeadline } from "#shared/trade/disputes/clock.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import { Dispute } from "#shared/trade/disputes/dispute.ts";
import type { Disputed } from "#shared/trade/disputes/dispute-conditions.ts";
import { newDispute } from "#shared/trade/disputes/new-dispute.ts";
import type { Outcome } from "#shared/trade/disputes/outcome.ts";
import { boundsOf, keptOutcome, outcomeIssues } from "#shared/trade/disputes/outcome-rules.ts";
import { type DisputeStage, disputeStages, isUndecided } from "#shared/trade/disputes/stages.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import { Order, type OrderTerms } from "#shared/trade/orders/order.ts";
import { duePayment } from "#shared/trade/orders/paying.ts";
import { sumOf } from "#shared/trade/orders/quantities.ts";
import { refundableMinor, settlementOf, unpaidMinor } from "#shared/trade/orders/settling.ts";
import { actorsOfDispute, buyerId, type DisputeActor, orderToDispute } from "#test/support/dispute-actors.ts";

const begin = Date.parse("2031-01-05T03:00:00.000Z");
const dayMs = 24 * 3600 * 1000;
const actors: Record<DisputeActor, Actor> = actorsOfDispute();

/** An order of two lines that was shipped, and mostly received and paid. */
const orders = fc
  .record({
    isPaid: fc.boolean(),
    isReported: fc.boolean(),
    isShort: fc.boolean(),
    sent: fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 20 })),
    got: fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 20 })),
    refundedMinor: fc.constantFrom(0, 0, 500),
  })
  .map(({ isPaid, isReported, isShort, sent, got, refundedMinor }) =>
    orderToDispute({
      ...{ isPaid, isReported: isReported && !isPaid, isShort, refundedMinor },
      shipped: isShort ? sent : [10, 20],
      received: got.map((it, at) => Math.min(it, isShort ? (sent[at] ?? 0) : it)),
      at: new Date(begin).toISOString(),
    }),
  );

const amounts = fc.oneof(fc.integer({ min: 1, max: 9_000 }), fc.constantFrom(1, 9_000));
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constantFrom<Outcome>({ what: "refund_whole" }, { what: "rejected" }),
  amounts.map((amountMinor): Outcome => ({ what: "refund_part", amount: { amountMinor, currency: "USD" } })),
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 22 }))
    .map((quantities): Outcome => ({ what: "replacement", quantities })),
);
const who = fc.constantFrom(...(Object.keys(actors) as DisputeActor[]));
const stepNames = [
  ...["state", "show", "propose", "agree", "dismiss", "summon", "escalate", "advise", "accept", "refuse"],
  ...["rule", "withdraw", "repay", "confirm", "deny"],
] as (keyof typeof disputeProcess.steps)[];
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("try" as const),
      who,
      step: fc.constantFrom(...stepNames),
      outcome,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 120 }) }),
  },
);

const legal = new Set(
  Object.values(disputeProcess.steps).flatMap((step) =>
    (step as Step<Disputed, DisputeStage>).ways.flatMap(({ from, to }) =>
      from.map((it) => `${it} ${to ?? it}`),
    ),
  ),
);

function orderHolds(order: Order): void {
  expect(Order.safeParse(order).error).toBeUndefined();
  for (const [at, quantity] of order.ordered.entries()) {
    expect(order.shipped[at]).toBeLessThanOrEqual(quantity);
    expect(order.received[at]).toBeLessThanOrEqual(order.shipped[at] ?? 0);
  }
  expect(refundableMinor(order)).toBeGreaterThanOrEqual(0);
  expect(duePayment(order)?.amountMinor ?? 0).toBeGreaterThanOrEqual(0);
}

const reached = new Set<string>();

describe("the histories of a dispute", () => {
  it("lead through no illegal stage, by nobody who may not, and end with sums that hold", () => {
    fc.assert(
      fc.property(orders, fc.array(act, { minLength: 4, maxLength: 24 }), (begun, acts) => {
        let now = begin;
        const moment = () => new Date(now).toISOString();
        const disputed = changesOf(orderProcess.steps.dispute, begun, { now: moment() });
        let order = { ...begun, ...disputed } as Order;
        let dispute = opened(order, moment());
        const paidMinor = begun.total.amountMinor - unpaidMinor(begun);
        const fired = new Set<string>();
        const reminded = new Set<string>();

        function take(changes: DisputeChanges): void {
          const after = { ...dispute, ...changes, version: dispute.version + 1, updatedAt: moment() };
          expect(legal).toContain(`${dispute.stage} ${after.stage}`);
          expect(["settled", "withdrawn"]).not.toContain(dispute.stage);
          dispute = after;
          expect(Dispute.safeParse(dispute).error).toBeUndefined();
          expect(order.stage === "disputed").toBe(isUndecided(dispute.stage));
          if (!dispute.settled) return;
          expect(dispute.settled.owedMinor).toBeLessThanOrEqual(paidMinor);
          expect(dispute.stage === "to_repay").toBe(
            dispute.settled.owedMinor > 0 && dispute.repayment?.state !== "confirmed",
          );
        }
        function ending(how: "agreed" | "advised" | "ruled", it: Outcome): DisputeChanges {
          const end = endOfOrder(it, dispute, refundableMinor(order));
          const settlement = settlementOf(order, end, "time", moment());
          if (!settlement) throw new Error("An undecided dispute has an order that waits for it.");
          const before = order;
          order = { ...order, ...settlement.changes };
          orderHolds(order);
          const given = end.what === "refund" ? end.amountMinor : 0;
          expect(settlement.owedMinor + (order.creditMinor ?? 0)).toBe(given);
          expect((order.refundedMinor ?? 0) - (before.refundedMinor ?? 0)).toBe(given);
          if (it.what === "replacement" && !before.isShort)
            expect(sumOf(before.shipped) - sumOf(order.shipped)).toBe(sumOf(it.quantities ?? []));
          return endedWith(dispute, { how, outcome: it, owedMinor: settlement.owedMinor }, moment());
        }
        function changesBy(name: string, side: Side, asked: Outcome): DisputeChanges | undefined {
          const at = moment();
          const kept = keptOutcome(asked, dispute.refundableMinor);
          switch (name) {
            case "state":
              return stated(dispute, side, at);
            case "show":
              return shownIn(dispute, side, at);
            case "propose":
              return kept.what === "rejected" ? undefined : proposedIn({ outcome: kept as never }, side, at);
            case "agree":
              return ending("agreed", dispute.proposal?.outcome as Outcome);
            case "dismiss":
              return { proposal: undefined };
            case "summon":
              return summonedBy(dispute, side, at);
            case "advise":
              return advisedBy(
                { outcome: kept, grounds: "Because of the pictures.", language: "en" },
                buyerId,
                at,
              );
            case "accept": {
              const isSecond = dispute.accepted[side === "buyer" ? "exporter" : "buyer"] !== undefined;
              const accepted = { ...dispute.accepted, [side]: at };
              return isSecond && dispute.advice
                ? { ...ending("advised", dispute.advice.outcome), accepted }
                : { accepted };
            }
            case "rule":
              return ending("ruled", kept);
            case "withdraw": {
              const settlement = settlementOf(order, { what: "none" }, "buyer", at);
              order = { ...order, ...settlement?.changes };
              orderHolds(order);
              return lastIn("withdrawn", "buyer", at);
            }
            case "repay":
              return repaidWith({ paidOn: at.slice(0, 10) }, at);
            case "confirm":
              return repaymentAnswered(dispute, { state: "confirmed" }, "buyer", at);
            case "deny":
              return repaymentAnswered(dispute, { state: "denied", denial: "Nothing came." }, "buyer", at);
            default:
              return {};
          }
        }
        function attempt(by: DisputeActor, name: keyof typeof disputeProcess.steps, asked: Outcome): void {
          const step = disputeProcess.steps[name] as Step<Dispute, DisputeStage>;
          const actor = actors[by];
          if (typeof step.by !== "object" || !can(actor, step.by, disputeProcess.subject(dispute))) return;
          expect(["stranger", "nobody", "otherAttache"]).not.toContain(by);
          if (outcomeIssues(asked, boundsOf(dispute), "").length > 0) return;
          const person = actor.kind === "person" ? actor.person : undefined;
          try {
            const moved = changesOf(step, dispute, { person, now: moment() });
            if (!moved) return;
            if (name === "advise" || name === "rule") expect(by).not.toMatch(/^buyer|^exporter/);
            const side: Side = by.startsWith("exporter") ? "exporter" : "buyer";
            const own = changesBy(name, side, asked);
            if (own) take({ ...moved, ...own } as DisputeChanges);
          } catch (error) {
            if (!(error instanceof AppError)) throw error;
          }
        }
        function passTime(hours: number): void {
          now += hours * 3600 * 1000;
          for (;;) {
            const due = nextDue(disputeProcess, dispute);
            if (!due || Date.parse(due.at) > now) return;
            const name = due.step.name as keyof typeof disputeByTime;
            expect(fired).not.toContain(`${name} ${due.at}`);
            fired.add(`${name} ${due.at}`);
            if (name === "remind") {
              expect(reminded).not.toContain(disputeDeadline(dispute)?.at);
              reminded.add(disputeDeadline(dispute)?.at ?? "");
            }
            const moved = changesOf(due.step, dispute, { now: moment() });
            if (!moved) throw new Error(`${name} is due and cannot be taken.`);
            take({ ...moved, ...disputeByTime[name](dispute, moment()) } as DisputeChanges);
          }
        }

        for (const it of acts) {
          if (it.kind === "wait") passTime(it.hours);
          else attempt(it.who, it.step, it.outcome);
          now += 60_000;
        }
        if (now - begin > 14 * dayMs) expect(dispute.stage).not.toBe("open");
        reached.add(dispute.stage);
      }),
      { numRuns: 5000 },
    );
    expect([...reached].toSorted()).toEqual([...disputeStages].toSorted());
  }, 180_000);
});

function opened(order: Order, at: string): Dispute {
  const line = { title: { en: "Basket" }, unitAmountMinor: 300, originCountry: "ID" };
  const terms = { lines: order.ordered.map(() => line) } as unknown as OrderTerms;
  const claim = { reason: "damaged", quantities: [1, 0], ask: { what: "refund_whole" } } as const;
  const fresh = newDispute(
    {
      id: "dsp_01ARZ3NDEKTSV4RRFFQ69G5FAV",
      now: at,
      languages: { buyer: "ja", exporter: "id" },
    },
    order,
    terms,
    { ...claim, quantities: [...claim.quantities], text: "Broken.", language: "en" },
  );
  return Dispute.parse({ ...fresh, version: 1, createdAt: at, updatedAt: at });
}
