import { paymentRecord, startPayment } from "#functions/money/payments/payments.offers.ts";
import { newId } from "#functions/platform/ids.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { orderIds } from "#shared/money/ids.ts";
import type { HeldPayment } from "#shared/money/payments/payment.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import type { Money } from "#shared/terms/money.ts";
import type { World } from "./world.ts";

/** A payment that waits for a transfer, of an order of its own. */
export async function awaitedTransfer(
  world: World,
  amount: Money = { amountMinor: 12_500, currency: "USD" },
  changes: Partial<Pick<HeldPayment, "provider" | "buyerId">> = {},
): Promise<HeldPayment> {
  const ctx = world.ctxOf();
  const { payment, writes } = await startPayment(ctx, {
    orderId: newId(orderIds, ctx.now),
    profileId: newId(profileIds, ctx.now),
    buyerId: newId(personIds, ctx.now),
    purpose: "balance",
    provider: "transfer",
    amount,
    orderNumber: `ORD-${newId(orderIds, ctx.now).slice(-6)}`,
    exporterName: "UD Contoh",
    isDemo: false,
    ...changes,
  });
  await commit(ctx, writes);
  return payment;
}

export async function paymentNow(world: World, { orderId, id }: HeldPayment): Promise<HeldPayment> {
  const payment = await world.platform.table.get(paymentRecord, { orderId, id });
  if (!payment) throw new Error("The payment is gone.");
  return payment;
}

export interface WrittenLine {
  text: string;
  amount: string;
  bookedOn?: string;
  reference?: string;
  isDebit?: boolean;
}

/** A bank's CSV file of such lines, in dollars where not said. */
export function csvStatement(lines: readonly WrittenLine[], currency = "USD"): string {
  const rows = lines.map(({ text, amount, bookedOn = "2026-11-20", reference = "", isDebit }) =>
    [bookedOn, `"${text}"`, isDebit ? amount : "", isDebit ? "" : amount, reference].join(","),
  );
  return [
    "Account: 1234567890",
    `Currency: ${currency}`,
    "Date,Description,Debit,Credit,Bank reference",
    ...rows,
    "",
  ].join("\n");
}
