import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { dayIn } from "#shared/terms/time-zones.ts";
import { acknowledged, denied, reported } from "#shared/trade/orders/changes.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import { DenyPayment, ReportPayment } from "#shared/trade/orders/payment.ts";
import { anOrder } from "./order-abouts.ts";
import { underwayOf } from "./payment-underway.ts";

/** A bank's day may be ahead of the exporter's. */
const furthestAheadMs = 24 * 3600 * 1000;

/**
 * Says that what is due was transferred; the exporter looks whether it has arrived.
 * @throws RuleBroken `order_payment_underway`, `paid_on_unlikely`; `order_payment_reported`, `order_all_paid` and the like
 */
export const reportPayment = verb({
  permission: orderPermissions.receive,
  of: anOrder,
  input: ReportPayment,
  version: "optional",
  step: orderProcess.steps.pay,
  async rule({ ctx, thing, input }) {
    // Whoever begins one meanwhile writes the order as well: then this is asked again.
    if (await underwayOf(ctx.table, thing)) throw new RuleBroken("order_payment_underway");
    const latest = dayIn(thing.zone, ctx.now.getTime() + furthestAheadMs);
    if (input.paidOn > latest || input.paidOn < thing.createdAt.slice(0, 10))
      throw new RuleBroken("paid_on_unlikely", {
        issues: [{ pointer: "/paidOn", code: "paid_on_unlikely" }],
      });
  },
  write: ({ thing, input, now }) => ({ changes: reported(thing, input, now) }),
});

/** Says that a reported payment has arrived. @throws RuleBroken `order_no_payment` */
export const confirmPayment = verb({
  permission: orderPermissions.fulfil,
  of: anOrder,
  version: "optional",
  step: orderProcess.steps.acknowledge,
  write: ({ thing, now }) => ({ changes: acknowledged(thing, now) }),
});

/** Says that a reported payment has not arrived, and why. @throws RuleBroken `order_no_payment` */
export const denyPayment = verb({
  permission: orderPermissions.fulfil,
  of: anOrder,
  input: DenyPayment,
  version: "optional",
  step: orderProcess.steps.deny,
  write: ({ thing, input: { denial }, now }) => ({ changes: denied(thing, denial, now) }),
});
