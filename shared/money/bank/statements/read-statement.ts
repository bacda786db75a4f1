import type { BankLine, BankStatement, StatementFormat } from "../bank-line.ts";
import { bankAccountOf, type Digest, keyedLines, plainAccount } from "../line-keys.ts";
import { readCamt053 } from "./camt053.ts";
import { readBankCsv, type StatementAnswers } from "./csv.ts";
import { balanceMinor } from "./exact-amount.ts";
import { readMt940 } from "./mt940.ts";
import type { ReadBalance, ReadStatement } from "./read-statement-parts.ts";
import { mostLines, statementFault } from "./statement-fault.ts";

export interface BankFile {
  format: StatementFormat;
  statements: BankStatement[];
  lines: BankLine[];
}

/** A file of two megabytes has no more than so many signs. */
export const longestFile = 2_000_000;

/**
 * Reads a bank's file in whichever format it is: CAMT.053, MT940 or CSV. `digest` stands for an account's number and makes
 * the lines' keys; `answers` say what a CSV file leaves open.
 * @throws ValidationFailed with a code of `StatementFault`, and nothing else.
 */
export function readStatement(text: string, digest: Digest, answers: StatementAnswers = {}): BankFile {
  if (text.length > longestFile)
    throw statementFault("statement_too_large", undefined, { maximum: longestFile });
  const plain = text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  if (plain.includes("\0") || plain.includes("\uFFFD")) throw statementFault("statement_unreadable");
  if (plain.trim() === "") throw statementFault("statement_empty");
  const format = formatOf(plain);
  const read = { camt053: readCamt053, mt940: readMt940, csv: readBankCsv }[format](plain, answers);
  const counted = read.flatMap((it) => it.lines);
  if (counted.length > mostLines)
    throw statementFault("statement_too_many_lines", undefined, { maximum: mostLines });
  for (const { account } of read)
    if (answers.account && plainAccount(account) !== plainAccount(answers.account))
      throw statementFault("statement_account_other", 1);
  const lines = keyedLines(
    counted.map((it) => it.line),
    digest,
  );
  return { format, statements: read.map((it) => statementOf(it, digest)), lines };
}

function formatOf(text: string): StatementFormat {
  if (/^\s*</.test(text)) return "camt053";
  return /^\s*(?:\{\d:|:\d{2}[A-Z]?:)/.test(text) ? "mt940" : "csv";
}

function statementOf(
  { id, account, currency, opening, closing }: ReadStatement,
  digest: Digest,
): BankStatement {
  return {
    id,
    account: bankAccountOf(account, digest),
    currency,
    ...(opening ? { opening: balanceOf(opening) } : {}),
    ...(closing ? { closing: balanceOf(closing) } : {}),
  };
}

function balanceOf({ on, minor }: ReadBalance) {
  return { on, amountMinor: balanceMinor(minor, 1) };
}
