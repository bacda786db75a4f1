import { add } from "#functions/platform/table/write.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { type FieldIssue, RuleBroken } from "#shared/errors.ts";
import { dayIn } from "#shared/terms/time-zones.ts";
import { arrived, lastOf, sent } from "#shared/trade/orders/changes.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import { leftOf, sumOf } from "#shared/trade/orders/quantities.ts";
import { maximumShipments, ReceiveOrder, ShipOrder } from "#shared/trade/orders/shipment.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import { anOrder } from "./order-abouts.ts";
import { shipmentRecord } from "./orders.records.ts";

/** Papers are often typed in after the ship has left; a day of another place may be ahead. */
const earliestDays = 60;
const longestWayDays = 180;
const dayMs = 24 * 3600 * 1000;

/**
 * Records that goods have left, all of what is left or a part of it.
 * @throws RuleBroken `order_unpaid` and the like; `quantity_not_left`, `nothing_shipped`, `shipped_on_unlikely`, `delivery_on_unlikely` at
 * their fields; `order_shipments_full`
 */
export const shipOrder = verb({
  permission: orderPermissions.fulfil,
  of: anOrder,
  input: ShipOrder,
  version: "required",
  step: orderProcess.steps.ship,
  rule({ ctx, thing, input }) {
    refuseOddQuantities(input.quantities, leftOf(thing.ordered, thing.shipped));
    const [first, last] = [-earliestDays * dayMs, dayMs].map((it) =>
      dayIn(thing.zone, ctx.now.getTime() + it),
    );
    const params = { days: earliestDays };
    if (input.shippedOn < (first ?? "") || input.shippedOn > (last ?? ""))
      throw new RuleBroken("shipped_on_unlikely", {
        params,
        issues: [{ pointer: "/shippedOn", code: "shipped_on_unlikely", params }],
      });
    refuseOddDelivery(input);
    if (thing.shipmentCount >= maximumShipments)
      throw new RuleBroken("order_shipments_full", { params: { maximum: maximumShipments } });
  },
  write({ person, thing, input, now }) {
    const { isLast: _isLast, ...shipment } = input;
    const number = thing.shipmentCount + 1;
    return {
      changes: sent(thing, input, now),
      writes: [add(shipmentRecord, { orderId: thing.id, number, authorId: person.id, ...shipment })],
    };
  },
});

/**
 * Confirms what has arrived, all of what is on its way or a part of it.
 * @throws RuleBroken `order_not_so_far` and the like; `quantity_not_left`, `nothing_received` at their fields
 */
export const receiveOrder = verb({
  permission: orderPermissions.receive,
  of: anOrder,
  input: ReceiveOrder,
  version: "required",
  step: orderProcess.steps.receive,
  rule: ({ thing, input }) => refuseOddQuantities(input.quantities, leftOf(thing.shipped, thing.received)),
  write: ({ thing, input, now }) => ({ changes: arrived(thing, input.quantities, now) }),
});

/** Says that all is well; nothing can be claimed after. @throws RuleBroken `order_unpaid` and the like */
export const completeOrder = verb({
  permission: orderPermissions.receive,
  of: anOrder,
  version: "optional",
  step: orderProcess.steps.complete,
  write: ({ now }) => ({ changes: lastOf("completed", "buyer", now) }),
});

/** Goods are delivered after they left, by the slowest ship within half a year. */
function refuseOddDelivery({ shippedOn, deliveryOn }: ShipOrder): void {
  if (!deliveryOn) return;
  const last = dayAfter(shippedOn, longestWayDays);
  if (deliveryOn >= shippedOn && deliveryOn <= last) return;
  const params = { days: longestWayDays };
  throw new RuleBroken("delivery_on_unlikely", {
    params,
    issues: [{ pointer: "/deliveryOn", code: "delivery_on_unlikely", params }],
  });
}

/** One quantity for each line, none of them more than there is, not all of them nothing. */
function refuseOddQuantities(quantities: readonly number[], left: readonly number[]): void {
  const issues: FieldIssue[] = quantities.flatMap((quantity, at) =>
    quantity > (left[at] ?? 0)
      ? [{ pointer: `/quantities/${at}`, code: "quantity_not_left", params: { left: left[at] ?? 0 } }]
      : [],
  );
  if (quantities.length !== left.length)
    issues.push({ pointer: "/quantities", code: "quantities_not_lines", params: { lines: left.length } });
  else if (sumOf(quantities) === 0) issues.push({ pointer: "/quantities/0", code: "quantities_all_zero" });
  if (issues[0]) throw new RuleBroken(issues[0].code, { issues, params: issues[0].params ?? {} });
}
