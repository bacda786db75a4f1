import type { Order, OrderTerms } from "#shared/trade/orders/order.ts";
import { refundableMinor } from "#shared/trade/orders/settling.ts";
import { disputeProcess } from "./dispute.process.ts";
import type { Dispute, OpenDispute } from "./dispute.ts";
import { keptOutcome } from "./outcome-rules.ts";

/** A dispute as it is kept from the first on. */
export function newDispute(
  { id, now, languages }: { id: string; now: string; languages: Dispute["languages"] },
  order: Order,
  terms: OrderTerms,
  { reason, quantities, ask }: OpenDispute,
): Omit<Dispute, "version" | "createdAt" | "updatedAt"> {
  const { profileId, buyerId, exporterName, exporterHandle, company, zone, total } = order;
  return {
    ...{ id, orderId: order.id, orderNumber: order.number, profileId, buyerId },
    ...{ market: order.destinationCountry, originCountry: terms.lines[0]?.originCountry ?? "ID" },
    stage: disputeProcess.first,
    ...{ exporterName, exporterHandle, company, languages, zone, reason },
    lines: terms.lines.map(({ title, unit, hsCode, unitAmountMinor }, at) => ({
      ...{ title, unit, hsCode, unitAmountMinor },
      ordered: order.ordered[at] ?? 0,
      shipped: order.shipped[at] ?? 0,
      received: order.received[at] ?? 0,
      claimed: quantities[at] ?? 0,
    })),
    ...{ isShort: order.isShort ?? false, total, refundableMinor: refundableMinor(order) },
    ...{ delivery: terms.delivery, orderedAt: order.createdAt },
    ...{ shippedAt: order.shippedAt, receivedAt: order.receivedAt },
    ask: keptOutcome(ask, refundableMinor(order)),
    ...{ summoned: {}, accepted: {}, statementCount: 1, statementsBy: { buyer: 1, exporter: 0 } },
    evidenceBy: { buyer: 0, exporter: 0 },
    last: { event: "opened", by: "buyer", at: now },
    isDemo: order.isDemo,
  };
}
