import * as z from "zod";
import type { Currency } from "#shared/terms/currencies.ts";
import { type AccountHead, heldUntil } from "./bank-account.ts";
import { leastPayoutMinor } from "./limits.ts";

/** Why what is owed is not on its way yet. `next_run`: nothing is in its way. */
export const waitingReasons = [
  "next_run",
  "nothing_owed",
  "owes_us",
  "below_least",
  "no_account",
  "account_changed",
  "account_faulty",
  "paused",
] as const;
export const WaitingReason = z.enum(waitingReasons);
export type WaitingReason = z.infer<typeof WaitingReason>;

interface Owed {
  currency: Currency;
  payableMinor: number;
  receivableMinor: number;
}

/** What is to be done with what is owed to a business in one currency. */
export interface PayoutPlan {
  /** What it owes us and is kept. */
  nettedMinor: number;
  /** What is left to pay, if something is to be paid now. */
  amountMinor: number;
  reason: WaitingReason;
}

/** What a business owes is taken off first; the rest is paid where nothing is in the way. */
export function planPayout(
  { currency, payableMinor, receivableMinor }: Owed,
  head: AccountHead | undefined,
  { now, isFrozen }: { now: string; isFrozen: boolean },
): PayoutPlan {
  const nettedMinor = Math.min(payableMinor, receivableMinor);
  const left = payableMinor - nettedMinor;
  const reason = whyNot(left, { currency, receivableMinor, isFrozen }, head, now);
  if (isFrozen) return { nettedMinor: 0, amountMinor: 0, reason };
  return { nettedMinor, amountMinor: reason === "next_run" ? left : 0, reason };
}

function whyNot(
  left: number,
  { currency, receivableMinor, isFrozen }: Pick<Owed, "currency" | "receivableMinor"> & { isFrozen: boolean },
  head: AccountHead | undefined,
  now: string,
): WaitingReason {
  if (left === 0) return receivableMinor > 0 ? "owes_us" : "nothing_owed";
  if (isFrozen) return "paused";
  if (left < leastPayoutMinor(currency)) return "below_least";
  return whyNotTo(head, now) ?? "next_run";
}

/** What is in the way of paying to an account; undefined where nothing is. */
export function whyNotTo(
  head: AccountHead | undefined,
  now: string,
): Extract<WaitingReason, "no_account" | "account_changed" | "account_faulty"> | undefined {
  if (!head) return "no_account";
  if (head.faultAt !== undefined) return "account_faulty";
  return heldUntil(head, now) ? "account_changed" : undefined;
}
