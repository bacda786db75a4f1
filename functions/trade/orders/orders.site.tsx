import { waysToPay } from "#functions/money/payments/payments.offers.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall, type SiteRoute } from "#functions/platform/http/site-route.ts";
import type { Verb } from "#functions/platform/verbs/verb.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { OrderStage } from "#shared/trade/orders/stages.ts";
import type { OrderForms } from "#web/pages/trade/orders/order-actions.tsx";
import { BusinessOrdersPage, MyOrdersPage } from "#web/pages/trade/orders/order-lists.tsx";
import { OrderPage } from "#web/pages/trade/orders/order-page.tsx";
import { agreeToChange, cancelOrder, dismissChange, proposeChange } from "./agreeing.service.ts";
import { finishOrder, startOrder, writeOrderNote } from "./making.service.ts";
import type { OrderAddressed } from "./order-abouts.ts";
import { readPaidForm, readProposeForm, readShipmentNumber } from "./order-input.ts";
import { issueShippingPapers } from "./order-papers.service.ts";
import { getOrder, listMyOrders, listOrdersOf } from "./order-reads.service.ts";
import { confirmPayment, denyPayment, reportPayment } from "./payments.service.ts";
import { completeOrder } from "./shipping.service.ts";

const pageSize = 24;
const one = "/orders/:orderId";
type Call = SiteCall<typeof one>;

/** Orders in lists, and one with what can be done about it. */
export const ordersSite = [
  page("/orders", listMyOrders, async ({ c, ctx, at }) => {
    const { items, ...cursors } = await listMyOrders(ctx, at, { limit: pageSize, cursor: cursorOf(c) });
    return <MyOrdersPage orders={items} {...cursors} />;
  }),

  page("/business/:profileId/orders", listOrdersOf, async ({ c, ctx, at }) => {
    const stage = OrderStage.catch("confirmed").parse(c.req.query("stage"));
    const query = { stage, limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listOrdersOf(ctx, at, query);
    return <BusinessOrdersPage {...at} stage={stage} orders={items} {...cursors} />;
  }),

  page(one, getOrder, (call) => drawOrder(call)),

  form(`${one}/pay`, reportPayment, {
    read: (values) => readPaidForm(values),
    done: (_order, call) => pathOf(call),
    again: (pay, call) => drawOrder(call, { pay }),
  }),
  form(`${one}/deny`, denyPayment, {
    done: (_order, call) => pathOf(call),
    again: (deny, call) => drawOrder(call, { deny }),
  }),
  form(`${one}/propose`, proposeChange, {
    read: (values) => readProposeForm(values),
    done: (_order, call) => pathOf(call),
    again: (propose, call) => drawOrder(call, { propose }),
  }),
  form(`${one}/cancel`, cancelOrder, {
    done: (_order, call) => pathOf(call),
    again: (cancel, call) => drawOrder(call, { cancel }),
  }),
  form(`${one}/notes`, writeOrderNote, {
    done: (_order, call) => pathOf(call),
    again: (note, call) => drawOrder(call, { note }),
  }),
  form(`${one}/shipping-papers`, issueShippingPapers, {
    read: (values) => readShipmentNumber(values),
    done: (_order, call) => pathOf(call),
    again: (plain, call) => drawOrder(call, { plain }),
  }),

  plainForm("acknowledge", confirmPayment),
  plainForm("start", startOrder),
  plainForm("finish", finishOrder),
  plainForm("complete", completeOrder),
  plainForm("agree", agreeToChange),
  plainForm("dismiss", dismissChange),
];

/** A button, whose fault is told at the head of the page. */
function plainForm(action: string, verb: Verb<OrderAddressed, undefined, Order>): SiteRoute {
  return form(`${one}/${action}` as const, verb, {
    done: (_order, call) => pathOf(call),
    again: (plain, call) => drawOrder(call, { plain }),
  });
}

function pathOf({ at: { orderId } }: Pick<Call, "at">): string {
  return `/orders/${orderId}`;
}

async function drawOrder({ ctx, at }: Pick<Call, "ctx" | "at">, forms: Partial<OrderForms> = {}) {
  const order = await getOrder(ctx, at);
  const names = ["plain", "pay", "deny", "propose", "cancel", "note"] as const;
  const blank = Object.fromEntries(names.map((name) => [name, blankForm()])) as OrderForms;
  const isTaken = waysToPay(ctx.config, order.total.currency).length > 0;
  return <OrderPage order={order} forms={{ ...blank, ...forms }} isTaken={isTaken} />;
}
