import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "#shared/errors.ts";
import type { Actor, Person } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { changesOf, nextDue, type Step } from "#shared/process.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import {
  acknowledged,
  agreedTo,
  arrived,
  byTime,
  denied,
  finished,
  lastOf,
  type OrderChanges,
  proposed,
  reported,
  sent,
} from "#shared/trade/orders/changes.ts";
import { deadlineOf } from "#shared/trade/orders/deadlines.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import { Order } from "#shared/trade/orders/order.ts";
import { duePayment, openPayment } from "#shared/trade/orders/paying.ts";
import { leftOf, sumOf } from "#shared/trade/orders/quantities.ts";
import { isOpenStage, type OrderStage } from "#shared/trade/orders/stages.ts";

const begin = Date.parse("2031-01-05T03:00:00.000Z");
const dayMs = 24 * 3600 * 1000;
const profileId = "prf_01ARZ3NDEKTSV4RRFFQ69G5FAV";
const buyerId = "prs_01ARZ3NDEKTSV4RRFFQ69G5FAB";

function person(id: string, profiles: string[] = [], roles: string[] = []): Actor {
  const memberships = profiles.map((it) => ({ profileId: it, role: "owner" }));
  return { kind: "person", person: { id, roles, markets: ["JP"], memberships } as unknown as Person };
}
const actors = {
  buyer: person(buyerId),
  exporter: person("prs_01ARZ3NDEKTSV4RRFFQ69G5FAX", [profileId]),
  stranger: person("prs_01ARZ3NDEKTSV4RRFFQ69G5FAS", ["prf_01ARZ3NDEKTSV4RRFFQ69G5FAZ"]),
  attache: person("prs_01ARZ3NDEKTSV4RRFFQ69G5FAT", [], ["attache"]),
  operator: person("prs_01ARZ3NDEKTSV4RRFFQ69G5FAP", [], ["admin"]),
  nobody: { kind: "anonymous" } as Actor,
};
type ActorName = keyof typeof actors;

interface Terms {
  prices: number[];
  depositPercent: number;
  balance: "before_shipment" | "against_documents";
  leadTimeDays: number;
}

function orderOf({ prices, depositPercent, balance, leadTimeDays }: Terms): Order {
  const at = new Date(begin).toISOString();
  const amountMinor = sumOf(prices.map((it) => it * 10));
  const depositMinor = Math.round((amountMinor * depositPercent) / 100);
  const none = prices.map(() => 0);
  return Order.parse({
    ...{
      id: "ord_01ARZ3NDEKTSV4RRFFQ69G5FAV",
      number: "O-2031-0001",
      origin: "quotation",
      profileId,
      buyerId,
    },
    inquiryId: "inq_01ARZ3NDEKTSV4RRFFQ69G5FAV",
    ...{ stage: "confirmed", listingTitle: { en: "Basket" }, exporterName: "Bambu", exporterHandle: "bambu" },
    company: { name: "Sakura (demo)", kind: "importer", country: "JP" },
    ...{ destinationCountry: "JP", total: { amountMinor, currency: "USD" }, depositMinor },
    payment: { depositPercent, balance },
    ...{ leadTimeDays, zone: "Asia/Jakarta", ordered: prices.map(() => 10), shipped: none, received: none },
    ...(depositMinor === 0 ? { readyBy: new Date(begin + leadTimeDays * dayMs).toISOString() } : {}),
    last: { event: "placed", by: "buyer", at },
    ...{ version: 1, createdAt: at, updatedAt: at },
  });
}

const stepNames = [
  ...["pay", "acknowledge", "deny", "start", "finish", "ship", "receive", "complete"],
  ...["propose", "agree", "dismiss", "cancel", "dispute"],
] as (keyof typeof orderProcess.steps)[];

const terms: fc.Arbitrary<Terms> = fc.record({
  prices: fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 3 }),
  depositPercent: fc.constantFrom(0, 30, 33, 100),
  balance: fc.constantFrom("before_shipment", "against_documents"),
  leadTimeDays: fc.integer({ min: 1, max: 90 }),
});
/** Mostly what comes next by whose it is, so that histories go far; else anybody tries anything. */
const act = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("next" as const), share: fc.integer({ min: 1, max: 10 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("try" as const),
      who: fc.constantFrom(...(Object.keys(actors) as ActorName[])),
      step: fc.constantFrom(...stepNames),
      share: fc.integer({ min: 1, max: 10 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 70 }) }),
  },
);

const nextByStage: Partial<Record<OrderStage, [ActorName, keyof typeof orderProcess.steps]>> = {
  confirmed: ["exporter", "start"],
  deposit_paid: ["exporter", "start"],
  in_production: ["exporter", "finish"],
  ready: ["exporter", "ship"],
  shipped: ["buyer", "receive"],
  received: ["buyer", "complete"],
};

function nextOf(order: Order): [ActorName, keyof typeof orderProcess.steps] {
  if (openPayment(order)) return ["exporter", "acknowledge"];
  const due = duePayment(order)?.purpose;
  const isNow =
    (order.stage === "confirmed" && due === "deposit") ||
    (order.stage === "ready" && due === "balance" && order.payment.balance === "before_shipment") ||
    (order.stage === "received" && due === "balance");
  return isNow ? ["buyer", "pay"] : (nextByStage[order.stage] ?? ["buyer", "cancel"]);
}

function part(of: readonly number[], share: number): number[] {
  return of.map((it) => Math.ceil((it * share) / 10));
}

/** What the verbs change beside the step, of the same functions as the verbs. */
function changesBy(step: string, order: Order, side: Side, share: number, now: string): OrderChanges {
  switch (step) {
    case "pay":
      return reported(order, { paidOn: now.slice(0, 10) }, now);
    case "acknowledge":
      return acknowledged(order, now);
    case "deny":
      return denied(order, "Nothing came.", now);
    case "finish":
      return finished(order, now);
    case "ship": {
      const quantities = part(leftOf(order.ordered, order.shipped), share);
      return sent(
        order,
        { quantities, mode: "sea", shippedOn: now.slice(0, 10), packages: [], isLast: share === 9 },
        now,
      );
    }
    case "receive":
      return arrived(order, part(leftOf(order.shipped, order.received), share), now);
    case "propose": {
      const until = new Date(Date.parse(now) + 40 * dayMs).toISOString().slice(0, 10);
      return proposed({ what: share > 8 ? "cancel" : "delay", until, reason: "Rain." }, side, now);
    }
    case "agree":
      return agreedTo(order, side, now);
    case "dismiss":
      return { proposal: undefined, ...lastOf("dismissed", side, now) };
    case "cancel":
      return {
        cancelled: { by: side, reason: "other" },
        proposal: undefined,
        ...lastOf("cancelled", side, now),
      };
    default:
      return {};
  }
}

/** Where any step of the process may lead from a stage. */
const legal = new Set(
  Object.values(orderProcess.steps).flatMap((step) =>
    (step as Step<Order, OrderStage>).ways.flatMap(({ from, to }) => from.map((it) => `${it} ${to ?? it}`)),
  ),
);
/** A shipment or receipt that is the last takes its own step and the system's after it. */
const legalInOne = new Set([...legal, "ready shipped", "shipped received"]);

function holdsTogether(order: Order): void {
  expect(Order.safeParse(order).error).toBeUndefined();
  const { total, depositMinor, payments, ordered, shipped, received } = order;
  const arrivedMinor = payments.filter(({ state }) => state === "confirmed").map((it) => it.amountMinor);
  const marked =
    (order.depositPaidAt ? depositMinor : 0) + (order.balancePaidAt ? total.amountMinor - depositMinor : 0);
  expect(sumOf(arrivedMinor)).toBe(marked);
  expect(marked + (duePayment(order)?.amountMinor ?? 0)).toBeLessThanOrEqual(total.amountMinor);
  expect(payments.map(({ number }) => number)).toEqual(payments.map((_, at) => at + 1));
  expect(payments.filter(({ state }) => state === "reported").length).toBeLessThanOrEqual(1);
  for (const [at, quantity] of ordered.entries()) {
    expect(shipped[at]).toBeLessThanOrEqual(quantity);
    expect(received[at]).toBeLessThanOrEqual(shipped[at] ?? 0);
  }
  if (order.stage === "completed") expect(duePayment(order)).toBeUndefined();
  if (order.stage === "shipped" && order.payment.balance === "before_shipment")
    expect(duePayment(order)).toBeUndefined();
}

const reached = new Map<string, number>();

describe("the histories of an order", () => {
  it("lead through no illegal stage, by nobody who may not, with sums that hold and deadlines that come once", () => {
    fc.assert(
      fc.property(terms, fc.array(act, { minLength: 6, maxLength: 30 }), (agreed, acts) => {
        let order = orderOf(agreed);
        let now = begin;
        const fired = new Set<string>();

        function take(changes: OrderChanges): void {
          const after = { ...order, ...changes, version: order.version + 1 };
          expect(legalInOne).toContain(`${order.stage} ${after.stage}`);
          expect(isOpenStage(order.stage)).toBe(true);
          order = after;
          holdsTogether(order);
        }
        function passTime(days: number): void {
          now += days * dayMs;
          for (;;) {
            const due = nextDue(orderProcess, order);
            if (!due || Date.parse(due.at) > now) return;
            const name = due.step.name as keyof typeof byTime;
            expect(fired).not.toContain(`${name} ${due.at}`);
            fired.add(`${name} ${due.at}`);
            const moment = new Date(now).toISOString();
            const moved = changesOf(due.step, order, { now: moment });
            if (!moved) throw new Error(`${name} is due and cannot be taken.`);
            take({ ...moved, ...byTime[name](order, moment) } as OrderChanges);
          }
        }
        function attempt(who: ActorName, name: keyof typeof orderProcess.steps, share: number): void {
          const step = orderProcess.steps[name] as Step<Order, OrderStage>;
          if (typeof step.by !== "object") return;
          const actor = actors[who];
          if (!can(actor, step.by, orderProcess.subject(order))) {
            expect(who === "buyer" || who === "exporter" ? step.by.allow.length : 1).toBe(1);
            return;
          }
          expect(["buyer", "exporter"]).toContain(who);
          const moment = new Date(now).toISOString();
          const doer = actor.kind === "person" ? actor.person : undefined;
          try {
            const moved = changesOf(step, order, { person: doer, now: moment });
            if (!moved) return;
            const side: Side = who === "buyer" ? "buyer" : "exporter";
            take({ ...moved, ...changesBy(name, order, side, share, moment) } as OrderChanges);
          } catch (error) {
            if (!(error instanceof AppError)) throw error;
          }
        }

        for (const it of acts) {
          if (it.kind === "wait") passTime(it.days);
          else if (it.kind === "try") attempt(it.who, it.step, it.share);
          else attempt(...nextOf(order), it.share);
          now += 3600 * 1000;
        }
        reached.set(order.stage, (reached.get(order.stage) ?? 0) + 1);
        if (!isOpenStage(order.stage)) expect(deadlineOf(order)).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
    expect([...reached.keys()]).toEqual(
      expect.arrayContaining(["completed", "cancelled", "disputed", "shipped", "received", "ready"]),
    );
  }, 180_000);
});
