import * as z from "zod";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { line } from "#shared/text.ts";
import { orderIds } from "#shared/trade/ids.ts";
import { maximumLines } from "#shared/trade/quotations/offer.ts";
import { Packing } from "#shared/trade/quotations/packing.ts";

export const transportModes = ["sea", "air", "road", "courier"] as const;
export const TransportMode = z.enum(transportModes);
export type TransportMode = z.infer<typeof TransportMode>;

export const maximumPackages = 20;
export const maximumShipments = 20;

/** A parcel or container by the number that its carrier follows it with. */
export const Package = z.strictObject({ carrier: line(2, 60), trackingNumber: line(4, 60) });
export type Package = z.infer<typeof Package>;

/** How much of each line goes, in the lines' order. */
const Quantities = z.array(z.int().min(0).max(100_000_000)).min(1).max(maximumLines);

export const ShipOrder = z.strictObject({
  quantities: Quantities,
  mode: TransportMode,
  shippedOn: CalendarDate,
  /** When it is to be delivered, as the carrier says. */
  deliveryOn: CalendarDate.optional(),
  /** Vessel and voyage, or flight. */
  carriedBy: line(2, 120).optional(),
  /** Number of the bill of lading or the air waybill. */
  transportDocument: line(2, 40).optional(),
  packages: z.array(Package).max(maximumPackages).default([]),
  /** How lines are packed, by their place from 0, where that was not agreed on or is otherwise now. */
  packing: z.record(z.string().regex(/^\d{1,2}$/), Packing).optional(),
  /** No more comes after it, though it is not all. */
  isLast: z.boolean().default(false),
});
export type ShipOrder = z.infer<typeof ShipOrder>;

export const Shipment = z.strictObject({
  orderId: orderIds.schema,
  number: z.int().min(1).max(maximumShipments),
  authorId: personIds.schema,
  ...ShipOrder.omit({ isLast: true }).shape,
  ...stamps,
});
export type Shipment = z.infer<typeof Shipment>;

/** How much of each line has arrived with this, in the lines' order. */
export const ReceiveOrder = z.strictObject({ quantities: Quantities });
export type ReceiveOrder = z.infer<typeof ReceiveOrder>;
