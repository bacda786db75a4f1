import * as z from "zod";

/** What a payment of an order is for. */
export const paymentPurposes = ["deposit", "balance"] as const;
export const PaymentPurpose = z.enum(paymentPurposes);
export type PaymentPurpose = z.infer<typeof PaymentPurpose>;

/** How money comes to us: by card through a provider, or by a transfer to our account. */
export const PaymentProvider = z.enum(["card", "transfer"]);
export type PaymentProvider = z.infer<typeof PaymentProvider>;
