import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import type { Order, OrderTerms } from "#shared/trade/orders/order.ts";
import type { Shipment } from "#shared/trade/orders/shipment.ts";
import { type Mismatch, mismatchesOf } from "./mismatches.ts";
import type { OrderDocument } from "./order-document.ts";
import { shipmentFigures, wholeFigures } from "./order-figures.ts";

interface OrderParts {
  order: Pick<Order, "ordered" | "shipped" | "isShort">;
  terms: OrderTerms;
  shipments: readonly Shipment[];
  documents: readonly OrderDocument[];
}

/** The documents that a side sees: the buyer those that were shared with them. */
export function seenBy(side: Side, documents: readonly OrderDocument[]): OrderDocument[] {
  return documents.filter(({ stage }) => side === "exporter" || stage !== "kept");
}

/** On which figures an order and the papers that a side sees do not agree. */
export function orderMismatches({ order, terms, shipments, documents }: OrderParts, side: Side): Mismatch[] {
  const figures = wholeFigures(order, terms, shipments);
  return mismatchesOf(seenBy(side, documents), (number) =>
    number === undefined ? figures : shipmentFigures(terms, shipments, number),
  );
}
