import { beforeAll, describe, expect, it } from "vitest";
import { applyProviderEvent } from "#functions/money/payments/apply-event.ts";
import { holdWrites } from "#functions/money/payments/held-money.ts";
import { leavePayment } from "#functions/money/payments/payments.service.ts";
import { openDispute } from "#functions/trade/disputes/opening.service.ts";
import { agreeToOutcome, proposeOutcome } from "#functions/trade/disputes/pleading.service.ts";
import { squareOrder } from "#functions/trade/order-money/square-order.ts";
import { agreeToChange, cancelOrder, proposeChange } from "#functions/trade/orders/agreeing.service.ts";
import { finishOrder, startOrder } from "#functions/trade/orders/making.service.ts";
import { receiveOrder, shipOrder } from "#functions/trade/orders/shipping.service.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { claimInput, disputeAt } from "#test/support/disputes.ts";
import { balancesOf, beginPayment, eventOf, moneyNow, paidEvent, payByCard } from "#test/support/money.ts";
import { makeOrder, orderAt, orderNow, shipInput } from "#test/support/orders.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

type Made = Awaited<ReturnType<typeof makeOrder>>;
const square = (order: Pick<Order, "id">) => squareOrder(world.ctxOf(), order.id);

/** Both payments by card, and the goods shipped. */
async function shippedOrder(): Promise<Made> {
  const made = await makeOrder(world);
  const { exporter } = made;
  await payByCard(world, made);
  await startOrder(world.ctxOf(exporter), orderAt(made.order));
  await finishOrder(world.ctxOf(exporter), orderAt(made.order));
  await payByCard(world, made);
  const ready = await orderNow(world, made.order);
  await shipOrder(world.ctxOf(exporter), orderAt(ready), shipInput(world, ready), ready.version);
  return { ...made, order: await orderNow(world, made.order) };
}

async function receivedOrder(): Promise<Made> {
  const made = await shippedOrder();
  const { buyer, order } = made;
  await receiveOrder(world.ctxOf(buyer), orderAt(order), { quantities: order.shipped }, order.version);
  await square(order);
  return { ...made, order: await orderNow(world, order) };
}

describe("a payment by card", () => {
  it("is held for the order, which goes on, once the provider says that it is paid", async () => {
    const made = await makeOrder(world);
    const payment = await beginPayment(world, made);
    expect(payment).toMatchObject({
      stage: "open",
      purpose: "deposit",
      amount: { amountMinor: 63_000, currency: "USD" },
    });
    await applyProviderEvent(world.ctxOf(), paidEvent(world, payment, { feeMinor: 1_857 }));
    expect(await balancesOf(world, made.order.id)).toEqual({
      buyer: 63_000,
      card: 61_143,
      provider_fees: 1_857,
    });
    expect(await square(made.order)).toEqual(["hold"]);
    expect(await balancesOf(world, made.order.id)).toEqual({
      held: 63_000,
      card: 61_143,
      provider_fees: 1_857,
    });
    expect(await orderNow(world, made.order)).toMatchObject({
      stage: "deposit_paid",
      held: { heldMinor: 63_000, releasedMinor: 0, refundedMinor: 0 },
      payments: [{ method: "held_card", state: "confirmed", amountMinor: 63_000, paymentId: payment.id }],
    });
    expect(await square(made.order)).toEqual([]);
  });

  it("is released to the exporter once the buyer confirms that the goods are there", async () => {
    const { order, profile } = await receivedOrder();
    expect(await balancesOf(world, order.id)).toEqual({ card: 210_000 });
    expect(await balancesOf(world, profile.id)).toEqual({ payable: 210_000 });
    expect(order.held).toMatchObject({ heldMinor: 0, releasedMinor: 210_000 });
    expect((await moneyNow(world, order)).holding).toMatchObject({ stage: "over", heldMinor: 0 });
  });

  it("is never released while the two sides are in dispute", async () => {
    const { buyer, order } = await shippedOrder();
    const half = order.shipped.map((it) => it / 2);
    await receiveOrder(world.ctxOf(buyer), orderAt(order), { quantities: half }, order.version);
    await openDispute(world.ctxOf(buyer), orderAt(order), claimInput());
    expect(await square(order)).toEqual([]);
    expect(await balancesOf(world, order.id)).toEqual({ card: 210_000, held: 210_000 });
  });

  it("goes back where the order is cancelled, charge by charge", async () => {
    const made = await makeOrder(world);
    await payByCard(world, made);
    const { buyer, exporter, order } = made;
    await proposeChange(world.ctxOf(exporter), orderAt(order), { what: "cancel", reason: "The kiln broke." });
    const asked = await orderNow(world, order);
    await agreeToChange(world.ctxOf(buyer), orderAt(order), undefined, asked.version);
    expect(await square(order)).toEqual(["refund"]);
    expect(await balancesOf(world, order.id)).toEqual({ card: 63_000, refunds: 63_000 });
    const { refunds } = await moneyNow(world, order);
    expect(refunds).toMatchObject([
      { stage: "owed", reason: "order_cancelled", amount: { amountMinor: 63_000 } },
    ]);
    const [refund] = refunds;
    const done = eventOf(world, {
      what: "refunded",
      refundId: refund?.id ?? "",
      amount: { amountMinor: 63_000, currency: "USD" },
    });
    expect(await applyProviderEvent(world.ctxOf(), done)).toBe("applied");
    expect(await applyProviderEvent(world.ctxOf(), done)).toBe("repeated");
    expect(await balancesOf(world, order.id)).toEqual({});
  });

  it("goes back where it comes after the order was cancelled", async () => {
    const made = await makeOrder(world);
    const payment = await beginPayment(world, made);
    await cancelOrder(world.ctxOf(made.buyer), orderAt(made.order), { reason: "not_needed" });
    expect(await square(made.order)).toEqual(["leave"]);
    await applyProviderEvent(world.ctxOf(), paidEvent(world, payment));
    expect(await square(made.order)).toEqual(["return"]);
    expect(await balancesOf(world, made.order.id)).toEqual({ card: 63_000, refunds: 63_000 });
    expect((await orderNow(world, made.order)).stage).toBe("cancelled");
  });

  it("is given back by us, as far as a dispute gave it back, also after it was released", async () => {
    const { buyer, exporter, order, profile } = await receivedOrder();
    const dispute = await openDispute(world.ctxOf(buyer), orderAt(order), claimInput());
    const ask = { what: "refund_part", amount: { amountMinor: 5_000, currency: "USD" } } as const;
    const proposed = await proposeOutcome(world.ctxOf(exporter), disputeAt(dispute), {
      outcome: ask,
    } as never);
    await agreeToOutcome(world.ctxOf(buyer), disputeAt(dispute), undefined as never, proposed.version);
    expect(await square(order)).toEqual(["refund"]);
    expect(await balancesOf(world, order.id)).toEqual({ card: 210_000, refunds: 5_000 });
    expect(await balancesOf(world, profile.id)).toEqual({ payable: 205_000 });
    const settled = await orderNow(world, order);
    expect(settled).toMatchObject({ stage: "completed", coveredMinor: 5_000 });
    expect(await square(order)).toEqual([]);
  });
});

describe("what went wrong elsewhere", () => {
  it("one click, two quotes: beginning twice at once makes one payment", async () => {
    const made = await makeOrder(world);
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => beginPayment(world, made)));
    const begun = results.filter(({ status }) => status === "fulfilled");
    expect(begun).toHaveLength(1);
    expect((await moneyNow(world, made.order)).payments).toHaveLength(1);
  });

  it("three simultaneous webhooks settle three times: here once", async () => {
    const made = await makeOrder(world);
    const payment = await beginPayment(world, made);
    const event = paidEvent(world, payment);
    const said = await Promise.all([1, 2, 3].map(() => applyProviderEvent(world.ctxOf(), event)));
    expect(said.toSorted()).toEqual(["applied", "repeated", "repeated"]);
    await Promise.all([1, 2, 3].map(() => square(made.order)));
    expect(await balancesOf(world, made.order.id)).toEqual({ card: 63_000, held: 63_000 });
  });

  it("a second capture of a captured payment refunds: here it is the same payment still", async () => {
    const made = await makeOrder(world);
    const payment = await payByCard(world, made);
    const again = paidEvent(world, payment);
    expect(await applyProviderEvent(world.ctxOf(), again)).toBe("no_effect");
    expect(await square(made.order)).toEqual([]);
    expect(await balancesOf(world, made.order.id)).toEqual({ card: 63_000, held: 63_000 });
    expect((await moneyNow(world, made.order)).refunds).toEqual([]);
  });

  it("a card charged once more for the same payment is paid back, and that charge alone", async () => {
    const made = await makeOrder(world);
    const payment = await payByCard(world, made);
    const other = paidEvent(world, payment, { chargeId: "ch_other" });
    expect(await applyProviderEvent(world.ctxOf(), other)).toBe("applied");
    expect(await balancesOf(world, made.order.id)).toEqual({ card: 126_000, held: 63_000, refunds: 63_000 });
    const { refunds } = await moneyNow(world, made.order);
    expect(refunds).toMatchObject([{ reason: "paid_twice", chargeId: "ch_other" }]);
    expect(await square(made.order)).toEqual([]);
  });

  it("a repeated webhook deletes and refunds: here the hundredth leaves what the first left", async () => {
    const made = await makeOrder(world);
    const payment = await beginPayment(world, made);
    const event = paidEvent(world, payment);
    for (let at = 0; at < 20; at++) await applyProviderEvent(world.ctxOf(), event);
    await square(made.order);
    expect(await balancesOf(world, made.order.id)).toEqual({ card: 63_000, held: 63_000 });
  });

  it("a late failure of an old intent flips a paid order: here it says nothing any more", async () => {
    const made = await makeOrder(world);
    const payment = await payByCard(world, made);
    const late = [
      eventOf(world, { what: "try_failed", paymentId: payment.id, reason: "card_declined" }),
      eventOf(world, { what: "expired", paymentId: payment.id, sessionId: `cs_${payment.id}` }),
    ];
    for (const event of late) expect(await applyProviderEvent(world.ctxOf(), event)).toBe("no_effect");
    expect((await orderNow(world, made.order)).stage).toBe("deposit_paid");
    expect((await moneyNow(world, made.order)).payments).toMatchObject([{ stage: "paid", use: "held" }]);
  });

  it("payment after void: what was left off and is paid all the same goes to the order that waits for it", async () => {
    const made = await makeOrder(world);
    const payment = await beginPayment(world, made);
    await leavePayment(world.ctxOf(made.buyer), { paymentId: payment.id });
    await applyProviderEvent(world.ctxOf(), paidEvent(world, payment));
    expect(await square(made.order)).toEqual(["hold"]);
  });

  it("holds ignored in a balance: what is on its way back cannot be given to an order as well", async () => {
    const made = await makeOrder(world);
    const payment = await beginPayment(world, made);
    await cancelOrder(world.ctxOf(made.buyer), orderAt(made.order), { reason: "not_needed" });
    await applyProviderEvent(world.ctxOf(), paidEvent(world, payment));
    await square(made.order);
    const money = await moneyNow(world, made.order);
    const [returned] = money.payments;
    if (!returned) throw new Error("It was begun.");
    await expect(holdWrites(world.ctxOf(), money, returned, 63_000)).rejects.toMatchObject({
      code: "ledger_overdrawn",
    });
    await expect(holdWrites(world.ctxOf(), money, returned, 1)).rejects.toMatchObject({
      code: "ledger_overdrawn",
    });
  });

  it("a rejected hold committed: one that asks for more than came leaves everything as it was", async () => {
    const made = await makeOrder(world);
    const payment = await beginPayment(world, made);
    await applyProviderEvent(world.ctxOf(), paidEvent(world, payment));
    const money = await moneyNow(world, made.order);
    const [paid] = money.payments;
    if (!paid) throw new Error("It was begun.");
    await expect(holdWrites(world.ctxOf(), money, paid, 63_001)).rejects.toMatchObject({
      code: "ledger_overdrawn",
    });
    expect(await moneyNow(world, made.order)).toEqual(money);
    expect(await square(made.order)).toEqual(["hold"]);
  });

  it("double void: leaving off twice changes nothing more", async () => {
    const made = await makeOrder(world);
    const payment = await beginPayment(world, made);
    await leavePayment(world.ctxOf(made.buyer), { paymentId: payment.id });
    await expect(leavePayment(world.ctxOf(made.buyer), { paymentId: payment.id })).resolves.toMatchObject({
      stage: "cancelled",
    });
    expect((await moneyNow(world, made.order)).payments).toMatchObject([{ stage: "cancelled" }]);
  });

  it("refund at a blended fee: what the provider kept of a charge is not asked of the buyer, nor averaged", async () => {
    const made = await makeOrder(world);
    const payment = await beginPayment(world, made);
    await applyProviderEvent(world.ctxOf(), paidEvent(world, payment, { feeMinor: 1_857 }));
    await square(made.order);
    const { buyer, exporter, order } = made;
    await proposeChange(world.ctxOf(exporter), orderAt(order), { what: "cancel", reason: "The kiln broke." });
    const asked = await orderNow(world, order);
    await agreeToChange(world.ctxOf(buyer), orderAt(order), undefined, asked.version);
    await square(order);
    const [refund] = (await moneyNow(world, order)).refunds;
    await applyProviderEvent(
      world.ctxOf(),
      eventOf(world, {
        what: "refunded",
        refundId: refund?.id ?? "",
        amount: { amountMinor: 63_000, currency: "USD" },
        settled: { whole: { amountMinor: 63_000, currency: "USD" }, feeMinor: 0 },
      }),
    );
    expect(await balancesOf(world, order.id)).toEqual({ card: -1_857, provider_fees: 1_857 });
  });

  it("a charge that the buyer's bank takes back is not refunded by us as well", async () => {
    const made = await makeOrder(world);
    const payment = await payByCard(world, made);
    const amount = { amountMinor: 63_000, currency: "USD" } as const;
    const disputed = eventOf(world, {
      ...{ what: "disputed", paymentId: payment.id, disputeId: "dp_1", amount, reason: "fraudulent" },
      settled: { whole: amount, feeMinor: 1_500 },
    } as never);
    expect(await applyProviderEvent(world.ctxOf(), disputed)).toBe("applied");
    expect(await balancesOf(world, made.order.id)).toEqual({ card: -1_500, provider_fees: 1_500 });
    const { buyer, exporter, order } = made;
    await proposeChange(world.ctxOf(exporter), orderAt(order), { what: "cancel", reason: "No trust." });
    await agreeToChange(
      world.ctxOf(buyer),
      orderAt(order),
      undefined,
      (await orderNow(world, order)).version,
    );
    expect(await square(order)).toEqual(["tell"]);
    expect((await orderNow(world, order)).held).toMatchObject({ heldMinor: 0 });
    expect((await moneyNow(world, order)).refunds).toEqual([]);
  });

  it("a refund that was not sent yet is not sent once the buyer's bank has taken the charge back", async () => {
    const made = await makeOrder(world);
    const payment = await payByCard(world, made);
    const { buyer, exporter, order, profile } = made;
    await proposeChange(world.ctxOf(exporter), orderAt(order), { what: "cancel", reason: "The kiln broke." });
    const { version } = await orderNow(world, order);
    await agreeToChange(world.ctxOf(buyer), orderAt(order), undefined, version);
    expect(await square(order)).toEqual(["refund"]);
    const told = { paymentId: payment.id, disputeId: `dp_${payment.id}`, amount: payment.amount };
    const disputed = eventOf(world, { ...told, what: "disputed", reason: "general" });
    expect(await applyProviderEvent(world.ctxOf(), disputed)).toBe("applied");
    await square(order);
    // Nothing is left to be sent, and the exporter, who had nothing of it, owes nothing.
    expect(await balancesOf(world, order.id)).toEqual({});
    expect(await balancesOf(world, profile.id)).toEqual({});
    const [refund] = (await moneyNow(world, order)).refunds;
    expect(refund).toMatchObject({ stage: "made", takenBackBy: told.disputeId });
    const won = eventOf(world, { ...told, what: "dispute_closed", isWon: true });
    await applyProviderEvent(world.ctxOf(), won);
    expect(await square(order)).toEqual(["refund"]);
    expect(await balancesOf(world, order.id)).toEqual({ card: 63_000, refunds: 63_000 });
  });

  it("a bank's dispute takes nothing of what came for another payment, nor before its own came", async () => {
    const made = await makeOrder(world);
    const payment = await beginPayment(world, made);
    const told = { paymentId: payment.id, disputeId: `dp_${payment.id}`, amount: payment.amount };
    const disputed = eventOf(world, { ...told, what: "disputed", reason: "general" });
    await expect(applyProviderEvent(world.ctxOf(), disputed)).rejects.toMatchObject({ code: "busy" });
    await applyProviderEvent(world.ctxOf(), paidEvent(world, payment));
    await square(made.order);
    await startOrder(world.ctxOf(made.exporter), orderAt(made.order));
    await finishOrder(world.ctxOf(made.exporter), orderAt(made.order));
    const balance = await beginPayment(world, made);
    await applyProviderEvent(world.ctxOf(), paidEvent(world, balance));
    expect(await applyProviderEvent(world.ctxOf(), disputed)).toBe("applied");
    expect(await square(made.order)).toEqual(["hold"]);
    expect(await balancesOf(world, made.order.id)).toEqual({ card: 147_000, held: 147_000 });
  });

  it("a deposit that the buyer's bank took before the order did can be paid again", async () => {
    const made = await makeOrder(world);
    const payment = await beginPayment(world, made);
    await applyProviderEvent(world.ctxOf(), paidEvent(world, payment));
    const told = { paymentId: payment.id, disputeId: `dp_${payment.id}`, amount: payment.amount };
    await applyProviderEvent(world.ctxOf(), eventOf(world, { ...told, what: "disputed", reason: "general" }));
    expect(await square(made.order)).toEqual([]);
    await payByCard(world, made);
    expect((await orderNow(world, made.order)).stage).toBe("deposit_paid");
  });

  it("a success that is told after its failure does not make a failed refund made", async () => {
    const made = await makeOrder(world);
    const payment = await beginPayment(world, made);
    await cancelOrder(world.ctxOf(made.buyer), orderAt(made.order), { reason: "not_needed" });
    await applyProviderEvent(world.ctxOf(), paidEvent(world, payment));
    await square(made.order);
    const [refund] = (await moneyNow(world, made.order)).refunds;
    const refundId = refund?.id ?? "";
    const failed = eventOf(world, { what: "refund_failed", refundId, reason: "expired_card" });
    expect(await applyProviderEvent(world.ctxOf(), failed)).toBe("applied");
    const late = eventOf(world, { what: "refunded", refundId, amount: payment.amount });
    expect(await applyProviderEvent(world.ctxOf(), late)).toBe("no_effect");
    expect(await balancesOf(world, made.order.id)).toEqual({ card: 63_000, refunds: 63_000 });
  });

  it("comes to the same, whether a bank's dispute or its end is told first", async () => {
    const amount = { amountMinor: 63_000, currency: "USD" } as const;
    const settled = { whole: amount, feeMinor: 1_500 };
    const outcomes = [];
    for (const isWon of [true, false])
      for (const isEndFirst of [false, true]) {
        const made = await makeOrder(world);
        const { id: paymentId } = await payByCard(world, made);
        const told = { paymentId, disputeId: `dp_${paymentId}`, amount };
        const events = [
          eventOf(world, { ...told, what: "disputed", reason: "general", settled }),
          eventOf(world, { ...told, what: "dispute_closed", isWon }),
        ];
        for (const event of isEndFirst ? events.toReversed() : events)
          await applyProviderEvent(world.ctxOf(), event);
        outcomes.push(await balancesOf(world, made.order.id));
      }
    const fee = { provider_fees: 1_500 };
    const won = { held: 63_000, card: 61_500, ...fee };
    const lost = { card: -1_500, ...fee };
    expect(outcomes).toEqual([won, won, lost, lost]);
  });
});
