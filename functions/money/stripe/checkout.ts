import type { Stripe } from "stripe";
import type {
  ProviderAnswer,
  ProviderRefusal,
  ProviderRequest,
} from "#shared/money/payments/provider-requests.ts";
import { chargeRefusal, toStripeAmount } from "#shared/money/stripe/stripe-amounts.ts";
import { isAskedOtherwise } from "./stripe-faults.ts";
import { underOneKey } from "./under-one-key.ts";

type Asked<Do extends ProviderRequest["do"]> = Extract<ProviderRequest, { do: Do }>;

/** Stripe's pages speak all of ours but Arabic, where the browser's language is the best guess. */
const pageLocales = {
  en: "en",
  id: "id",
  "zh-Hant": "zh-TW",
  ja: "ja",
  ko: "ko",
  ar: "auto",
  ms: "ms",
} as const;

/** A page of Stripe's on which one payment is made by card; the same page however often it is asked for. */
export async function openCheckout(
  stripe: Stripe,
  request: Asked<"open_checkout">,
): Promise<ProviderAnswer<"open_checkout"> | { refused: ProviderRefusal }> {
  const { paymentId, amount: money } = request;
  const refused = chargeRefusal(money);
  if (refused) return { refused };
  const asked = toStripeAmount(money);
  if ("refused" in asked) return asked;
  const parameters: Stripe.Checkout.SessionCreateParams = {
    mode: "payment",
    // Other ways to pay tell days later whether there is any money.
    allowed_payment_method_types: ["card"],
    client_reference_id: paymentId,
    metadata: { paymentId },
    payment_intent_data: {
      metadata: { paymentId },
      description: request.orderNumber,
      // With `automatic_async` the fee would not be known yet when Stripe tells of the payment.
      capture_method: "automatic",
    },
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: money.currency.toLowerCase(),
          unit_amount: asked.amount,
          product_data: { name: request.productName, description: request.orderNumber },
        },
      },
    ],
    // The buyer pays what the order says, in its currency.
    adaptive_pricing: { enabled: false },
    locale: pageLocales[request.locale],
    success_url: request.returnUrl,
    cancel_url: request.cancelUrl,
    expires_at: Math.floor(Date.parse(request.expiresAt) / 1000),
  };
  const findOpen = () => openOf(stripe, paymentId, asked.amount, money.currency.toLowerCase());
  const session = await underOneKey(
    paymentId,
    (idempotencyKey) => stripe.checkout.sessions.create(parameters, { idempotencyKey }),
    findOpen,
  ).catch(async (error: unknown) => {
    // In another language, or to go back to another page: what is paid is the same.
    const open = isAskedOtherwise(error) ? await findOpen() : undefined;
    if (open) return open;
    throw error;
  });
  if (!session.url) return { refused: "request_refused" };
  return { sessionId: session.id, url: session.url, expiresAt: dateOf(session.expires_at) };
}

/** Of the newest: one that is found no more was told to nobody, so it is paid by nobody, and ends by itself. */
async function openOf(
  stripe: Stripe,
  paymentId: string,
  amount: number,
  currency: string,
): Promise<Stripe.Checkout.Session | undefined> {
  const { data } = await stripe.checkout.sessions.list({ status: "open", limit: 100 });
  return data.find(
    (it) => it.metadata?.paymentId === paymentId && it.amount_total === amount && it.currency === currency,
  );
}

/** Closes a page. One that was paid meanwhile stays so, and says it. */
export async function expireCheckout(
  stripe: Stripe,
  { sessionId }: Asked<"expire_checkout">,
): Promise<ProviderAnswer<"expire_checkout">> {
  const before = await stripe.checkout.sessions.retrieve(sessionId);
  if (before.status !== "open") return { state: stateOf(before) };
  try {
    return { state: stateOf(await stripe.checkout.sessions.expire(sessionId)) };
  } catch (error) {
    const now = await stripe.checkout.sessions.retrieve(sessionId);
    if (now.status === "open") throw error;
    return { state: stateOf(now) };
  }
}

function stateOf({ status }: Stripe.Checkout.Session): "expired" | "complete" | "open" {
  if (status === "expired") return "expired";
  return status === "complete" ? "complete" : "open";
}

/** Stripe's seconds as a moment of ours. */
export function dateOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
