import { beforeAll, describe, expect, it } from "vitest";
import { applyProviderEvent } from "#functions/money/payments/apply-event.ts";
import { balancesOf, beginPayment, moneyNow, paidEvent, payByCard } from "#test/support/money.ts";
import { makeDocument } from "#test/support/order-documents.ts";
import { makeOrder, orderNow } from "#test/support/orders.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

const daySeconds = 24 * 3600;
let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

/** The subjects of the mails that somebody was sent. */
async function subjectsTo(email: string): Promise<string[]> {
  const sources = await mailsTo(world, email);
  return sources.map((source) => /^Subject: (.+)$/m.exec(plainOf(source))?.[1] ?? "");
}

describe("what follows from a payment", () => {
  it("brings its order on without anybody asking, and tells both sides", async () => {
    const made = await makeOrder(world);
    const payment = await beginPayment(world, made);
    await applyProviderEvent(world.ctxOf(), paidEvent(world, payment));
    await stream.settle();
    expect((await orderNow(world, made.order)).stage).toBe("deposit_paid");
    expect(await balancesOf(world, made.order.id)).toEqual({ card: 63_000, held: 63_000 });
    for (const { email } of [made.buyer, made.exporter])
      expect(await subjectsTo(email)).toContainEqual(expect.stringContaining("the payment is here and held"));
  });
});

describe("a receipt of the buyer's bank", () => {
  it("raises a transfer's place in the queue, and posts nothing", async () => {
    const made = await makeOrder(world);
    await beginPayment(world, made, "transfer");
    await makeDocument(world, made.buyer, made.order, "payment_proof");
    await stream.settle();
    const [payment] = (await moneyNow(world, made.order)).payments;
    expect(payment).toMatchObject({ stage: "open", receivedMinor: 0, proofAt: expect.any(String) });
    expect(await balancesOf(world, made.order.id)).toEqual({});
    expect((await orderNow(world, made.order)).stage).toBe("confirmed");
  });
});

describe("the clock of what is held", () => {
  it("tells both sides at 60 and 80 days, and admins at 90, once each; it moves nothing", async () => {
    const admin = await world.makePerson({ roles: ["admin"] });
    const made = await makeOrder(world);
    await payByCard(world, made);
    await stream.settle();
    const heldFor = async (email: string) =>
      (await subjectsTo(email)).filter((it) => it.includes("has been held for")).length;
    const told = async () => [await heldFor(made.buyer.email), await heldFor(made.exporter.email)];
    await stream.passTime(59 * daySeconds);
    expect(await told()).toEqual([0, 0]);
    await stream.passTime(1.1 * daySeconds);
    expect(await told()).toEqual([1, 1]);
    await stream.passTime(19 * daySeconds);
    expect(await told()).toEqual([1, 1]);
    await stream.passTime(1.1 * daySeconds);
    expect(await told()).toEqual([2, 2]);
    const before = await balancesOf(world, made.order.id);
    await stream.passTime(10 * daySeconds);
    await stream.passTime(daySeconds);
    expect(await told()).toEqual([2, 2]);
    // The first test's order is held as long.
    expect(await heldFor(admin.email)).toBe(6);
    const { holding } = await moneyNow(world, made.order);
    expect(holding).toMatchObject({ stage: "holding", limitAt: expect.any(String) });
    expect(await balancesOf(world, made.order.id)).toEqual(before);
    world.clock.now = undefined;
  }, 60_000);
});
