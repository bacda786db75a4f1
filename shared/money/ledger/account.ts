import * as z from "zod";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { orderIds } from "../ids.ts";

/**
 * Accounts, the side on which each grows, and whether it may fall below nothing on that side. An owner, an order or a
 * business, has one of each name and currency, so that no account is written by everybody.
 */
export const accountRules = {
  /** Came from a buyer, and is not given to the order yet. */
  buyer: { grows: "credit", isGuarded: true },
  /** Held for the order until its goods are received. */
  held: { grows: "credit", isGuarded: true },
  /** On its way back to the buyer. */
  refunds: { grows: "credit", isGuarded: true },
  /** Owed to the exporter. */
  payable: { grows: "credit", isGuarded: true },
  /** On its way to the exporter. */
  payouts: { grows: "credit", isGuarded: true },
  /** The exporter owes it, as it was paid out before the buyer got it back. */
  receivable: { grows: "debit", isGuarded: true },
  /** With the provider of card payments; below nothing where its fees were more. */
  card: { grows: "debit", isGuarded: false },
  /** On our account at the bank. */
  bank: { grows: "debit", isGuarded: false },
  platform_fee: { grows: "credit", isGuarded: false },
  provider_fees: { grows: "debit", isGuarded: false },
  /** What changing money into another currency, or the way of a transfer, gave or took. */
  exchange: { grows: "debit", isGuarded: false },
} as const satisfies Record<string, { grows: "debit" | "credit"; isGuarded: boolean }>;

export const accountNames = Object.keys(accountRules) as [
  keyof typeof accountRules,
  ...(keyof typeof accountRules)[],
];
export const AccountName = z.enum(accountNames);
export type AccountName = z.infer<typeof AccountName>;

export const AccountOwner = z.union([orderIds.schema, profileIds.schema]);

const SignedMinor = z.int();

/** Where an account is. */
export const AccountAddress = z.strictObject({
  ownerId: AccountOwner,
  name: AccountName,
  currency: Currency,
});
export type AccountAddress = z.infer<typeof AccountAddress>;

/** An account as it stands; its balance is what its entries add up to, debits above nothing. */
export const Account = z.strictObject({
  ...AccountAddress.shape,
  balanceMinor: SignedMinor,
  /** How many entries it has, numbered from 1, and the hash and the moment of the last. */
  entryCount: z.int().min(1),
  lastHash: z.string(),
  lastAt: z.iso.datetime(),
  ...stamps,
});
export type Account = z.infer<typeof Account>;

/** One line of a posting on its account, for good. Each holds the hash of the one before. */
export const Entry = z.strictObject({
  ...AccountAddress.shape,
  number: z.int().min(1),
  postingId: z.string(),
  amountMinor: SignedMinor,
  /** The balance with it. */
  balanceMinor: SignedMinor,
  at: z.iso.datetime(),
  previousHash: z.string(),
  hash: z.string(),
  ...stamps,
});
export type Entry = z.infer<typeof Entry>;

/** What an account has on the side on which it grows: what is owed, held or there. */
export function naturalMinor(name: AccountName, balanceMinor: number): number {
  return accountRules[name].grows === "debit" ? balanceMinor : 0 - balanceMinor;
}

export function isOverdrawn(name: AccountName, balanceMinor: number): boolean {
  return accountRules[name].isGuarded && naturalMinor(name, balanceMinor) < 0;
}

/** What tells an account from all others, as one text. */
export function accountKey({ ownerId, name, currency }: AccountAddress): string {
  return `${ownerId}/${name}/${currency}`;
}
