import * as z from "zod";
import { Currency } from "#shared/terms/currencies.ts";
import { Money } from "#shared/terms/money.ts";
import { typed } from "#shared/text.ts";
import { BankBalance, BankDirection, statementFormats } from "./bank-line.ts";
import { dayOrders } from "./day-orders.ts";

/** A statement's file, of at most so many bytes. */
export const maximumStatementBytes = 2_000_000;

/** A file's text, and what whoever brings it says of it where it does not. */
export const BringStatement = z.strictObject({
  file: z.string().min(1).max(maximumStatementBytes),
  account: typed(60).optional(),
  currency: Currency.optional(),
  decimal: z.enum([".", ","]).optional(),
  days: z.enum(dayOrders).optional(),
  unsigned: BankDirection.optional(),
});
export type BringStatement = z.infer<typeof BringStatement>;

/** What became of a statement's lines: each of them is one of these. */
export const BroughtStatement = z.strictObject({
  format: z.enum(statementFormats),
  lines: z.int().min(0),
  /** Posted to the payment that they were for. */
  posted: z.int().min(0),
  /** Matched, and more than one person alone may post. */
  toConfirm: z.int().min(0),
  /** Somebody has to decide. */
  open: z.int().min(0),
  /** Money that left. */
  noted: z.int().min(0),
  /** Brought before, in this statement or another. */
  known: z.int().min(0),
  statements: z.array(
    z.strictObject({
      id: z.string(),
      last4: z.string(),
      currency: Currency,
      opening: BankBalance.optional(),
      closing: BankBalance.optional(),
    }),
  ),
  /** All that was posted now, by currency. */
  sums: z.array(Money),
});
export type BroughtStatement = z.infer<typeof BroughtStatement>;
