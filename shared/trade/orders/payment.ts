import * as z from "zod";
import { paymentIds } from "#shared/money/ids.ts";
import { PaymentPurpose } from "#shared/money/payments/purposes.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { AmountMinor } from "#shared/terms/money.ts";
import { line } from "#shared/text.ts";

export type { PaymentPurpose } from "#shared/money/payments/purposes.ts";

/** Ways to pay: a transfer from side to side, recorded; or to us, who hold the money until the goods are received. */
export const paymentMethods = ["bank_transfer", "held_card", "held_transfer"] as const;

export const paymentStates = ["reported", "confirmed", "denied"] as const;

/** One payment of an order, as far as it got; its amount is what was due, and never typed. */
export const Payment = z.strictObject({
  number: z.int().min(1),
  purpose: PaymentPurpose,
  method: z.enum(paymentMethods),
  state: z.enum(paymentStates),
  amountMinor: AmountMinor,
  paidOn: CalendarDate,
  /** What the bank calls it. */
  reference: line(2, 60).optional(),
  /** Why the exporter says that it did not arrive. */
  denial: line(2, 300).optional(),
  /** The payment to us that it was. */
  paymentId: paymentIds.schema.optional(),
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
