import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Ctx } from "#functions/platform/ctx.ts";
import {
  agreeToChange,
  cancelOrder,
  dismissChange,
  proposeChange,
} from "#functions/trade/orders/agreeing.service.ts";
import { finishOrder, startOrder } from "#functions/trade/orders/making.service.ts";
import { issueProforma } from "#functions/trade/orders/order-papers.service.ts";
import { confirmPayment, denyPayment, reportPayment } from "#functions/trade/orders/payments.service.ts";
import { completeOrder, receiveOrder, shipOrder } from "#functions/trade/orders/shipping.service.ts";
import { AppError } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import { Order } from "#shared/trade/orders/order.ts";
import { leftOf, sumOf } from "#shared/trade/orders/quantities.ts";
import { isWhole, timeout } from "#test/soak/size.ts";
import { makeOrder, orderAt, orderNow, shipInput, todayOf } from "#test/support/orders.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const bank = { holder: "Demo Trading", bank: "Bank Demo, Surabaya", account: "0012345678" };
type Act = (ctx: Ctx, order: Order, version: number) => Promise<unknown>;

/** What a side, or anybody, may try; each with the version that was seen of the order. */
const acts: Record<string, Act> = {
  pay: (ctx, order) => reportPayment(ctx, orderAt(order), { paidOn: todayOf(world) }),
  acknowledge: (ctx, order) => confirmPayment(ctx, orderAt(order)),
  deny: (ctx, order) => denyPayment(ctx, orderAt(order), { denial: "Nothing came." }),
  start: (ctx, order) => startOrder(ctx, orderAt(order)),
  finish: (ctx, order) => finishOrder(ctx, orderAt(order)),
  ship: (ctx, order, version) => shipOrder(ctx, orderAt(order), shipInput(world, order), version),
  shipPart: (ctx, order, version) =>
    shipOrder(ctx, orderAt(order), shipInput(world, order, { quantities: [50] }), version),
  receive: (ctx, order, version) =>
    receiveOrder(ctx, orderAt(order), { quantities: leftOf(order.shipped, order.received) }, version),
  complete: (ctx, order) => completeOrder(ctx, orderAt(order)),
  propose: (ctx, order) => proposeChange(ctx, orderAt(order), { what: "cancel", reason: "Rain." }),
  agree: (ctx, order, version) => agreeToChange(ctx, orderAt(order), undefined, version),
  dismiss: (ctx, order) => dismissChange(ctx, orderAt(order)),
  cancel: (ctx, order) => cancelOrder(ctx, orderAt(order), { reason: "other" }),
  proforma: (ctx, order) => issueProforma(ctx, orderAt(order), { bank }),
};
const road = ["pay", "acknowledge", "start", "finish", "pay", "acknowledge", "ship", "receive", "complete"];
const byBuyer = new Set(["pay", "receive", "complete"]);

const steps = fc.array(
  fc.record({
    /** The next of the road, or anything. */
    act: fc.oneof({ weight: 3, arbitrary: fc.constant("next") }, fc.constantFrom(...Object.keys(acts))),
    who: fc.constantFrom("buyer", "exporter", "stranger", "attache", "operator"),
    /** The answer is lost, and it is sent once more with its key. */
    isRepeated: fc.boolean(),
    isStale: fc.boolean(),
  }),
  { minLength: 8, maxLength: 18 },
);

function holdsTogether(before: Order, after: Order): void {
  expect(Order.safeParse(after).success).toBe(true);
  const paid = after.payments.filter(({ state }) => state === "confirmed").map((it) => it.amountMinor);
  expect(sumOf(paid)).toBeLessThanOrEqual(after.total.amountMinor);
  expect(after.total).toEqual(before.total);
  expect(sumOf(after.received)).toBeLessThanOrEqual(sumOf(after.shipped));
  expect(sumOf(after.shipped)).toBeLessThanOrEqual(sumOf(after.ordered));
  if (before.stage === "completed" || before.stage === "cancelled") expect(after).toEqual(before);
}

describe("histories of an order, as the table keeps them", () => {
  it("are the same whether an answer was lost or not, and nobody moves what is not theirs or what they saw otherwise", {
    timeout,
  }, async () => {
    const others = {
      stranger: await world.makePerson(),
      attache: await world.makePerson({ roles: ["attache"], markets: ["JP"] }),
      operator: await world.makePerson({ roles: ["admin"] }),
    };
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const { buyer, exporter, order: first } = await makeOrder(world);
        const people: Record<string, Person> = { buyer, exporter, ...others };
        let order = first;
        let at = 0;
        for (const { act, who, isRepeated, isStale } of history) {
          const name = act === "next" ? (road[at] ?? "complete") : act;
          const doer = act === "next" ? (byBuyer.has(name) ? "buyer" : "exporter") : who;
          const ctx = {
            ...world.ctxOf(people[doer]),
            once: { key: crypto.randomUUID(), scope: `${doer} ${name} ${order.id}` },
          };
          const take = acts[name] as Act;
          const tries = [take(ctx, order, isStale ? order.version - 1 : order.version)];
          const answers = await Promise.allSettled(tries);
          if (isRepeated) {
            const again = await Promise.allSettled([
              take(ctx, order, isStale ? order.version - 1 : order.version),
            ]);
            expect(again[0]?.status).toBe(answers[0]?.status);
            if (again[0]?.status === "fulfilled" && answers[0]?.status === "fulfilled")
              expect(again[0].value).toEqual(JSON.parse(JSON.stringify(answers[0].value)));
          }
          const [answer] = answers;
          const after = await orderNow(world, order);
          holdsTogether(order, after);
          if (answer?.status === "rejected") {
            if (!(answer.reason instanceof AppError)) throw answer.reason;
            expect(after.version).toBe(order.version);
          } else {
            expect(after.version - order.version).toBeLessThanOrEqual(1);
            expect(["buyer", "exporter"]).toContain(doer);
            if (act === "next") at++;
          }
          order = after;
        }
      }),
      { numRuns: isWhole ? 1000 : 20, endOnFailure: true },
    );
  });
});
