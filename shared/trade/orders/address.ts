import * as z from "zod";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { line, prose } from "#shared/text.ts";
import { orderIds } from "#shared/trade/ids.ts";

/** Who receives the goods, and where: what invoices, packing lists and carriers need of the buyer. */
export const WriteAddress = z.strictObject({
  /** Of the consignee, where that is not the buyer's company. */
  name: line(2, 160).optional(),
  /** Street and place, without the country. */
  address: prose(4, 400),
  taxNumber: line(2, 40).optional(),
  contactName: line(2, 120).optional(),
  phone: line(5, 40).optional(),
  /** The buyer's own number of the order. */
  reference: line(1, 40).optional(),
});
export type WriteAddress = z.infer<typeof WriteAddress>;

export const OrderAddress = z.strictObject({
  orderId: orderIds.schema,
  buyerId: personIds.schema,
  ...WriteAddress.shape,
  address: z.string(),
  ...stamps,
});
export type OrderAddress = z.infer<typeof OrderAddress>;
