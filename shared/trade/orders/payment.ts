import * as z from "zod";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { AmountMinor } from "#shared/terms/money.ts";
import { line } from "#shared/text.ts";

/** What a payment of an order is for. */
export const paymentPurposes = ["deposit", "balance"] as const;
export type PaymentPurpose = (typeof paymentPurposes)[number];

/** Ways to pay. A transfer is made outside and recorded; what else comes has its own proof that the money is there. */
export const paymentMethods = ["bank_transfer"] as const;

export const paymentStates = ["reported", "confirmed", "denied"] as const;

/** One payment of an order, as far as it got; its amount is what was due, and never typed. */
export const Payment = z.strictObject({
  number: z.int().min(1),
  purpose: z.enum(paymentPurposes),
  method: z.enum(paymentMethods),
  state: z.enum(paymentStates),
  amountMinor: AmountMinor,
  paidOn: CalendarDate,
  /** What the bank calls it. */
  reference: line(2, 60).optional(),
  /** Why the exporter says that it did not arrive. */
  denial: line(2, 300).optional(),
  reportedAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().optional(),
});
export type Payment = z.infer<typeof Payment>;

export const ReportPayment = z.strictObject({
  paidOn: Payment.shape.paidOn,
  reference: Payment.shape.reference,
});
export type ReportPayment = z.infer<typeof ReportPayment>;

export const DenyPayment = z.strictObject({ denial: line(2, 300) });
export type DenyPayment = z.infer<typeof DenyPayment>;
