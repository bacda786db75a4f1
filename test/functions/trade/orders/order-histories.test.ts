import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ctx } from "#functions/platform/ctx.ts";
import { runDue } from "#functions/platform/due/due.ts";
import {
  agreeToChange,
  cancelOrder,
  dismissChange,
  proposeChange,
} from "#functions/trade/orders/agreeing.service.ts";
import { finishOrder, startOrder } from "#functions/trade/orders/making.service.ts";
import { issueProforma } from "#functions/trade/orders/order-papers.service.ts";
import { ordersOnTime } from "#functions/trade/orders/orders.due.ts";
import { orderRecord } from "#functions/trade/orders/orders.records.ts";
import { confirmPayment, denyPayment, reportPayment } from "#functions/trade/orders/payments.service.ts";
import { completeOrder, receiveOrder, shipOrder } from "#functions/trade/orders/shipping.service.ts";
import { AppError } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import { Order } from "#shared/trade/orders/order.ts";
import { leftOf, sumOf } from "#shared/trade/orders/quantities.ts";
import { isWhole, timeout } from "#test/soak/size.ts";
import { type MemoryDynamo, memoryDynamo } from "#test/support/memory-dynamo.ts";
import { makeOrder, orderAt, orderNow, shipInput, todayOf } from "#test/support/orders.ts";
import { createWorld, type World } from "#test/support/world.ts";

/** In `npm test`, as many as fit into some seconds; the engine itself takes some hundred times as long as memory. */
const numRuns = { memory: isWhole ? 5000 : 150, engine: isWhole ? 1000 : 20 };
/** The one that a history is tried on. */
let world: World;

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
const dayMs = 24 * 3600 * 1000;

interface Step {
  act: string;
  who: string;
  isRepeated: boolean;
  isStale: boolean;
  /** The process ends after the how manieth write of it, before its answer; memory alone can do that. */
  crashAt: number | null;
  days: number;
}

const steps = fc.array(
  fc.record({
    /** The next of the road, time, or anything. */
    act: fc.oneof(
      { weight: 6, arbitrary: fc.constant("next") },
      { weight: 1, arbitrary: fc.constant("clock") },
      { weight: 2, arbitrary: fc.constantFrom(...Object.keys(acts)) },
    ),
    who: fc.constantFrom("buyer", "exporter", "stranger", "attache", "operator"),
    /** The answer is lost, and it is sent once more with its key. */
    isRepeated: fc.boolean(),
    isStale: fc.boolean(),
    crashAt: fc.option(fc.nat(1), { freq: 4 }),
    days: fc.integer({ min: 1, max: 40 }),
  }),
  { minLength: 8, maxLength: 18 },
);

class Crash extends Error {}

function holdsTogether(before: Order, after: Order): void {
  expect(Order.safeParse(after).success).toBe(true);
  const paid = after.payments.filter(({ state }) => state === "confirmed").map((it) => it.amountMinor);
  expect(sumOf(paid)).toBeLessThanOrEqual(after.total.amountMinor);
  expect(after.total).toEqual(before.total);
  expect(sumOf(after.received)).toBeLessThanOrEqual(sumOf(after.shipped));
  expect(sumOf(after.shipped)).toBeLessThanOrEqual(sumOf(after.ordered));
  if (before.stage === "completed" || before.stage === "cancelled") expect(after).toEqual(before);
}

async function makeScene() {
  const { buyer, exporter, order } = await makeOrder(world);
  const people: Record<string, Person> = {
    ...{ buyer, exporter },
    stranger: await world.makePerson(),
    attache: await world.makePerson({ roles: ["attache"], markets: ["JP"] }),
    operator: await world.makePerson({ roles: ["admin"] }),
  };
  return { people, order };
}
type Scene = Awaited<ReturnType<typeof makeScene>>;

/** Some days pass, and what is due then is done, twice: a deadline fires once. */
async function passDays(order: Order, days: number): Promise<Order> {
  world.clock.now = new Date(world.platform.now().getTime() + days * dayMs);
  const due = () => runDue(world.ctxOf(), [orderRecord], ordersOnTime);
  while ((await due()) > 0);
  const after = await orderNow(world, order);
  expect(await due()).toBe(0);
  expect(await orderNow(world, order)).toEqual(after);
  return after;
}

async function live(
  history: Step[],
  { people, order: first }: Scene,
  weather?: MemoryDynamo["weather"],
): Promise<void> {
  let order = first;
  let at = 0;
  for (const { act, who, isRepeated, isStale, crashAt, days } of history) {
    if (act === "clock") {
      const after = await passDays(order, days);
      holdsTogether(order, after);
      order = after;
      continue;
    }
    const name = act === "next" ? (road[at] ?? "complete") : act;
    const doer = act === "next" ? (byBuyer.has(name) ? "buyer" : "exporter") : who;
    const ctx = {
      ...world.ctxOf(people[doer]),
      once: { key: crypto.randomUUID(), scope: `${doer} ${name} ${order.id}` },
    };
    const take = () =>
      Promise.allSettled([(acts[name] as Act)(ctx, order, isStale ? order.version - 1 : order.version)]);
    let left = crashAt ?? Number.POSITIVE_INFINITY;
    let hasCrashed = false;
    if (weather)
      weather.after = (operation) => {
        if (operation !== "TransactWriteItems" || left-- !== 0) return;
        hasCrashed = true;
        throw new Crash("It ended here.");
      };
    let [answer] = await take();
    if (weather) delete weather.after;
    if (hasCrashed) [answer] = await take();
    if (isRepeated) {
      const [again] = await take();
      expect(again?.status).toBe(answer?.status);
      if (again?.status === "fulfilled" && answer?.status === "fulfilled")
        expect(JSON.parse(JSON.stringify(again.value))).toEqual(JSON.parse(JSON.stringify(answer.value)));
    }
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
}

describe("histories of an order", () => {
  it("are the same whether an answer was lost or not, and nobody moves what is not theirs or what they saw otherwise", {
    timeout,
  }, async () => {
    const memory = memoryDynamo();
    world = await createWorld({ table: memory });
    const began = new Date();
    world.clock.now = began;
    const scene = await makeScene();
    const backToBegin = memory.keep();
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        backToBegin();
        world.clock.now = began;
        await live(history, scene, memory.weather);
      }),
      { numRuns: numRuns.memory, endOnFailure: true },
    );
  });

  it("are so as the table's engine keeps them", { timeout }, async () => {
    world = await createWorld({ table: "engine" });
    const began = new Date();
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        world.clock.now = began;
        await live(history, await makeScene());
      }),
      { numRuns: numRuns.engine, endOnFailure: true },
    );
  });
});
