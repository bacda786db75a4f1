import type { Stripe } from "stripe";
import { refundIds } from "#shared/money/ids.ts";
import { ProviderEvent, type Settled } from "#shared/money/payments/provider-event.ts";
import { fromStripeAmount } from "#shared/money/stripe/stripe-amounts.ts";
import { Currency } from "#shared/terms/currencies.ts";
import type { Money } from "#shared/terms/money.ts";
import { dateOf } from "./checkout.ts";
import { paymentIdOf, settledOf } from "./settlements.ts";

/** What an event lacks is asked for: of Stripe, or of the function that may ask Stripe. */
export interface Lookups {
  charge(paymentIntentId: string): Promise<{ chargeId: string; settled?: Settled | undefined }>;
  paymentOf(chargeId: string): Promise<string | undefined>;
  settlement(transactionId: string): Promise<Settled | undefined>;
}

type Told<Event extends { id: string; at: string } = ProviderEvent> = Event extends unknown
  ? Omit<Event, "id" | "at">
  : never;
type Reading = (event: Stripe.Event, look: Lookups) => Promise<Told | undefined>;

/** What each kind of event of Stripe's says in our terms. All other kinds say nothing to us. */
const readings: Record<string, Reading> = {
  "checkout.session.completed": paid,
  "checkout.session.async_payment_succeeded": paid,
  "checkout.session.async_payment_failed": expired,
  "checkout.session.expired": expired,
  "payment_intent.payment_failed": tryFailed,
  "refund.created": refunded,
  "refund.updated": refunded,
  "refund.failed": refunded,
  // Not `created`: a bank's mere question is a dispute for Stripe too, and takes no money.
  "charge.dispute.funds_withdrawn": disputed,
  // A won dispute is told when the money is back, not when it is said to be won.
  "charge.dispute.funds_reinstated": disputeWon,
  "charge.dispute.closed": disputeLost,
};

export const readEvents = Object.keys(readings);

/**
 * An event of Stripe's in our terms; undefined for what is not about a payment of ours, or says nothing that counts.
 * @throws what `look` throws, and ZodError where Stripe says something that no payment can be.
 */
export async function toProviderEvent(
  event: Stripe.Event,
  look: Lookups,
): Promise<ProviderEvent | undefined> {
  const told = await (Object.hasOwn(readings, event.type) ? readings[event.type] : undefined)?.(event, look);
  return told && ProviderEvent.parse({ id: event.id, at: dateOf(event.created), ...told });
}

async function paid({ data }: Stripe.Event, look: Lookups): Promise<Told | undefined> {
  const session = data.object as Stripe.Checkout.Session;
  const paymentId = paymentIdOf(session.metadata);
  const intent = idOf(session.payment_intent);
  if (!paymentId || !intent || session.payment_status !== "paid") return undefined;
  const { chargeId, settled } = await look.charge(intent);
  const amount = moneyOf(session.amount_total ?? Number.NaN, session.currency ?? "");
  return { what: "paid", paymentId, sessionId: session.id, chargeId, amount, ...withSettled(settled) };
}

async function expired({ data }: Stripe.Event): Promise<Told | undefined> {
  const session = data.object as Stripe.Checkout.Session;
  const paymentId = paymentIdOf(session.metadata);
  return paymentId ? { what: "expired", paymentId, sessionId: session.id } : undefined;
}

async function tryFailed({ data }: Stripe.Event): Promise<Told | undefined> {
  const intent = data.object as Stripe.PaymentIntent;
  const paymentId = paymentIdOf(intent.metadata);
  const { decline_code, code } = intent.last_payment_error ?? {};
  return paymentId ? { what: "try_failed", paymentId, reason: reasonOf(decline_code ?? code) } : undefined;
}

async function refunded({ data }: Stripe.Event, look: Lookups): Promise<Told | undefined> {
  const refund = data.object as Stripe.Refund;
  // One that somebody made at Stripe by hand has none; the nightly comparison finds it.
  const refundId = refundIds.schema.safeParse(refund.metadata?.refundId).data;
  if (!refundId) return undefined;
  if (refund.status === "failed" || refund.status === "canceled")
    return { what: "refund_failed", refundId, reason: reasonOf(refund.failure_reason ?? refund.status) };
  if (refund.status !== "succeeded") return undefined;
  const transaction = idOf(refund.balance_transaction);
  const settled = transaction && (await look.settlement(transaction));
  const amount = moneyOf(refund.amount, refund.currency);
  return { what: "refunded", refundId, amount, ...withSettled(settled || undefined) };
}

async function disputed(event: Stripe.Event, look: Lookups): Promise<Told | undefined> {
  const dispute = event.data.object as Stripe.Dispute;
  const about = await aboutDispute(dispute, look);
  const settled = settledOf(dispute.balance_transactions.filter(({ amount }) => amount < 0));
  return about && { what: "disputed", ...about, ...withSettled(settled), reason: reasonOf(dispute.reason) };
}

async function disputeWon(event: Stripe.Event, look: Lookups): Promise<Told | undefined> {
  const dispute = event.data.object as Stripe.Dispute;
  const about = await aboutDispute(dispute, look);
  const settled = settledOf(dispute.balance_transactions.filter(({ amount }) => amount > 0));
  return about && { what: "dispute_closed", ...about, isWon: true, ...withSettled(settled) };
}

async function disputeLost(event: Stripe.Event, look: Lookups): Promise<Told | undefined> {
  const dispute = event.data.object as Stripe.Dispute;
  if (dispute.status !== "lost") return undefined;
  const about = await aboutDispute(dispute, look);
  return about && { what: "dispute_closed", ...about, isWon: false };
}

async function aboutDispute(dispute: Stripe.Dispute, look: Lookups) {
  const paymentId = await look.paymentOf(idOf(dispute.charge) ?? "");
  if (paymentId === undefined) return undefined;
  return { paymentId, disputeId: dispute.id, amount: moneyOf(dispute.amount, dispute.currency) };
}

/** @throws ZodError for a currency that is none of ours: we charged nothing in it. */
function moneyOf(amount: number, code: string): Money {
  const currency = Currency.parse(code.toUpperCase());
  return { amountMinor: fromStripeAmount(amount, currency), currency };
}

function withSettled(settled: Settled | undefined): { settled?: Settled } {
  return settled ? { settled } : {};
}

function idOf(thing: string | { id: string } | null): string | undefined {
  return typeof thing === "string" ? thing : thing?.id;
}

/** A code of Stripe's, such as `insufficient_funds`; never a text that somebody wrote. */
function reasonOf(code: string | null | undefined): string {
  return /^\w{1,100}$/.test(code ?? "") ? (code ?? "") : "unknown";
}
