import type { ShownOrder, ShownShipment } from "./shown.ts";
import { isOpenStage } from "./stages.ts";

/** Whether the exporter can issue invoice and packing list of a shipment: all of it says how it is packed. */
export function canShipPapers(order: ShownOrder, { quantities, packing }: ShownShipment): boolean {
  if (order.side !== "exporter" || !isOpenStage(order.stage)) return false;
  return order.terms.lines.every(
    (line, at) => !quantities[at] || line.packing !== undefined || packing?.[String(at)] !== undefined,
  );
}
