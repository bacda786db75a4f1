import { plainText } from "#shared/terms/plain-text.ts";
import type { BankDirection } from "../bank-line.ts";
import type { AmountCell } from "./csv-figures.ts";
import { sideOf } from "./csv-table.ts";
import { statementFault } from "./statement-fault.ts";

interface Figures {
  amount: AmountCell | undefined;
  debit: AmountCell | undefined;
  credit: AmountCell | undefined;
}

interface SaidOfSide {
  mark: string;
  /** Some amounts of the file have a minus: then those that have none came in. */
  isSigned: boolean;
  unsigned: BankDirection | undefined;
}

/**
 * How much a row is of, and which way it went: by its column, its mark or its sign.
 * @throws `statement_amount_missing`; `statement_direction_unclear` where nothing says it, or two things differ.
 */
export function directionOf(
  { amount, debit, credit }: Figures,
  { mark, isSigned, unsigned }: SaidOfSide,
  line: number,
): { minor: number; direction: BankDirection } {
  const given = [amount, debit, credit].filter((it) => it !== undefined && it.minor > 0);
  const [only] = given;
  if (!only) throw statementFault("statement_amount_missing", line);
  if (given.length > 1) throw statementFault("statement_direction_unclear", line);
  const said = saidBy(only, { amount, debit, credit }, mark);
  const all = new Set(said);
  if (all.size > 1 || all.has("unknown")) throw statementFault("statement_direction_unclear", line);
  const [direction] = all;
  const meant = direction ?? (isSigned ? "credit" : unsigned);
  if (meant === undefined || meant === "unknown") throw statementFault("statement_direction_unclear", line);
  return { minor: only.minor, direction: meant };
}

function saidBy(
  only: AmountCell,
  { amount, debit, credit }: Figures,
  mark: string,
): (BankDirection | "unknown")[] {
  return [
    only.side,
    mark === "" ? undefined : (sideOf(mark) ?? "unknown"),
    // A withdrawal is often written with its minus; a deposit with one could be either.
    only === debit ? "debit" : undefined,
    only === credit ? (only.isNegative ? "unknown" : "credit") : undefined,
    only === amount && only.isNegative ? "debit" : undefined,
  ].filter((it) => it !== undefined) as (BankDirection | "unknown")[];
}

const summary = /^(?:sub ?)?(?:total|grand total|jumlah|saldo|opening|closing|ending|balance|mutasi)\b/i;

/** Whether a row says what an account stood at, or what columns add up to, and not what came or left. */
export function isSummary(cells: readonly string[], day: string, hasFigures: boolean): boolean {
  const first = cells.map(plainText).find((it) => it !== "") ?? "";
  if (summary.test(plainText(day)) || (day === "" && summary.test(first))) return true;
  return !hasFigures && cells.some((it) => balanceWords.test(plainText(it)));
}

const balanceWords = /^(?:saldo (?:awal|akhir)|(?:opening|closing|beginning|ending) balance)$/i;
