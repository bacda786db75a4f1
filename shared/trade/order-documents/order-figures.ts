import type { Order, OrderTerms } from "#shared/trade/orders/order.ts";
import { leftOf, sumOf } from "#shared/trade/orders/quantities.ts";
import type { Shipment } from "#shared/trade/orders/shipment.ts";
import { loadOf, sumOfLoads } from "#shared/trade/quotations/packing.ts";
import type { DocumentFacts } from "./order-document.ts";

/** What an order itself says of the goods, as far as it knows: weights and cartons where every line says how it is packed. */
export type Figures = Pick<
  DocumentFacts,
  "netGrams" | "grossGrams" | "cartons" | "quantity" | "amountMinor" | "currency"
>;

type Sent = Pick<Shipment, "number" | "quantities" | "packing">;

/** The figures of all that was ordered; once the last of it has left, of all that was sent. */
export function wholeFigures(
  order: Pick<Order, "ordered" | "shipped" | "isShort">,
  terms: OrderTerms,
  shipments: readonly Sent[],
): Figures {
  const isOut = order.isShort === true || sumOf(leftOf(order.ordered, order.shipped)) === 0;
  if (!isOut || shipments.length === 0) return figuresOf(terms, { quantities: order.ordered });
  return shipments.map((it) => figuresOf(terms, it)).reduce(together);
}

/** The figures of one shipment; undefined where there is none of that number yet. */
export function shipmentFigures(
  terms: OrderTerms,
  shipments: readonly Sent[],
  number: number,
): Figures | undefined {
  const shipment = shipments.find((it) => it.number === number);
  return shipment && figuresOf(terms, shipment);
}

function figuresOf(
  { lines, currency }: OrderTerms,
  { quantities, packing = {} }: Pick<Sent, "quantities" | "packing">,
): Figures {
  const sent = lines.flatMap((line, at) => {
    const quantity = quantities[at] ?? 0;
    return quantity > 0 ? [{ line, quantity, packing: packing?.[at] ?? line.packing }] : [];
  });
  const loads = sent.flatMap((it) => (it.packing ? [loadOf(it.quantity, it.packing)] : []));
  const { netGrams, grossGrams, cartons } = sumOfLoads(loads);
  return {
    ...(loads.length === sent.length ? { netGrams, grossGrams, cartons } : {}),
    quantity: sumOf(quantities),
    amountMinor: sent.reduce((sum, it) => sum + it.quantity * it.line.unitAmountMinor, 0),
    currency,
  };
}

function together(one: Figures, other: Figures): Figures {
  const sum = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? undefined : a + b;
  return {
    netGrams: sum(one.netGrams, other.netGrams),
    grossGrams: sum(one.grossGrams, other.grossGrams),
    cartons: sum(one.cartons, other.cartons),
    quantity: sum(one.quantity, other.quantity),
    amountMinor: sum(one.amountMinor, other.amountMinor),
    currency: one.currency,
  };
}
