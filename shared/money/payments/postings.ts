import type { Money } from "#shared/terms/money.ts";
import { moved, type NewPosting, type PostingLine } from "../ledger/posting.ts";
import type { HeldPayment } from "./payment.ts";
import type { Settled } from "./provider-event.ts";
import type { PaymentProvider } from "./purposes.ts";
import type { Refund } from "./refund.ts";

/** Where money of this way lies that is ours to give. */
export const placeOf = { card: "card", transfer: "bank" } as const satisfies Record<PaymentProvider, string>;

const idOf = (cause: string, text: string) => `${cause}:${text.replaceAll(/[^\w.-]/g, ".")}`;

/** Money that came from a buyer; what becomes of it, the order decides. */
export function receivedPosting(
  { orderId, provider }: Pick<HeldPayment, "orderId" | "provider">,
  receiptId: string,
  { amountMinor, currency }: Money,
): NewPosting {
  return {
    ...{ id: idOf("received", receiptId), cause: "received", currency },
    lines: moved(amountMinor, {
      from: { ownerId: orderId, name: "buyer" },
      to: { ownerId: orderId, name: placeOf[provider] },
    }),
  };
}

/**
 * What the provider made of money that it took or gave back: its fee, and its own currency where that is another. The
 * change is two postings, as none has two currencies.
 * @param sign 1 where the money came to the provider's balance, -1 where it left
 */
export function settledPostings(
  orderId: string,
  eventId: string,
  amount: Money,
  settled: Settled | undefined,
  sign: 1 | -1,
): NewPosting[] {
  if (!settled) return [];
  const card = { ownerId: orderId, name: "card" } as const;
  const exchange = { ownerId: orderId, name: "exchange" } as const;
  const { whole, feeMinor } = settled;
  const [out, back] = sign === 1 ? [card, exchange] : [exchange, card];
  const isSame = whole.currency === amount.currency;
  const change = (
    part: string,
    money: Money,
    from: typeof card | typeof exchange,
    to: typeof card | typeof exchange,
  ) =>
    money.amountMinor === 0
      ? []
      : [
          {
            ...{
              id: idOf(`exchanged_${part}`, eventId),
              cause: "exchanged" as const,
              currency: money.currency,
            },
            lines: moved(money.amountMinor, { from, to }),
          },
        ];
  return [
    ...(isSame ? [] : [...change("out", amount, out, back), ...change("in", whole, back, out)]),
    ...(feeMinor === 0
      ? []
      : [
          {
            ...{ id: idOf("fee", eventId), cause: "provider_fee" as const, currency: whole.currency },
            lines: moved(feeMinor, { from: card, to: { ownerId: orderId, name: "provider_fees" } }),
          },
        ]),
  ];
}

/** What came from the buyer is held for the order from now on. */
export function heldPosting(
  { id, orderId, amount: { currency } }: HeldPayment,
  amountMinor: number,
): NewPosting {
  return {
    ...{ id: idOf("held", id), cause: "held", currency },
    lines: moved(amountMinor, {
      from: { ownerId: orderId, name: "held" },
      to: { ownerId: orderId, name: "buyer" },
    }),
  };
}

/** Where money that goes back to a buyer is taken from. */
export interface RefundSources {
  /** Came, and was not given to the order. */
  buyerMinor?: number;
  heldMinor?: number;
  /** Released to the exporter, and not paid out yet. */
  payableMinor?: number;
  /** Paid out already: the exporter owes it. */
  receivableMinor?: number;
  /** On its way back already, and taken by the buyer's bank before it was sent. */
  refundsMinor?: number;
}

export function refundDecidedPosting(
  { id, orderId, profileId, amount: { amountMinor, currency } }: Refund,
  sources: RefundSources,
): NewPosting {
  const { payableMinor = 0, receivableMinor = 0 } = sources;
  return {
    id: idOf("refund", id),
    cause: payableMinor + receivableMinor > 0 ? "clawed_back" : "refund_decided",
    currency,
    lines: [
      ...linesFrom({ orderId, profileId }, sources),
      { ownerId: orderId, name: "refunds", amountMinor: 0 - amountMinor },
    ],
  };
}

function linesFrom(
  { orderId, profileId }: Pick<HeldPayment, "orderId" | "profileId">,
  { buyerMinor = 0, heldMinor = 0, payableMinor = 0, receivableMinor = 0, refundsMinor = 0 }: RefundSources,
): PostingLine[] {
  const taken: PostingLine[] = [
    { ownerId: orderId, name: "buyer", amountMinor: buyerMinor },
    { ownerId: orderId, name: "held", amountMinor: heldMinor },
    { ownerId: profileId, name: "payable", amountMinor: payableMinor },
    { ownerId: profileId, name: "receivable", amountMinor: receivableMinor },
    { ownerId: orderId, name: "refunds", amountMinor: refundsMinor },
  ];
  return taken.filter(({ amountMinor }) => amountMinor !== 0);
}

/** The buyer has it back. */
export function refundedPosting({ id, orderId, provider, amount }: Refund): NewPosting {
  return {
    ...{ id: idOf("refunded", id), cause: "refunded", currency: amount.currency },
    lines: moved(amount.amountMinor, {
      from: { ownerId: orderId, name: placeOf[provider] },
      to: { ownerId: orderId, name: "refunds" },
    }),
  };
}

/** The buyer's bank gave it back: it is with the provider again, and on its way to the buyer. */
export function refundReturnedPosting({ orderId, provider, amount }: Refund, eventId: string): NewPosting {
  return {
    ...{ id: idOf("refund_returned", eventId), cause: "refund_returned", currency: amount.currency },
    lines: moved(amount.amountMinor, {
      from: { ownerId: orderId, name: "refunds" },
      to: { ownerId: orderId, name: placeOf[provider] },
    }),
  };
}

/** What the buyer's bank took back of a charge, from wherever that money is now. */
export function chargeDisputedPosting(
  { orderId, profileId }: Pick<HeldPayment, "orderId" | "profileId">,
  disputeId: string,
  { amountMinor, currency }: Money,
  sources: RefundSources,
): NewPosting {
  return {
    ...{ id: idOf("charge_disputed", disputeId), cause: "charge_disputed", currency },
    lines: [
      ...linesFrom({ orderId, profileId }, sources),
      { ownerId: orderId, name: "card", amountMinor: 0 - amountMinor },
    ],
  };
}

/** Won back: it is held again, or the buyer's where the order had not taken it. */
export function disputeWonPosting(
  { orderId, use }: Pick<HeldPayment, "orderId" | "use">,
  disputeId: string,
  { amountMinor, currency }: Money,
): NewPosting {
  return {
    ...{ id: idOf("dispute_won", disputeId), cause: "dispute_closed", currency },
    lines: moved(amountMinor, {
      from: { ownerId: orderId, name: use === "held" ? "held" : "buyer" },
      to: { ownerId: orderId, name: "card" },
    }),
  };
}

/** What was held is the exporter's now, less our fee. */
export function releasedPosting(
  { orderId, profileId }: Pick<HeldPayment, "orderId" | "profileId">,
  key: string,
  { amountMinor, currency }: Money,
  feeMinor: number,
): NewPosting {
  const lines = [
    { ownerId: orderId, name: "held", amountMinor },
    { ownerId: profileId, name: "payable", amountMinor: feeMinor - amountMinor },
    { ownerId: orderId, name: "platform_fee", amountMinor: 0 - feeMinor },
  ] as const;
  return {
    ...{ id: idOf("released", `${orderId}.${key}`), cause: "released", currency },
    lines: lines.filter((it) => it.amountMinor !== 0),
  };
}
