import type { Stripe } from "stripe";
import { paymentIds } from "#shared/money/ids.ts";
import type { Settled } from "#shared/money/payments/provider-event.ts";
import { fromStripeAmount } from "#shared/money/stripe/stripe-amounts.ts";
import { Currency } from "#shared/terms/currencies.ts";

type Kept = Pick<Stripe.BalanceTransaction, "amount" | "fee" | "currency">;

/**
 * What a transaction of Stripe's balance made of a charge or a refund. A fee that Stripe gives back is taken into the
 * whole, as no fee is below 0. Undefined for a currency that none of our accounts is in: the nightly comparison tells.
 */
export function settledOf(kept: readonly Kept[]): Settled | undefined {
  const [first] = kept;
  if (!first) return undefined;
  const currency = Currency.safeParse(first.currency.toUpperCase()).data;
  if (!currency || kept.some((it) => it.currency !== first.currency)) return undefined;
  const sum = (of: "amount" | "fee") =>
    fromStripeAmount(
      kept.reduce((all, it) => all + it[of], 0),
      currency,
    );
  const [amount, fee] = [sum("amount"), sum("fee")];
  const whole = fee < 0 ? amount - fee : amount;
  return { whole: { amountMinor: Math.abs(whole), currency }, feeMinor: Math.max(0, fee) };
}

/** The charge that a payment was made by, and what is left of it with Stripe. */
export async function readCharge(stripe: Stripe, paymentIntentId: string) {
  const intent = await stripe.paymentIntents.retrieve(paymentIntentId, {
    expand: ["latest_charge.balance_transaction"],
  });
  const charge = intent.latest_charge;
  if (!charge || typeof charge === "string") return { refused: "not_found" as const };
  const kept = charge.balance_transaction;
  const settled = kept && typeof kept !== "string" ? settledOf([kept]) : undefined;
  return { chargeId: charge.id, ...(settled ? { settled } : {}) };
}

/** Which payment of ours a charge was made for. */
export async function readChargePayment(stripe: Stripe, chargeId: string) {
  const paymentId = paymentIdOf((await stripe.charges.retrieve(chargeId)).metadata);
  return paymentId ? { paymentId } : {};
}

export async function readSettlement(stripe: Stripe, transactionId: string) {
  const settled = settledOf([await stripe.balanceTransactions.retrieve(transactionId)]);
  return settled ? { settled } : {};
}

/** What is not ours has none, or something else there. */
export function paymentIdOf(metadata: Stripe.Metadata | null | undefined): string | undefined {
  return paymentIds.schema.safeParse(metadata?.paymentId).data;
}
