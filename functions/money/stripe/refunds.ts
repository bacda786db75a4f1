import type { Stripe } from "stripe";
import type {
  ProviderAnswer,
  ProviderRefusal,
  ProviderRequest,
} from "#shared/money/payments/provider-requests.ts";
import { toStripeAmount } from "#shared/money/stripe/stripe-amounts.ts";
import { underOneKey } from "./under-one-key.ts";

/** Gives money of a charge back, whole or in part, once for each of our refunds. */
export async function refundCharge(
  stripe: Stripe,
  { refundId, chargeId, amount: money }: Extract<ProviderRequest, { do: "refund" }>,
): Promise<ProviderAnswer<"refund"> | { refused: ProviderRefusal }> {
  const asked = toStripeAmount(money);
  if ("refused" in asked) return asked;
  if (asked.amount < 1) return { refused: "amount_too_small" };
  const charge = await stripe.charges.retrieve(chargeId);
  // Stripe would read the number in the charge's own currency.
  if (charge.currency !== money.currency.toLowerCase()) return { refused: "asked_otherwise" };
  // Stripe forgets a key after a day; that it was made then, only the refund itself says.
  const known = charge.amount_refunded > 0 ? await findRefund(stripe, chargeId, refundId) : undefined;
  if (known)
    return known.amount === asked.amount ? { state: stateOf(known.status) } : { refused: "asked_otherwise" };
  const parameters = { charge: chargeId, amount: asked.amount, metadata: { refundId } };
  const refund = await underOneKey(
    refundId,
    (idempotencyKey) => stripe.refunds.create(parameters, { idempotencyKey }),
    () => findRefund(stripe, chargeId, refundId),
  );
  return { state: stateOf(refund.status) };
}

async function findRefund(
  stripe: Stripe,
  chargeId: string,
  refundId: string,
): Promise<Stripe.Refund | undefined> {
  for await (const refund of stripe.refunds.list({ charge: chargeId, limit: 100 }))
    if (refund.metadata?.refundId === refundId) return refund;
  return undefined;
}

function stateOf(status: string | null): ProviderAnswer<"refund">["state"] {
  if (status === "succeeded") return "done";
  return status === "failed" || status === "canceled" ? "failed" : "pending";
}
