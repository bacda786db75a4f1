import * as z from "zod";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { Money } from "#shared/terms/money.ts";

/** An account, by what may be shown and logged of its number, and by what tells it from others. */
export const BankAccount = z.strictObject({ last4: z.string().max(4), hash: z.string().max(64) });
export type BankAccount = z.infer<typeof BankAccount>;

/** Which way money went, as the bank says it of our account: a credit came in. */
export const bankDirections = ["credit", "debit"] as const;
export const BankDirection = z.enum(bankDirections);
export type BankDirection = z.infer<typeof BankDirection>;

export const longestLineText = 1000;

/** One line of a bank's statement: money that came to our account, or left it. */
export const BankLine = z.strictObject({
  account: BankAccount,
  bookedOn: CalendarDate,
  valueOn: CalendarDate,
  direction: BankDirection,
  amount: Money,
  /** The bank takes back an earlier line; `direction` says which way the money goes now. */
  isReversal: z.boolean(),
  /** Who paid, or was paid. */
  name: z.string().max(140).optional(),
  /** All that the payer's and the banks' words say of it. */
  text: z.string().max(longestLineText),
  /** What the bank calls it. */
  bankReference: z.string().max(35).optional(),
  /** The statement that it was read from. */
  statementId: z.string().max(80),
  /** Tells it from every other line, whichever format or statement it comes in (`line-keys.ts`). */
  lineKey: z.string().max(80),
});
export type BankLine = z.infer<typeof BankLine>;

/** An account's balance at the end of a day; below zero where the account is overdrawn. */
export const BankBalance = z.strictObject({ on: CalendarDate, amountMinor: z.int() });
export type BankBalance = z.infer<typeof BankBalance>;

/** One statement of a file: which account it is of, and what it stood at, where the format says it. */
export interface BankStatement {
  id: string;
  account: BankAccount;
  currency: Money["currency"];
  opening?: BankBalance;
  closing?: BankBalance;
}

export const statementFormats = ["csv", "mt940", "camt053"] as const;
export type StatementFormat = (typeof statementFormats)[number];
