import { paymentNamed, paymentRecord } from "#functions/money/payments/payments.records.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { orderRecord } from "#functions/trade/orders/orders.records.ts";
import { acceptQuotation } from "#functions/trade/quotations/answers.service.ts";
import { sendQuotation } from "#functions/trade/quotations/quotations.service.ts";
import { orderIds } from "#shared/money/ids.ts";
import type { PaymentProvider } from "#shared/money/payments/purposes.ts";
import type { ExamplesOf } from "#test/support/every-slice/example.ts";
import { threadAt } from "#test/support/inquiries.ts";
import { beginPayment } from "#test/support/money.ts";
import { orderNow } from "#test/support/orders.ts";
import { offerInput, quotationAt } from "#test/support/quotations.ts";

/** What payments of orders are tried with: an order of which nothing is paid, and one for each payment that stands. */
export const examples: ExamplesOf = async (world, { people, published, inquiry }) => {
  const { owner, buyer } = people;
  if (!owner || !buyer) throw new Error("An order has two sides.");
  const payer = buyer;
  const quotation = await sendQuotation(world.ctxOf(owner), threadAt(inquiry), offerInput(published));
  const accepted = await acceptQuotation(world.ctxOf(buyer), quotationAt(quotation), { revision: 1 });
  const agreed = await orderNow(world, { id: accepted.orderId ?? "" });
  /** As many as are needed: a thread has room for so many quotations, and others' examples need them. */
  async function anOrder() {
    const id = newId(orderIds, new Date());
    await commit(world.ctxOf(), [add(orderRecord, { ...agreed, id })]);
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
    [`POST ${one}/leave`]: { ...toLeaveByForm },
    [`POST ${one}/card`]: { ...cardByForm },
  };
};
