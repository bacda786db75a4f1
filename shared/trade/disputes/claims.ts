import { type AppError, RuleBroken } from "#shared/errors.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { claimUntil, days } from "#shared/trade/orders/deadlines.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { leftOf, sumOf } from "#shared/trade/orders/quantities.ts";
import type { Shipment, TransportMode } from "#shared/trade/orders/shipment.ts";
import { type DisputeReason, maximumDisputes } from "./dispute.ts";

/** Days after which goods count as not arrived, by how they travel. */
export const arrivalDays: Readonly<Record<TransportMode, number>> = {
  courier: 14,
  air: 14,
  road: 21,
  sea: 45,
};

type Sent = Pick<Shipment, "mode" | "createdAt">;

/** From when on goods that are on their way can be claimed as not arrived; undefined where none are. */
export function overdueFrom(
  { shipped, received }: Pick<Order, "shipped" | "received">,
  shipments: readonly Sent[],
): string | undefined {
  if (sumOf(leftOf(shipped, received)) === 0) return undefined;
  return shipments
    .map(({ mode, createdAt }) => daysAfter(createdAt, arrivalDays[mode]))
    .toSorted()
    .at(0);
}

/**
 * Why a buyer may not claim this at this moment; undefined where they may. What was received is claimed within 30 days of
 * its receipt; of what was not, only that it did not arrive, once its time is over.
 */
export function whyNoClaim(
  order: Order,
  { reason, shipments, now }: { reason: DisputeReason; shipments: readonly Sent[]; now: string },
): AppError | undefined {
  if ((order.disputeCount ?? 0) >= maximumDisputes)
    return new RuleBroken("disputes_full", { params: { maximum: maximumDisputes } });
  if (order.stage === "received") {
    const until = claimUntil(order);
    const isOver = until !== undefined && now > until;
    return isOver ? new RuleBroken("claim_too_late", { params: { days: days.claim } }) : undefined;
  }
  const isMissing = reason === "not_arrived" || reason === "short";
  if (order.stage === "ready") return isMissing || hasReceived(order) ? undefined : notReceived();
  if (reason !== "not_arrived") return hasReceived(order) ? undefined : notReceived();
  const from = overdueFrom(order, shipments);
  return from !== undefined && now >= from
    ? undefined
    : new RuleBroken("claim_too_early", { params: { day: (from ?? now).slice(0, 10) } });
}

function hasReceived({ received }: Pick<Order, "received">): boolean {
  return sumOf(received) > 0;
}

function notReceived(): RuleBroken {
  return new RuleBroken("claim_not_received");
}
