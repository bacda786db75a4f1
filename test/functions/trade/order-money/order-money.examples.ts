import { applyProviderEvent } from "#functions/money/payments/apply-event.ts";
import { paymentNamed, paymentRecord } from "#functions/money/payments/payments.records.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { squareOrder } from "#functions/trade/order-money/square-order.ts";
import { type Agreed, newOrder } from "#functions/trade/orders/new-order.ts";
import { orderRecord, orderTermsRecord } from "#functions/trade/orders/orders.records.ts";
import { orderIds } from "#shared/money/ids.ts";
import type { PaymentProvider } from "#shared/money/payments/purposes.ts";
import { keptLine } from "#shared/trade/quotations/rules.ts";
import type { ExamplesOf } from "#test/support/every-slice/example.ts";
import { beginPayment, eventOf, moneyNow, paidEvent } from "#test/support/money.ts";

/** What payments of orders are tried with: an order of which nothing is paid, and one for each payment that stands. */
export const examples: ExamplesOf = async (world, { people, published, inquiry }) => {
  const { buyer } = people;
  if (!buyer) throw new Error("An order has a buyer.");
  const payer = buyer;
  const line = { listingId: published.id, quantity: 500, unitAmountMinor: 420 };
  const agreed: Agreed = {
    ...{ origin: "sample", thread: inquiry, zone: "Asia/Jakarta", isDemo: false },
    terms: {
      ...{ lines: [keptLine(line, published, "USD")], currency: "USD", leadTimeDays: 14 },
      payment: { depositPercent: 100, balance: "before_shipment" },
    },
  };
  /** Made without a quotation: a thread has room for so many of them, and others' examples need them. */
  async function anOrder() {
    const id = newId(orderIds, new Date());
    const now = new Date().toISOString();
    const { order, terms } = newOrder({ id, number: `O-2026-${id.slice(-4)}`, now }, agreed);
    await commit(world.ctxOf(), [add(orderRecord, order), add(orderTermsRecord, terms)]);
    return { id };
  }
  const who = { member: ["owner", "helper"] as const, buyer: ["buyer"] as const };
  const fresh = { at: { orderId: (await anOrder()).id }, who };
  async function begun(provider: PaymentProvider) {
    const order = await anOrder();
    const { id } = await beginPayment(world, { buyer: payer, order }, provider);
    return { at: { orderId: order.id, paymentId: id }, who };
  }
  /** Its page is there already, so that nobody is asked for it. */
  async function withPage() {
    const example = await begun("card");
    const payment = await paymentNamed(world.platform.table, example.at.paymentId);
    if (!payment) throw new Error("It was begun.");
    const session = { id: "cs_1", url: "https://checkout.stripe.com/c/1", expiresAt: payment.openUntil };
    await commit(world.ctxOf(), [change(paymentRecord, payment, { session })]);
    return { ...example, body: {} };
  }
  /** It came and is held. */
  async function held() {
    const example = await begun("card");
    const { orderId, paymentId } = example.at;
    const payment = await paymentNamed(world.platform.table, paymentId);
    if (!payment) throw new Error("It was begun.");
    await applyProviderEvent(world.ctxOf(), paidEvent(world, payment));
    await squareOrder(world.ctxOf(), orderId);
    return { example, payment };
  }
  /** A card was charged twice, and has one of it back. */
  async function givenBack() {
    const { example, payment } = await held();
    const again = paidEvent(world, payment, { chargeId: `ch_${payment.id}_again` });
    await applyProviderEvent(world.ctxOf(), again);
    const { orderId } = example.at;
    const [refund] = (await moneyNow(world, { id: orderId })).refunds;
    if (!refund) throw new Error("It goes back.");
    const { id: refundId, amount } = refund;
    await applyProviderEvent(world.ctxOf(), eventOf(world, { what: "refunded", refundId, amount }));
    return { at: { orderId, refundId }, who };
  }
  const [{ example: receipt }, { example: receiptByForm }] = [await held(), await held()];
  const creditNote = await givenBack();
  const [seen, toLeave, toLeaveByForm, sent, sentByForm, card, cardByForm] = [
    ...[await begun("transfer"), await begun("transfer"), await begun("transfer")],
    ...[await begun("transfer"), await begun("transfer")],
    ...[await withPage(), await withPage()],
  ];
  const one = "/orders/:orderId/held-payment/:paymentId";
  return {
    "GET /orders/:orderId/money": fresh,
    "GET /orders/:orderId/pay": fresh,
    "POST /orders/:orderId/held-payments": { ...fresh, body: { provider: "transfer" } },
    "POST /orders/:orderId/held-payment": { ...fresh, fields: { provider: "transfer" } },
    "GET /payments/:paymentId": { ...seen },
    "POST /payments/:paymentId/leave": { ...toLeave },
    "POST /payments/:paymentId/sent": { ...sent },
    "POST /payments/:paymentId/card-page": { ...card },
    [`POST ${one}/sent`]: { ...sentByForm },
    "POST /orders/:orderId/held-payments/:paymentId/receipt": receipt,
    "POST /orders/:orderId/refunds/:refundId/credit-note": creditNote,
    [`POST ${one}/receipt`]: receiptByForm,
    [`POST ${one}/leave`]: { ...toLeaveByForm },
    [`POST ${one}/card`]: { ...cardByForm },
  };
};
