import * as z from "zod";
import { Locale } from "#shared/locales.ts";
import { Money } from "#shared/terms/money.ts";
import { paymentIds, refundIds } from "../ids.ts";
import { ProviderEvent, Settled } from "./provider-event.ts";

/** An id that the provider gave. */
const ProviderId = z.string().regex(/^[\w-]{1,255}$/, { error: "id_malformed" });
const address = z.url({ protocol: /^https?$/ }).max(2000);
const Moment = z.iso.datetime();

/** What the function that holds the provider's key is asked for. Money is in our minor units throughout. */
export const ProviderRequest = z.discriminatedUnion("do", [
  /** Asked again with the same payment it answers the same session; with other figures it refuses. */
  z.strictObject({
    do: z.literal("open_checkout"),
    paymentId: paymentIds.schema,
    amount: Money,
    /** What the buyer reads that they pay for. */
    productName: z.string().min(1).max(250),
    orderNumber: z.string().min(1).max(100),
    locale: Locale,
    returnUrl: address,
    cancelUrl: address,
    /** 30 minutes to 24 hours from the first time that it is asked for. */
    expiresAt: Moment,
  }),
  z.strictObject({ do: z.literal("expire_checkout"), sessionId: ProviderId }),
  z.strictObject({
    do: z.literal("refund"),
    refundId: refundIds.schema,
    chargeId: ProviderId,
    amount: Money,
  }),
  /** Oldest first, from `since` (it too) and before `until`. The provider keeps 30 days. */
  z.strictObject({
    do: z.literal("list_events"),
    since: Moment,
    until: Moment.optional(),
    cursor: ProviderId.optional(),
  }),
  z.strictObject({ do: z.literal("list_movements"), since: Moment, cursor: ProviderId.optional() }),
  z.strictObject({ do: z.literal("read_charge"), paymentIntentId: ProviderId }),
  z.strictObject({ do: z.literal("read_charge_payment"), chargeId: ProviderId }),
  z.strictObject({ do: z.literal("read_settlement"), transactionId: ProviderId }),
]);
export type ProviderRequest = z.infer<typeof ProviderRequest>;

/** Something that went over the provider's balance, of whatever currency that is kept in. */
export const ProviderMovement = z.strictObject({
  id: ProviderId,
  at: Moment,
  what: z.enum(["charge", "refund", "fee", "dispute", "payout", "other"]),
  paymentId: paymentIds.schema.optional(),
  refundId: refundIds.schema.optional(),
  /** Minor units of ISO 4217; below 0 is what left. The fee is not in it. */
  whole: z.strictObject({ amountMinor: z.int(), currency: z.string().regex(/^[A-Z]{3}$/) }),
  /** Below 0 where a fee was given back. */
  feeMinor: z.int(),
});
export type ProviderMovement = z.infer<typeof ProviderMovement>;

const cursor = ProviderId.optional();

/** What each request is answered with, where it could be done. */
export const providerAnswers = {
  open_checkout: z.strictObject({ sessionId: ProviderId, url: address, expiresAt: Moment }),
  expire_checkout: z.strictObject({ state: z.enum(["expired", "complete", "open"]) }),
  refund: z.strictObject({ state: z.enum(["pending", "done", "failed"]) }),
  list_events: z.strictObject({ events: z.array(ProviderEvent), cursor }),
  list_movements: z.strictObject({ movements: z.array(ProviderMovement), cursor }),
  read_charge: z.strictObject({ chargeId: ProviderId, settled: Settled.optional() }),
  read_charge_payment: z.strictObject({ paymentId: paymentIds.schema.optional() }),
  read_settlement: z.strictObject({ settled: Settled.optional() }),
};
type ProviderAnswers = { [Do in keyof typeof providerAnswers]: z.infer<(typeof providerAnswers)[Do]> };
/** The answer of one request: `ProviderAnswer<"refund">`. */
export type ProviderAnswer<Do extends ProviderRequest["do"]> = ProviderAnswers[Do];

/** Why something will never be done as it was asked. */
export const ProviderRefusal = z.enum([
  "currency_not_taken",
  "amount_not_representable",
  "amount_too_small",
  "amount_too_large",
  /** The whole of it has gone back already. */
  "already_refunded",
  "more_than_was_paid",
  /** The buyer's bank has taken it back. */
  "charge_disputed",
  "not_found",
  /** The same payment or refund was asked for with other figures. */
  "asked_otherwise",
  /** No key is set: cards cannot be taken here. */
  "not_set_up",
  "request_refused",
]);
export type ProviderRefusal = z.infer<typeof ProviderRefusal>;

/** What the function answers with: an error's class would be lost on its way. */
export const ProviderReply = z.union([
  z.strictObject({ answer: z.unknown() }),
  z.strictObject({ refused: ProviderRefusal }),
  z.strictObject({ unavailable: z.literal(true) }),
]);
export type ProviderReply = z.infer<typeof ProviderReply>;
