import * as z from "zod";
import { prose } from "#shared/text.ts";

/** More than these are no samples. */
export const maximumSamples = 10;

export const OrderSample = z.strictObject({
  quantity: z.int().min(1).max(maximumSamples),
  note: prose(1, 1000).optional(),
});
export type OrderSample = z.infer<typeof OrderSample>;
