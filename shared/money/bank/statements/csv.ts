import { type Currency, currencies } from "#shared/terms/currencies.ts";
import type { DecimalMark } from "#shared/terms/figures.ts";
import { plainText } from "#shared/terms/plain-text.ts";
import type { BankDirection } from "../bank-line.ts";
import type { DayOrder } from "../day-orders.ts";
import { plainAccount, type ReadLine, withReferences } from "../line-keys.ts";
import { stateOf } from "./csv-balances.ts";
import { amountIn, dayIn, isDayLike, provenDays, provenDecimal } from "./csv-figures.ts";
import { type ColumnRole, currencyIn, roleOf } from "./csv-headings.ts";
import { directionOf, isSummary } from "./csv-sides.ts";
import { type CsvRecord, type CsvTable, csvTable } from "./csv-table.ts";
import type { ReadStatement } from "./read-statement-parts.ts";
import { statementFault } from "./statement-fault.ts";

/** What whoever brings a file says of it where the file itself does not: each is asked for by the fault that names it. */
export interface StatementAnswers {
  account?: string;
  currency?: Currency;
  decimal?: DecimalMark;
  days?: DayOrder;
  /** Which way amounts went that have neither a sign nor a mark. */
  unsigned?: BankDirection;
}

/** A row as it is being read. */
export interface Row {
  record: CsvRecord;
  cell: (role: ColumnRole) => string;
  texts: string[];
}

/**
 * Reads a bank's CSV file: columns by their headings in Indonesian or English, days and figures as the whole file shows
 * them to be written. What could be read in two ways is refused and asked for, never guessed.
 */
export function readBankCsv(text: string, answers: StatementAnswers): ReadStatement[] {
  const table = csvTable(text);
  const rows = rowsOf(table);
  if (rows.length === 0) throw statementFault("statement_empty", table.headings.line);
  const proven = {
    decimal: answers.decimal ?? provenDecimal(figuresOf(rows)) ?? (table.separator === ";" ? "," : undefined),
    days: answers.days ?? provenDays(rows.flatMap((it) => [it.cell("bookedOn"), it.cell("valueOn")])),
  };
  const whole = wholeFile(table, answers);
  const read = rows.map((row) => {
    const currency = currencyOf(row, whole);
    const amounts = {
      amount: figure(row, "amount", currency, proven.decimal),
      debit: figure(row, "debit", currency, proven.decimal),
      credit: figure(row, "credit", currency, proven.decimal),
      balance: figure(row, "balance", currency, proven.decimal),
    };
    return { row, currency, account: accountOf(row, whole), ...amounts };
  });
  const isSigned = read.some(({ amount }) => amount?.isNegative);
  const counted = read.map(({ row, currency, account, balance, ...figures }) => {
    const { line } = row.record;
    const side = { mark: row.cell("side"), isSigned, unsigned: answers.unsigned };
    const { minor, direction } = directionOf(figures, side, line);
    const said = { account, currency, minor, direction, days: proven.days };
    return {
      line: lineOf(row, said),
      minor: direction === "credit" ? BigInt(minor) : -BigInt(minor),
      balance,
      at: line,
    };
  });
  return stateOf(counted);
}

function figuresOf(rows: readonly Row[]): string[] {
  return rows.flatMap((it) => (["amount", "debit", "credit", "balance"] as const).map(it.cell));
}

function figure(row: Row, role: ColumnRole, currency: Currency, decimal: DecimalMark | undefined) {
  return amountIn(row.cell(role), currency, decimal, row.record.line);
}

/** The rows that are lines: without totals and repeated headings, and with the words of rows that only go on with them. */
function rowsOf({ rows, columns, headings }: CsvTable): Row[] {
  const read: Row[] = [];
  for (const record of rows) {
    const cell = (role: ColumnRole) => record.cells[columns.indexOf(role)]?.trim() ?? "";
    const texts = record.cells.filter((it, at) => columns[at] === "text" && it.trim() !== "");
    const hasFigures = (["amount", "debit", "credit"] as const).some((it) =>
      /[1-9]/.test(plainText(cell(it))),
    );
    const isRepeated =
      roleOf(cell("bookedOn")) !== undefined && record.cells.join() === headings.cells.join();
    if (isRepeated || isSummary(record.cells, cell("bookedOn"), hasFigures)) continue;
    if (!hasFigures && cell("bookedOn") !== "" && !isDayLike(cell("bookedOn"))) continue;
    if (cell("bookedOn") !== "") read.push({ record, cell, texts });
    else if (hasFigures) throw statementFault("statement_day_faulty", record.line, { text: "" });
    else read.at(-1)?.texts.push(...texts);
  }
  return read;
}

interface WholeFile {
  account: string | undefined;
  currency: Currency | undefined;
}

/** What the lines above the headings, the headings and whoever brings the file say of all its rows. */
function wholeFile(table: CsvTable, answers: StatementAnswers): WholeFile {
  const account = saidAbove(table, "account");
  const currency = currencyIn(saidAbove(table, "currency") ?? "") ?? table.currency;
  if (account && answers.account && plainAccount(account) !== plainAccount(answers.account))
    throw statementFault("statement_account_other", 1);
  if (currency && answers.currency && currency !== answers.currency)
    throw statementFault("statement_currency_other", 1, { currency });
  return { account: account ?? answers.account, currency: currency ?? answers.currency };
}

/** What stands behind a label above the headings: after its colon, or in the next cell that is filled. */
function saidAbove({ above }: CsvTable, role: ColumnRole): string | undefined {
  for (const { cells } of above)
    for (const [at, cell] of cells.entries()) {
      const [label = "", ...rest] = cell.split(":");
      if (roleOf(label) !== role) continue;
      const behind = [rest.join(":"), ...cells.slice(at + 1)].map((it) => it.replace(/^[\s:']+/, "").trim());
      const said = behind.find((it) => it !== "");
      if (said) return said;
    }
  return undefined;
}

function currencyOf(row: Row, { currency }: WholeFile): Currency {
  const { line } = row.record;
  const code = plainText(row.cell("currency")).toUpperCase();
  if (code === "") {
    if (currency) return currency;
    throw statementFault("statement_currency_missing", line);
  }
  const own = currencies.find((it) => it === code);
  if (!own) throw statementFault("statement_currency_unknown", line, { currency: code });
  if (currency && own !== currency) throw statementFault("statement_currency_other", line, { currency: own });
  return own;
}

function accountOf(row: Row, { account }: WholeFile): string {
  const own = row.cell("account").replace(/^'/, "");
  if (own !== "" && account !== undefined && plainAccount(own) !== plainAccount(account))
    throw statementFault("statement_account_other", row.record.line);
  const told = own === "" ? account : own;
  if (told === undefined || plainAccount(told) === "")
    throw statementFault("statement_account_missing", row.record.line);
  return told;
}

interface SaidOfRow {
  account: string;
  currency: Currency;
  minor: number;
  direction: BankDirection;
  days: DayOrder | undefined;
}

function lineOf({ record, cell, texts }: Row, said: SaidOfRow): ReadLine {
  const bookedOn = dayIn(cell("bookedOn"), said.days, record.line);
  const bankReference = cell("bankReference").replace(/^'/, "");
  return {
    account: said.account,
    bookedOn,
    valueOn: cell("valueOn") === "" ? bookedOn : dayIn(cell("valueOn"), said.days, record.line),
    direction: said.direction,
    amount: { amountMinor: said.minor, currency: said.currency },
    isReversal: false,
    name: cell("name"),
    text: withReferences(texts.join(" "), [bankReference]),
    bankReference,
    statementId: "",
  };
}
