import { type HeldPayment, isTakenBack } from "#shared/money/payments/payment.ts";
import type { Refund } from "#shared/money/payments/refund.ts";

type Received = Pick<HeldPayment, "stage" | "use" | "chargeDispute">;

/** Whether there is a receipt to be had of a payment: it came, its order took it, and nobody's bank has it back. */
export function isReceiptable(payment: Received): boolean {
  return payment.stage === "paid" && payment.use === "held" && !isTakenBack(payment);
}

/** Whether there is a credit note to be had of a refund: the money is back. */
export function isCreditable({ stage }: Pick<Refund, "stage">): boolean {
  return stage === "made";
}
