import type { Money } from "#shared/terms/money.ts";
import type { BankLine } from "./bank-line.ts";
import { paymentReference, referencesIn } from "./payment-reference.ts";

/** What is known of the payment that a line's reference is of. */
export interface AwaitedPayment {
  id: string;
  amount: Money;
  /** Money is still waited for, or has come; not so once it expired or was called off. */
  isOpen: boolean;
}

/**
 * What a line is: all that was missing (`matched`), less, or more; in another currency; with a reference of nothing, or of
 * several things; without one; for a payment that is over; of a payment for which all was there already; or no money that
 * came in.
 */
export const lineVerdicts = [
  "matched",
  "underpaid",
  "overpaid",
  "wrong_currency",
  "unknown_reference",
  "no_reference",
  "payment_over",
  "repeated",
  "outgoing",
] as const;
export type LineVerdict = (typeof lineVerdicts)[number];

/**
 * Judges a line by the payment that its reference names, where there is one, and what was received for that before. Only
 * what is `matched` is posted without somebody deciding.
 */
export function judgeLine(
  line: Pick<BankLine, "direction" | "amount" | "text">,
  payment: AwaitedPayment | undefined,
  alreadyReceivedMinor: number,
): LineVerdict {
  if (line.direction === "debit") return "outgoing";
  const [reference, ...others] = referencesIn(line.text);
  if (reference === undefined) return "no_reference";
  if (!payment || others.length > 0 || reference !== paymentReference(payment.id)) return "unknown_reference";
  if (line.amount.currency !== payment.amount.currency) return "wrong_currency";
  const missingMinor = payment.amount.amountMinor - alreadyReceivedMinor;
  if (missingMinor <= 0) return "repeated";
  if (!payment.isOpen) return "payment_over";
  if (line.amount.amountMinor === missingMinor) return "matched";
  return line.amount.amountMinor < missingMinor ? "underpaid" : "overpaid";
}
