import type { Currency } from "#shared/terms/currencies.ts";
import type { ReadLine } from "../line-keys.ts";
import type { Minor } from "./exact-amount.ts";
import { statementFault } from "./statement-fault.ts";

/** What an account stood at; below zero where it is overdrawn. */
export interface ReadBalance {
  on: string;
  minor: Minor;
}

/** A line with what it adds to the balance. */
export interface CountedLine {
  line: ReadLine;
  minor: Minor;
}

/** A statement as it was read, its account's number whole. */
export interface ReadStatement {
  id: string;
  account: string;
  currency: Currency;
  opening?: ReadBalance;
  closing?: ReadBalance;
  lines: CountedLine[];
}

/** @throws `statement_balance_differs` where the opening balance and the lines do not make the closing one. */
export function sumsUp({ opening, closing, lines }: ReadStatement, line: number): void {
  if (!opening || !closing) throw statementFault("statement_balance_missing", line);
  const sum = lines.reduce((whole, it) => whole + it.minor, opening.minor);
  if (sum !== closing.minor)
    throw statementFault("statement_balance_differs", line, {
      stated: String(closing.minor),
      counted: String(sum),
    });
}
