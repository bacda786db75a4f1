import type { Currency } from "#shared/terms/currencies.ts";
import { readDay } from "#shared/terms/days.ts";
import type { DecimalMark } from "#shared/terms/figures.ts";
import { readAmountMinor } from "#shared/terms/money.ts";
import { plainText } from "#shared/terms/plain-text.ts";
import type { BankDirection } from "../bank-line.ts";
import type { DayOrder } from "../day-orders.ts";
import { sideOf } from "./csv-table.ts";
import { statementFault } from "./statement-fault.ts";

/** What a file's other cells prove of the ones that could be read in two ways. */
export interface Proven {
  decimal: DecimalMark | undefined;
  days: DayOrder | undefined;
}

/** The one thing that all of these say that say anything. */
function unanimous<T>(said: readonly (T | undefined)[]): T | undefined {
  const found = [...new Set(said.filter((it) => it !== undefined))];
  return found.length === 1 ? found[0] : undefined;
}

/** The mark that amounts prove to be that of decimals: `1.500,25` and `1.500.000` say the comma, `0.5` the point. */
export function provenDecimal(cells: readonly string[]): DecimalMark | undefined {
  return unanimous(cells.map((it) => decimalIn(plainText(it))));
}

function decimalIn(text: string): DecimalMark | undefined {
  const [first, ...more] = (text.match(/(?<=\d)[.,](?=\d)/g) ?? []) as DecimalMark[];
  const last = more.at(-1);
  if (first === undefined) return undefined;
  if (last === undefined) return /(?:^|\D)0[.,]|[.,](?!\d{3}(?!\d))/.test(text) ? first : undefined;
  if (last !== first) return last;
  return first === "." ? "," : ".";
}

/** The order that days prove: `31/01/2026` has the day first. */
export function provenDays(cells: readonly string[]): DayOrder | undefined {
  return unanimous(
    cells.map((cell) => {
      const [, one, other] = /^\D{0,2}(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2}/.exec(plainText(cell)) ?? [];
      if (one === undefined || Number(one) > 12 === Number(other) > 12) return undefined;
      return Number(one) > 12 ? "day_first" : "month_first";
    }),
  );
}

/** Whether a cell looks like a day at all, or is the beginning of a footer. */
export function isDayLike(cell: string): boolean {
  const read = readDay(bareDay(cell));
  return "value" in read || read.code !== "day_malformed";
}

/** Without the time behind it, and the mark that keeps spreadsheets from changing it. */
function bareDay(cell: string): string {
  const time = /(?<=\S) +\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?[AP]M)?(?: ?WIB| ?Z)?$/i;
  const day = cell.slice(0, 60).replace(/^'/, "").replace(time, "");
  return day.trim().replace(/^(20\d{2})(\d{2})(\d{2})$/, "$1-$2-$3");
}

/** @throws `statement_day_faulty`; `statement_day_unclear` where it is one of two days and nothing says which. */
export function dayIn(cell: string, days: DayOrder | undefined, line: number): string {
  const read = readDay(bareDay(cell));
  if ("value" in read) return read.value;
  if (read.code !== "day_ambiguous") throw statementFault("statement_day_faulty", line, { text: cell });
  const { first = "", second = "" } = read.params ?? {};
  if (days === undefined) throw statementFault("statement_day_unclear", line, { text: cell, first, second });
  return String(days === "day_first" ? first : second);
}

/** An amount's cell: its figure, and what signs and marks around it say of its side. */
export interface AmountCell {
  minor: number;
  isNegative: boolean;
  side: BankDirection | undefined;
}

/**
 * Reads an amount; a blank and a dash are none.
 * @throws `statement_amount_faulty`; `statement_amount_unclear` where a mark may part thousands or decimals.
 */
export function amountIn(
  cell: string,
  currency: Currency,
  decimal: DecimalMark | undefined,
  line: number,
): AmountCell | undefined {
  const plain = plainText(cell).replace(/^'(?=[\d+-])/, "");
  if (/^[-–]?$/.test(plain)) return undefined;
  const marked = /^(.*\d(?:[.,]-|\))?) ?(CR|DB|DR|K|D|C)\.?$/i.exec(plain);
  const unmarked = marked?.[1] ?? plain;
  const bare = unmarked
    .replace(/^\((.*\d)\)?$/, "$1")
    .replace(/^([A-Z$€£¥ .]{0,6})[-+] ?|(?<=\d) ?[-+]$/gi, "$1");
  const isNegative = /^\(|^[A-Z$€£¥ .]{0,6}-|\d ?-$/i.test(unmarked);
  const isPositive = /^[A-Z$€£¥ .]{0,6}\+|\d ?\+$/i.test(unmarked);
  const minor = minorIn(bare, currency, decimal, line, cell);
  const side = marked?.[2] === undefined ? (isPositive ? ("credit" as const) : undefined) : sideOf(marked[2]);
  return { minor, isNegative, side };
}

function minorIn(
  text: string,
  currency: Currency,
  decimal: DecimalMark | undefined,
  line: number,
  cell: string,
): number {
  const [point, comma] = ([".", ","] as const).map((mark) => readAmountMinor(text, currency, mark));
  if (point && comma && "value" in point && "value" in comma && point.value === comma.value)
    return point.value;
  const either = [point, comma].find((it) => it && "code" in it && it.code === "number_ambiguous");
  if (!either || !("code" in either)) throw statementFault("statement_amount_faulty", line, { text: cell });
  const { small = "", large = "" } = either.params ?? {};
  if (decimal === undefined)
    throw statementFault("statement_amount_unclear", line, { text: cell, small, large });
  const meant = readAmountMinor(String(text.includes(decimal) ? small : large), currency, ".");
  if ("code" in meant) throw statementFault("statement_amount_faulty", line, { text: cell });
  return meant.value;
}
