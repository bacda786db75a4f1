import type { Currency } from "#shared/terms/currencies.ts";
import { moved, type NewPosting, type PostingLine } from "../ledger/posting.ts";
import { ownerOf, type Payout } from "./payout.ts";

type Line = Omit<PostingLine, "ownerId">;

const linesOf = (ownerId: string, lines: readonly Line[]): PostingLine[] =>
  lines.filter(({ amountMinor }) => amountMinor !== 0).map((line) => ({ ownerId, ...line }));

/** What is owed is on its way, less what the business owes. */
export function preparedPosting({ id, profileId, amount, nettedMinor }: Payout): NewPosting {
  const { amountMinor, currency } = amount;
  return {
    ...{ id: `payout_prepared:${id}`, cause: "payout_prepared", currency },
    lines: linesOf(profileId ?? "", [
      { name: "payable", amountMinor: amountMinor + nettedMinor },
      { name: "receivable", amountMinor: 0 - nettedMinor },
      { name: "payouts", amountMinor: 0 - amountMinor },
    ]),
  };
}

/** What a business is owed and what it owes are taken off each other, where nothing is paid. */
export function nettedPosting(
  profileId: string,
  { amountMinor, currency }: { amountMinor: number; currency: Currency },
  /** How many entries the account had: of that state, it is done once. */
  entryCount: number,
): NewPosting {
  return {
    ...{ id: `netted:${profileId}.${currency}.${entryCount}`, cause: "netted", currency },
    lines: moved(amountMinor, {
      from: { ownerId: profileId, name: "receivable" },
      to: { ownerId: profileId, name: "payable" },
    }),
  };
}

/** Where the money stands while a transfer is under way: a refund was on its way from when it was decided. */
const underWay = { exporter: "payouts", buyer: "refunds" } as const;

/** Our bank has paid it. */
export function settledPosting(payout: Payout): NewPosting {
  const { id, payee, amount } = payout;
  const ownerId = ownerOf(payout);
  return {
    id: `payout_settled:${id}`,
    cause: payee === "exporter" ? "payout_settled" : "refunded",
    currency: amount.currency,
    lines: moved(amount.amountMinor, {
      from: { ownerId, name: "bank" },
      to: { ownerId, name: underWay[payee] },
    }),
  };
}

/**
 * It came back, or never left: it is owed again, all of it, whatever the banks kept on its way. Undefined where nothing
 * moves, as a refund stays what it was until our bank has paid it.
 */
export function returnedPosting(payout: Payout, shortfallMinor: number): NewPosting | undefined {
  const { id, payee, stage, amount } = payout;
  const { amountMinor, currency } = amount;
  const wasPaid = stage === "settled";
  const lines = linesOf(ownerOf(payout), [
    ...(payee === "exporter" && !wasPaid ? [{ name: "payouts", amountMinor } as const] : []),
    { name: "bank", amountMinor: (wasPaid ? amountMinor : 0) - shortfallMinor },
    { name: "exchange", amountMinor: shortfallMinor },
    ...(payee === "exporter" ? [{ name: "payable", amountMinor: 0 - amountMinor } as const] : []),
    ...(payee === "buyer" && wasPaid ? [{ name: "refunds", amountMinor: 0 - amountMinor } as const] : []),
  ]);
  if (lines.length === 0) return undefined;
  const cause = payee === "exporter" ? "payout_returned" : "refund_returned";
  return { id: `payout_returned:${id}`, cause, currency, lines };
}
