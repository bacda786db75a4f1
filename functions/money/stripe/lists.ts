import type { Stripe } from "stripe";
import type { Log } from "#functions/platform/log.ts";
import { paymentIds, refundIds } from "#shared/money/ids.ts";
import type {
  ProviderAnswer,
  ProviderMovement,
  ProviderRequest,
} from "#shared/money/payments/provider-requests.ts";
import { fromStripeAmount } from "#shared/money/stripe/stripe-amounts.ts";
import { dateOf } from "./checkout.ts";
import { oldestFirst } from "./oldest-first.ts";
import { type Lookups, readEvents, toProviderEvent } from "./provider-events.ts";
import { paymentIdOf } from "./settlements.ts";
import { isStripeFault, replyOf } from "./stripe-faults.ts";

type Asked<Do extends ProviderRequest["do"]> = Extract<ProviderRequest, { do: Do }>;

/** What has happened, told again: for what webhooks did not bring. */
export async function listEvents(
  stripe: Stripe,
  look: Lookups,
  log: Log,
  { since, until, cursor }: Asked<"list_events">,
): Promise<ProviderAnswer<"list_events">> {
  const created = { gte: secondsOf(since), ...(until ? { lt: secondsOf(until) } : {}) };
  const { page, ...more } = await oldestFirst(
    (parameters) => stripe.events.list({ ...parameters, created, types: readEvents }),
    cursor,
  );
  const events = [];
  // One after the other: Stripe takes a hundred calls a second of us, and buyers are first.
  for (const event of page) {
    const told = await toProviderEvent(event, look).catch((error: unknown) => {
      if (isStripeFault(error) && "unavailable" in replyOf(error, log)) throw error;
      // One that cannot be read must not keep back those after it. Its webhook has failed too, and rung.
      log.warn("event_not_read", { id: event.id, type: event.type });
      return undefined;
    });
    if (told) events.push(told);
  }
  return { events, ...more };
}

/** What went over the balance. */
export async function listMovements(
  stripe: Stripe,
  { since, cursor }: Asked<"list_movements">,
): Promise<ProviderAnswer<"list_movements">> {
  const created = { gte: secondsOf(since) };
  const { page, ...more } = await oldestFirst(
    (parameters) => stripe.balanceTransactions.list({ ...parameters, created, expand: ["data.source"] }),
    cursor,
  );
  const movements: ProviderMovement[] = [];
  for (const transaction of page) movements.push(await movementOf(stripe, transaction));
  return { movements, ...more };
}

async function movementOf(stripe: Stripe, transaction: Stripe.BalanceTransaction): Promise<ProviderMovement> {
  const currency = transaction.currency.toUpperCase();
  return {
    id: transaction.id,
    at: dateOf(transaction.created),
    what: whatOf(transaction),
    ...(await causeOf(stripe, transaction.source)),
    whole: { amountMinor: fromStripeAmount(transaction.amount, currency), currency },
    feeMinor: fromStripeAmount(transaction.fee, currency),
  };
}

function whatOf({ type, reporting_category: category }: Stripe.BalanceTransaction): ProviderMovement["what"] {
  if (/^(charge|payment)$/.test(type)) return "charge";
  if (/^(payment_)?refund(_failure)?$/.test(type)) return "refund";
  if (/_fee$/.test(type)) return "fee";
  if (/^payout/.test(type)) return "payout";
  return /^dispute/.test(category) ? "dispute" : "other";
}

async function causeOf(stripe: Stripe, source: Stripe.BalanceTransaction["source"]) {
  if (!source || typeof source === "string") return {};
  if (source.object === "charge") return given("paymentId", paymentIdOf(source.metadata));
  if (source.object === "refund")
    return given("refundId", refundIds.schema.safeParse(source.metadata?.refundId).data);
  if (source.object !== "dispute") return {};
  const { charge } = source;
  const { metadata } = typeof charge === "string" ? await stripe.charges.retrieve(charge) : charge;
  return given("paymentId", paymentIds.schema.safeParse(metadata.paymentId).data);
}

function given<Name extends string>(name: Name, id: string | undefined): { [It in Name]?: string } {
  return (id ? { [name]: id } : {}) as { [It in Name]?: string };
}

function secondsOf(moment: string): number {
  return Math.floor(Date.parse(moment) / 1000);
}
