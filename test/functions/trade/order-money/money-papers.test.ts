import { beforeAll, describe, expect, it } from "vitest";
import { applyProviderEvent } from "#functions/money/payments/apply-event.ts";
import { issueCreditNote, issueReceipt } from "#functions/trade/order-money/money-papers.service.ts";
import { getOrderMoney } from "#functions/trade/order-money/order-money.service.ts";
import { squareOrder } from "#functions/trade/order-money/square-order.ts";
import { agreeToChange, proposeChange } from "#functions/trade/orders/agreeing.service.ts";
import { finishOrder, startOrder } from "#functions/trade/orders/making.service.ts";
import { getOrder } from "#functions/trade/orders/order-reads.service.ts";
import { getPaper, provePaper } from "#functions/trade/papers/papers.service.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { beginPayment, eventOf, moneyNow, paidEvent, payByCard } from "#test/support/money.ts";
import { makeOrder, orderAt, orderNow } from "#test/support/orders.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let year: string;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  year = world.platform.now().toISOString().slice(0, 4);
});

type Made = Awaited<ReturnType<typeof makeOrder>>;

async function paidOrder() {
  const made = await makeOrder(world);
  const payment = await payByCard(world, made);
  return { ...made, payment, at: { ...orderAt(made.order), paymentId: payment.id } };
}

/** An order that was cancelled once it was paid for; its refund is on its way. */
async function cancelledOrder() {
  const made = await paidOrder();
  const { buyer, exporter, order } = made;
  await proposeChange(world.ctxOf(exporter), orderAt(order), { what: "cancel", reason: "The kiln broke." });
  const { version } = await orderNow(world, order);
  await agreeToChange(world.ctxOf(buyer), orderAt(order), undefined, version);
  await squareOrder(world.ctxOf(), order.id);
  const [refund] = (await moneyNow(world, order)).refunds;
  if (!refund) throw new Error("It goes back.");
  const { id: refundId, amount } = refund;
  const make = () =>
    applyProviderEvent(world.ctxOf(), eventOf(world, { what: "refunded", refundId, amount }));
  return { ...made, refund, make, noteAt: { ...orderAt(order), refundId } };
}

async function paperOf({ buyer }: Pick<Made, "buyer">, paperId: string) {
  return getPaper(world.ctxOf(buyer), { paperId });
}

async function papersIn(buyer: Made["buyer"], order: Pick<Order, "id">) {
  return (await getOrder(world.ctxOf(buyer), orderAt(order))).papers;
}

describe("issueReceipt", () => {
  it("says what was paid for, when and how, is kept with the order's papers, and is a PDF for both sides", async () => {
    const made = await paidOrder();
    const { buyer, exporter, order, payment, at } = made;
    const issued = await issueReceipt(world.ctxOf(buyer), at);
    expect(issued).toMatchObject({
      paperKind: "receipt",
      paperNumber: `RC-${year}-0001`,
      moneyId: payment.id,
    });
    const { paper, pdf } = await paperOf(made, issued.paperId);
    expect(paper).toMatchObject({
      lines: [],
      money: { amountMinor: 63_000, provider: "card", purpose: "deposit", reference: payment.reference },
      references: { order: order.number },
      buyer: { name: "Sakura Trading (demo)" },
    });
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
    expect(pdf.length).toBeLessThanOrEqual(120_000);
    expect((await getPaper(world.ctxOf(exporter), { paperId: issued.paperId })).pdf).toEqual(pdf);
    expect(await papersIn(buyer, order)).toMatchObject([{ paperKind: "receipt", paperId: issued.paperId }]);
    expect(await provePaper(world.ctxOf(), { paperId: issued.paperId })).toMatchObject({
      paperKind: "receipt",
      total: { amountMinor: 63_000, currency: "USD" },
    });
  });

  it("is made out once: asked again, by whichever side, it answers the same", async () => {
    const { buyer, exporter, order, at } = await paidOrder();
    const first = await issueReceipt(world.ctxOf(exporter), at);
    expect(await issueReceipt(world.ctxOf(buyer), at)).toEqual(first);
    expect(await issueReceipt(world.ctxOf(exporter), at)).toEqual(first);
    expect(await papersIn(buyer, order)).toHaveLength(1);
    expect((await getOrderMoney(world.ctxOf(buyer), orderAt(order))).papers).toEqual([first]);
  });

  it("is one of 64 that are asked for at once, and the next number is the next", async () => {
    const made = await paidOrder();
    const { buyer, exporter, order, at } = made;
    const asked = Array.from({ length: 64 }, (_, it) =>
      issueReceipt(world.ctxOf(it % 2 ? buyer : exporter), at),
    );
    const issued = await Promise.all(asked);
    expect(new Set(issued.map(({ paperId }) => paperId)).size).toBe(1);
    expect(await orderNow(world, order)).toMatchObject({ paperCount: 1 });
    await startOrder(world.ctxOf(exporter), orderAt(order));
    await finishOrder(world.ctxOf(exporter), orderAt(order));
    const balance = await payByCard(world, made);
    const next = await issueReceipt(world.ctxOf(buyer), { ...orderAt(order), paymentId: balance.id });
    expect([issued[0]?.paperNumber, next.paperNumber]).toEqual([`RC-${year}-0001`, `RC-${year}-0002`]);
    expect((await paperOf(made, next.paperId)).paper.money).toMatchObject({
      purpose: "balance",
      amountMinor: 147_000,
    });
  });

  it("tells nobody by mail, as nothing happened to the order", async () => {
    const { buyer, order, at } = await paidOrder();
    const before = await orderNow(world, order);
    await issueReceipt(world.ctxOf(buyer), at);
    expect((await orderNow(world, order)).last).toEqual(before.last);
  });

  it("is refused for what has not arrived, what was not taken, and what the buyer's bank took back", async () => {
    const made = await makeOrder(world);
    const open = await beginPayment(world, made);
    const at = { ...orderAt(made.order), paymentId: open.id };
    const ask = () => issueReceipt(world.ctxOf(made.buyer), at);
    await expect(ask()).rejects.toMatchObject({ code: "payment_not_held" });
    await applyProviderEvent(world.ctxOf(), paidEvent(world, open));
    await expect(ask()).rejects.toMatchObject({ code: "payment_not_held" });
    await squareOrder(world.ctxOf(), made.order.id);
    const { amount } = open;
    const disputed = eventOf(world, {
      ...{ what: "disputed", paymentId: open.id, disputeId: `dp_${open.id}`, amount, reason: "fraudulent" },
      settled: { whole: amount, feeMinor: 0 },
    });
    await applyProviderEvent(world.ctxOf(), disputed);
    await expect(ask()).rejects.toMatchObject({ code: "payment_not_held" });
    expect(await orderNow(world, made.order)).toMatchObject({ paperCount: 0 });
  });

  it("is not to be had of another order's payment, nor by a stranger", async () => {
    const [one, other] = [await paidOrder(), await paidOrder()];
    const crossed = { ...orderAt(one.order), paymentId: other.payment.id };
    await expect(issueReceipt(world.ctxOf(one.buyer), crossed)).rejects.toMatchObject({ status: 404 });
    await expect(issueReceipt(world.ctxOf(other.buyer), one.at)).rejects.toMatchObject({ status: 404 });
    await expect(issueReceipt(world.ctxOf(), one.at)).rejects.toMatchObject({ status: 401 });
  });
});

describe("issueCreditNote", () => {
  it("is refused until the money is back, then says why it went back and names the receipt", async () => {
    const made = await cancelledOrder();
    const { buyer, exporter, noteAt, at, make, payment } = made;
    await expect(issueCreditNote(world.ctxOf(buyer), noteAt)).rejects.toMatchObject({
      code: "refund_not_made",
    });
    await make();
    const receipt = await issueReceipt(world.ctxOf(buyer), at);
    const issued = await issueCreditNote(world.ctxOf(exporter), noteAt);
    expect(issued).toMatchObject({ paperKind: "credit_note", paperNumber: `CN-${year}-0001` });
    expect((await paperOf(made, issued.paperId)).paper).toMatchObject({
      money: { amountMinor: 63_000, reason: "order_cancelled", reference: payment.reference },
      references: { receipt: receipt.paperNumber },
    });
  });

  it("is one of 64 that are asked for at once", async () => {
    const { buyer, exporter, order, noteAt, make } = await cancelledOrder();
    await make();
    const asked = Array.from({ length: 64 }, (_, it) =>
      issueCreditNote(world.ctxOf(it % 2 ? buyer : exporter), noteAt),
    );
    const issued = await Promise.all(asked);
    expect(new Set(issued.map(({ paperId }) => paperId)).size).toBe(1);
    expect(await papersIn(buyer, order)).toHaveLength(1);
  });
});
