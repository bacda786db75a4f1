import type { HeldPayment } from "#shared/money/payments/payment.ts";
import { changesOf } from "#shared/process.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { dayIn, endOfDayIn } from "#shared/terms/time-zones.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import type { OrderEvent } from "./events.ts";
import { orderProcess } from "./order.process.ts";
import type { Doer, Order, Propose } from "./order.ts";
import { duePayment, openPayment, withAnswered, withCollected, withReported } from "./paying.ts";
import type { ReportPayment } from "./payment.ts";
import { added, leftOf, sumOf } from "./quantities.ts";
import type { ShipOrder } from "./shipment.ts";

/** What a step changes of an order beside its stage and its mark. */
export type OrderChanges = Partial<Omit<Order, "version" | "createdAt" | "updatedAt">>;

const { allShipped, allReceived, collect } = orderProcess.steps;

/** What happened last, and who did it. */
export function lastOf(event: OrderEvent, by: Doer, at: string): Pick<Order, "last"> {
  return { last: { event, by, at } };
}

export function reported(order: Order, report: ReportPayment, now: string): OrderChanges {
  return { payments: withReported(order, report, now), ...lastOf("payment_reported", "buyer", now) };
}

/** From the deposit on, the days of the lead time are counted. */
export function acknowledged(order: Order, now: string): OrderChanges {
  const isDeposit = openPayment(order)?.purpose === "deposit";
  return {
    payments: withAnswered(order, { state: "confirmed" }, now),
    ...(isDeposit ? { readyBy: daysAfter(now, order.leadTimeDays) } : {}),
    ...lastOf("payment_confirmed", "exporter", now),
  };
}

/** A payment to us has come: it is held for the order, which goes on. Undefined where the order waits for none such. */
export function collected(
  order: Order,
  payment: Pick<HeldPayment, "id" | "provider" | "purpose">,
  now: string,
): OrderChanges | undefined {
  const step = changesOf(collect, order, { now }) as OrderChanges | undefined;
  if (!step || duePayment(order)?.purpose !== payment.purpose) return undefined;
  return {
    ...step,
    payments: withCollected(order, payment, { day: dayIn(order.zone, Date.parse(now)), now }),
    ...(payment.purpose === "deposit" ? { readyBy: daysAfter(now, order.leadTimeDays) } : {}),
    ...lastOf("payment_held", "buyer", now),
  };
}

export function denied(order: Order, denial: string, now: string): OrderChanges {
  return {
    payments: withAnswered(order, { state: "denied", denial }, now),
    ...lastOf("payment_denied", "exporter", now),
  };
}

/** Time for making is not needed any more. */
export function finished({ proposal }: Order, now: string): OrderChanges {
  return { proposal: proposal?.what === "delay" ? undefined : proposal, ...lastOf("ready", "exporter", now) };
}

export function proposed({ what, reason, until }: Propose, from: Side, now: string): OrderChanges {
  const proposal = { what, reason, from, at: now, ...(what === "delay" ? { until } : {}) };
  return { proposal, ...lastOf(`${what}_proposed`, from, now) };
}

/** What comes of a proposal that was agreed to. */
export function agreedTo({ proposal, stage, zone }: Order, by: Side, now: string): OrderChanges {
  if (proposal?.what !== "delay" || !proposal.until) {
    const cancelled = { by, reason: "agreed", note: proposal?.reason } as const;
    return { proposal: undefined, cancelled, ...lastOf("cancelled", by, now) };
  }
  const until = endOfDayIn(zone, proposal.until);
  const moved = stage === "ready" ? { shipBy: until } : { readyBy: until };
  return { proposal: undefined, ...moved, ...lastOf("delay_agreed", by, now) };
}

/** Goods that have left; where that was all of it, or the last, the order is shipped. */
export function sent(order: Order, { quantities, isLast, deliveryOn }: ShipOrder, now: string): OrderChanges {
  const shipped = added(order.shipped, quantities);
  const isShort = isLast && sumOf(leftOf(order.ordered, shipped)) > 0;
  const all = changesOf(allShipped, { ...order, shipped, isShort }, { now }) as OrderChanges | undefined;
  return {
    ...{ shipped, shipmentCount: order.shipmentCount + 1, proposal: undefined },
    ...(isShort ? { isShort } : {}),
    deliverBy: latestOf(order.deliverBy, deliveryOn && endOfDayIn(order.zone, deliveryOn)),
    ...all,
    ...lastOf(all ? "shipped" : "shipped_part", "exporter", now),
  };
}

/** Of two shipments the later day; unknown where that of the last is. */
function latestOf(before: string | undefined, now: string | undefined): string | undefined {
  return before && now && before > now ? before : now;
}

/** Goods that have arrived; where nothing more is on its way, the order is received. */
export function arrived(order: Order, quantities: readonly number[], now: string): OrderChanges {
  const received = added(order.received, quantities);
  const all = changesOf(allReceived, { ...order, received }, { now }) as OrderChanges | undefined;
  return { received, ...all, ...lastOf(all ? "received" : "received_part", "buyer", now) };
}

/** What time's own steps change, by their names. */
export const byTime = {
  remind: (_order, now) => lastOf("reminded", "time", now),
  late: (_order, now) => lastOf("late", "time", now),
  lapse: (_order, now) => ({
    cancelled: { by: "time", reason: "not_paid" },
    proposal: undefined,
    ...lastOf("cancelled", "time", now),
  }),
  arrive: ({ shipped }, now) => ({ received: shipped, ...lastOf("received", "time", now) }),
  close: (_order, now) => lastOf("completed", "time", now),
} as const satisfies Record<string, (order: Order, now: string) => OrderChanges>;
