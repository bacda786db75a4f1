import { finishOrder, startOrder } from "#functions/trade/orders/making.service.ts";
import { orderRecord } from "#functions/trade/orders/orders.records.ts";
import { confirmPayment, reportPayment } from "#functions/trade/orders/payments.service.ts";
import { completeOrder, receiveOrder, shipOrder } from "#functions/trade/orders/shipping.service.ts";
import { acceptQuotation } from "#functions/trade/quotations/answers.service.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { leftOf } from "#shared/trade/orders/quantities.ts";
import type { ShipOrder } from "#shared/trade/orders/shipment.ts";
import type { Offer } from "#shared/trade/quotations/offer.ts";
import { makeQuotation, quotationAt } from "./quotations.ts";
import type { World } from "./world.ts";

/** An order's address, as routes name it. */
export function orderAt({ id }: Pick<Order, "id">): { orderId: string } {
  return { orderId: id };
}

/** How `makeOrder` packs, where that is asked for. */
export const packing = {
  ...{ unitsPerCarton: 50, lengthMm: 600, widthMm: 400, heightMm: 400 },
  ...{ netGrams: 12_000, grossGrams: 13_500 },
};

/** An exporter and a buyer with an order of 500 baskets for US$2,100, 30 % first, ready within 30 days. */
export async function makeOrder(world: World, changes: Partial<Offer> = {}) {
  const made = await makeQuotation(world, changes);
  const { orderId = "" } = await acceptQuotation(world.ctxOf(made.buyer), quotationAt(made.quotation), {
    revision: 1,
  });
  return { ...made, order: await orderNow(world, { id: orderId }) };
}

/** An order as it stands. */
export async function orderNow(world: World, { id }: Pick<Order, "id">): Promise<Order> {
  const found = await world.platform.table.get(orderRecord, id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

type Made = Awaited<ReturnType<typeof makeOrder>>;
type Sides = Pick<Made, "buyer" | "exporter" | "order">;

/** Today, as the exporter's clocks have it. */
export function todayOf(world: World): string {
  return world.platform.now().toISOString().slice(0, 10);
}

/** The buyer reports what is due, and the exporter confirms it. */
export async function payDue(world: World, { buyer, exporter, order }: Sides): Promise<Order> {
  const paidOn = todayOf(world);
  await reportPayment(world.ctxOf(buyer), orderAt(order), { paidOn });
  return confirmPayment(world.ctxOf(exporter), orderAt(order));
}

/** All that a shipment says of what is left. */
export function shipInput(world: World, order: Order, changes: Partial<ShipOrder> = {}): ShipOrder {
  return {
    quantities: leftOf(order.ordered, order.shipped),
    mode: "sea",
    shippedOn: todayOf(world),
    packages: [{ carrier: "KMTC", trackingNumber: "KMTC0012345" }],
    isLast: false,
    ...changes,
  };
}

const road = ["deposit_paid", "in_production", "ready", "shipped", "received", "completed"] as const;

/** An order as far as that stage, each step taken by whose it is. */
export async function bringTo(world: World, sides: Sides, stage: (typeof road)[number]): Promise<Order> {
  const { buyer, exporter } = sides;
  const at = orderAt(sides.order);
  const steps: Record<(typeof road)[number], (order: Order) => Promise<Order>> = {
    deposit_paid: (order) => payDue(world, { ...sides, order }),
    in_production: () => startOrder(world.ctxOf(exporter), at),
    ready: () => finishOrder(world.ctxOf(exporter), at),
    async shipped(order) {
      const isDue = order.payment.balance === "before_shipment" && order.payment.depositPercent < 100;
      const paid = isDue ? await payDue(world, { ...sides, order }) : order;
      return shipOrder(world.ctxOf(exporter), at, shipInput(world, paid), paid.version);
    },
    received: (order) => receiveOrder(world.ctxOf(buyer), at, { quantities: order.shipped }, order.version),
    completed: () => completeOrder(world.ctxOf(buyer), at),
  };
  let order = await orderNow(world, sides.order);
  const needed = road.slice(order.depositMinor > 0 ? 0 : 1, road.indexOf(stage) + 1);
  for (const step of needed) {
    if (road.indexOf(order.stage as never) >= road.indexOf(step)) continue;
    order = await steps[step](order);
  }
  return order;
}
