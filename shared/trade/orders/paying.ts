import type { HeldPayment } from "#shared/money/payments/payment.ts";
import type { Money } from "#shared/terms/money.ts";
import type { Payment, PaymentPurpose, ReportPayment } from "./payment.ts";

/** More than these were not reported in good faith. */
export const maximumPayments = 12;

/** What of an order says what is paid. */
export interface Paying {
  total: Money;
  depositMinor: number;
  payments: readonly Payment[];
  /** What a dispute took off what was still to be paid. */
  creditMinor?: number | undefined;
  depositPaidAt?: string | undefined;
  balancePaidAt?: string | undefined;
}

/** What is to be paid next; undefined where all of it is. */
export function duePayment(order: Paying): { purpose: PaymentPurpose; amountMinor: number } | undefined {
  const { total, depositMinor, depositPaidAt, balancePaidAt, creditMinor = 0 } = order;
  if (depositMinor > 0 && !depositPaidAt) return { purpose: "deposit", amountMinor: depositMinor };
  const balanceMinor = total.amountMinor - depositMinor - creditMinor;
  return balanceMinor > 0 && !balancePaidAt ? { purpose: "balance", amountMinor: balanceMinor } : undefined;
}

/** The payment that waits for the exporter to say whether it arrived. */
export function openPayment({ payments }: Pick<Paying, "payments">): Payment | undefined {
  return payments.find(({ state }) => state === "reported");
}

/** What is known of an order's payments once a new one was reported. */
export function withReported(order: Paying, report: ReportPayment, reportedAt: string): Payment[] {
  const due = duePayment(order);
  if (!due) throw new RangeError("Nothing is left to be paid.");
  const payment: Payment = {
    ...{ number: order.payments.length + 1, ...due, method: "bank_transfer", state: "reported" },
    ...report,
    reportedAt,
  };
  return [...order.payments, payment];
}

/** The same once a payment to us has come, which nobody has to confirm. */
export function withCollected(
  order: Paying,
  { id, provider }: Pick<HeldPayment, "id" | "provider">,
  { day, now }: { day: string; now: string },
): Payment[] {
  const due = duePayment(order);
  if (!due) throw new RangeError("Nothing is left to be paid.");
  const payment: Payment = {
    ...{ number: order.payments.length + 1, ...due, method: `held_${provider}`, state: "confirmed" },
    ...{ paidOn: day, paymentId: id, reportedAt: now, answeredAt: now },
  };
  return [...order.payments, payment];
}

/** What was paid to us and arrived. */
export function paidToUsMinor({ payments }: Pick<Paying, "payments">): number {
  return payments
    .filter(({ paymentId, state }) => paymentId !== undefined && state === "confirmed")
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}

/** The same once the exporter has said whether the open one arrived. */
export function withAnswered(
  { payments }: Pick<Paying, "payments">,
  answer: Pick<Payment, "state" | "denial">,
  answeredAt: string,
): Payment[] {
  return payments.map((it) => (it.state === "reported" ? { ...it, ...answer, answeredAt } : it));
}
