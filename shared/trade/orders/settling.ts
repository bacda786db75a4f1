import { changesOf, type Step } from "#shared/process.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { lastOf, type OrderChanges } from "./changes.ts";
import { orderProcess } from "./order.process.ts";
import type { Doer, Order } from "./order.ts";
import { duePayment, openPayment, paidToUsMinor } from "./paying.ts";
import { leftOf, sumOf } from "./quantities.ts";
import type { OrderStage } from "./stages.ts";
import type { Standing } from "./standing.ts";

/** How a dispute about an order ends, as the order has to know it. */
export type DisputeEnd =
  | { what: "none" }
  | { what: "refund"; amountMinor: number }
  | { what: "replacement"; quantities: readonly number[]; areLost: boolean };

export interface Settlement {
  changes: OrderChanges;
  /** What the exporter owes the buyer from then on, having been paid it by them. */
  owedMinor: number;
}

const { resume, replace, settle, reduce, refund } = orderProcess.steps;

/** What can still be given back of an order's price. */
export function refundableMinor({
  total,
  refundedMinor = 0,
}: Pick<Order, "total" | "refundedMinor">): number {
  return total.amountMinor - refundedMinor;
}

/** What was neither paid nor reported as paid; what the exporter did not deny counts. */
export function unpaidMinor(order: Order): number {
  return openPayment(order) ? 0 : (duePayment(order)?.amountMinor ?? 0);
}

/** Of what was shipped, as much as can be sent once more; where it ended short, what was missing too. */
export function replaceable({ ordered, shipped, isShort }: Pick<Order, "ordered" | "shipped" | "isShort">) {
  return isShort ? ordered : shipped;
}

/** What the end of a dispute makes of its order; undefined where it is in none any more. */
export function settlementOf(order: Order, end: DisputeEnd, by: Doer, now: string): Settlement | undefined {
  if (order.stage !== "disputed") return undefined;
  const { changes, owedMinor = 0 } = endOf(order, end, now);
  return { changes: { ...changes, ...lastOf("settled", by, now) }, owedMinor };
}

function endOf(order: Order, end: DisputeEnd, now: string): { changes: OrderChanges; owedMinor?: number } {
  switch (end.what) {
    case "none":
      return { changes: taken(resume, order, now) };
    case "replacement":
      return { changes: { ...taken(replace, order, now), ...sentAgain(order, end, now) } };
    case "refund":
      return refunded(order, end.amountMinor, now);
  }
}

/** What came by us, and no dispute took of it yet: so much is paid back by us. */
export function coverableMinor(order: Order): number {
  return paidToUsMinor(order) - (order.coveredMinor ?? 0);
}

/**
 * What was not paid yet is not asked for any more; the rest of it was paid, and goes back: by us as far as it came by us,
 * else it is owed by the exporter.
 */
function refunded(order: Order, amountMinor: number, now: string) {
  const refundedMinor = (order.refundedMinor ?? 0) + amountMinor;
  const credited = Math.min(amountMinor, unpaidMinor(order));
  const creditMinor = (order.creditMinor ?? 0) + credited;
  const after = { ...order, refundedMinor, creditMinor };
  const isWhole = refundableMinor(after) === 0;
  const isPaid = duePayment(after) === undefined;
  const step = isWhole ? refund : isPaid ? settle : reduce;
  const received = step === reduce ? { receivedAt: order.receivedAt ?? now } : {};
  const owed = amountMinor - credited;
  const covered = Math.min(owed, coverableMinor(order));
  return {
    changes: {
      ...{ refundedMinor, creditMinor },
      ...(covered > 0 ? { coveredMinor: (order.coveredMinor ?? 0) + covered } : {}),
      ...received,
      ...taken(step, order, now),
    },
    owedMinor: owed - covered,
  };
}

/** Goods that are sent once more are taken off what was shipped and received, and are received anew. */
function sentAgain(
  { ordered, shipped, received, isShort, leadTimeDays }: Order,
  { quantities, areLost }: Extract<DisputeEnd, { what: "replacement" }>,
  now: string,
): OrderChanges {
  const onWay = leftOf(shipped, received);
  const owed = isShort ? ordered.map(() => 0) : leftOf(ordered, shipped);
  const left = ordered.map((it, at) => Math.max(0, it - (owed[at] ?? 0) - (quantities[at] ?? 0)));
  const stillOnWay = areLost ? leftOf(onWay, quantities) : onWay;
  return {
    shipped: left,
    received: leftOf(left, stillOnWay),
    isShort: undefined,
    shipBy: daysAfter(now, leadTimeDays),
    ...{ shippedAt: undefined, receivedAt: undefined, deliverBy: undefined },
  };
}

function taken(step: Step<Standing, OrderStage>, order: Order, now: string): OrderChanges {
  const changes = changesOf(step, order, { now });
  if (!changes) throw new Error(`${order.id} is in no dispute.`);
  return changes as OrderChanges;
}

/** Whether quantities are some of what there is. */
export function areWithin(quantities: readonly number[], whole: readonly number[]): boolean {
  return sumOf(quantities) > 0 && quantities.every((it, at) => it <= (whole[at] ?? 0));
}
