import * as z from "zod";
import { stamps } from "#shared/stamps.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { maximumMinor } from "#shared/terms/money.ts";
import { AccountName, AccountOwner } from "./account.ts";

/** What money moves for. */
export const causes = [
  "received",
  "exchanged",
  "provider_fee",
  "held",
  "released",
  "refund_decided",
  "refunded",
  "refund_returned",
  "clawed_back",
  "charge_disputed",
  "dispute_closed",
  "payout_prepared",
  "payout_settled",
  "payout_returned",
  "netted",
  "reversed",
] as const;
export const Cause = z.enum(causes);
export type Cause = z.infer<typeof Cause>;

const PostingLine = z.strictObject({
  ownerId: AccountOwner,
  name: AccountName,
  /** Debits above nothing, credits below. */
  amountMinor: z.int().min(-maximumMinor).max(maximumMinor),
});
export type PostingLine = z.infer<typeof PostingLine>;

export const maximumPostingLines = 8;

/**
 * One movement of money: lines of one currency that add up to nothing. Its id is made of what caused it, so that the same
 * cause is posted once.
 */
export const Posting = z.strictObject({
  id: z.string().regex(/^[a-z_]+:[\w.-]{1,255}$/),
  cause: Cause,
  currency: Currency,
  lines: z.array(PostingLine).min(2).max(maximumPostingLines),
  /** The posting that this one takes back, each line of it. */
  reverses: z.string().optional(),
  /** UTC, `2026-11-30`: the page of the journal. */
  day: z.iso.date(),
  ...stamps,
});
export type Posting = z.infer<typeof Posting>;
export type NewPosting = Omit<Posting, "day" | "version" | "createdAt" | "updatedAt">;

/** Moves an amount from one account to another: the first is credited, the second debited. */
export function moved(
  amountMinor: number,
  { from, to }: { from: Omit<PostingLine, "amountMinor">; to: Omit<PostingLine, "amountMinor"> },
): PostingLine[] {
  return [
    { ...to, amountMinor },
    { ...from, amountMinor: 0 - amountMinor },
  ];
}

/** Takes a posting back: the same lines the other way round. What was posted stays. */
export function reversalOf({ id, currency, lines }: Posting): NewPosting {
  return {
    ...{ id: `reversed:${id.replace(":", ".")}`, cause: "reversed", currency, reverses: id },
    lines: lines.map((line) => ({ ...line, amountMinor: 0 - line.amountMinor })),
  };
}

/** @throws RangeError where it cannot be posted: not balanced, an account twice, a line of nothing */
export function checkPosting({ id, lines }: NewPosting): void {
  const sum = lines.reduce((total, { amountMinor }) => total + amountMinor, 0);
  if (sum !== 0) throw new RangeError(`${id}: its lines add up to ${sum}.`);
  const named = new Set(lines.map(({ ownerId, name }) => `${ownerId}/${name}`));
  if (named.size !== lines.length) throw new RangeError(`${id} names an account twice.`);
  if (lines.some(({ amountMinor }) => amountMinor === 0 || !Number.isSafeInteger(amountMinor)))
    throw new RangeError(`${id} has a line that moves nothing, or no whole amount.`);
}

/** Whether two postings of one id say the same. */
export function isSamePosting(one: NewPosting, other: NewPosting): boolean {
  const told = ({ cause, currency, lines }: NewPosting) =>
    JSON.stringify([
      cause,
      currency,
      lines.map(({ ownerId, name, amountMinor }) => `${ownerId}/${name} ${amountMinor}`).toSorted(),
    ]);
  return told(one) === told(other);
}
