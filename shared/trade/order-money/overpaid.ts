import type { ShownOrderMoney } from "./shown.ts";

/** Whether more came than was asked for: what frauds begin with, and honest mistakes too. */
export function isOverpaid({ payments }: Pick<ShownOrderMoney, "payments">): boolean {
  return payments.some(({ receivedMinor, amount }) => receivedMinor > amount.amountMinor);
}
