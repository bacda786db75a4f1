import { isDay } from "#shared/terms/calendar.ts";
import { caughtBy } from "#shared/terms/caught.ts";
import { type Currency, currencies } from "#shared/terms/currencies.ts";
import { type ReadLine, withReferences } from "../line-keys.ts";
import { exactMinor, lineMinor, type Minor } from "./exact-amount.ts";
import { type Field, type Message, messagesOf } from "./mt940-blocks.ts";
import { saidIn } from "./mt940-text.ts";
import { type ReadStatement, sumsUp } from "./read-statement-parts.ts";
import { statementFault } from "./statement-fault.ts";

/**
 * Reads SWIFT's customer statement message (MT940): each message's opening balance, lines and closing balance, which must
 * add up.
 */
export function readMt940(text: string): ReadStatement[] {
  return messagesOf(text).map(statementOf);
}

function statementOf(message: Message): ReadStatement {
  const account = first(message, ["25", "25P"]);
  const opening = balanceOf(first(message, ["60F", "60M"]));
  const closing = balanceOf(first(message, ["62F", "62M"]));
  if (closing.currency !== opening.currency)
    throw statementFault("statement_currency_other", closing.line, { currency: closing.currency });
  const number = first(message, ["28C", "28"]).lines[0]?.trim() ?? "";
  const id = `${first(message, ["20"]).lines[0]?.trim()} ${number}`.trim();
  const own = account.lines[0]?.trim() ?? "";
  if (!/[0-9A-Za-z]/.test(own)) throw statementFault("statement_account_missing", account.line);
  const lines = linesOf(message, { account: own, statementId: id, currency: opening.currency });
  const statement = { id, account: own, currency: opening.currency, opening, closing, lines };
  sumsUp(statement, closing.line);
  return statement;
}

function first({ fields, line }: Message, tags: readonly string[]): Field {
  const found = fields.find((it) => tags.includes(it.tag));
  if (!found) throw statementFault("statement_part_missing", line, { part: `:${tags[0]}:` });
  return found;
}

/** Such as `C260131IDR1500000,00`. */
const balance = /^([CD])(\d{6})([A-Z]{3})([\d,]+)$/;

function balanceOf({ lines, line }: Field) {
  const parts = caughtBy<["C" | "D", string, string, string]>(balance, lines.join("").trim());
  if (!parts) throw statementFault("statement_malformed", line, { text: lines.join("") });
  const [side, day, code, amount] = parts;
  const currency = currencies.find((it) => it === code);
  if (!currency) throw statementFault("statement_currency_unknown", line, { currency: code });
  const minor = exactMinor(amount, currency, ",", line);
  return { on: dayOf(day, line), currency, line, minor: side === "C" ? minor : -minor };
}

interface Whose {
  account: string;
  statementId: string;
  currency: Currency;
}

function linesOf({ fields }: Message, whose: Whose): { line: ReadLine; minor: Minor }[] {
  return fields.flatMap((field, at) => {
    if (field.tag !== "61") return [];
    const next = fields[at + 1];
    return [lineOf(field, next?.tag === "86" ? next : undefined, whose)];
  });
}

/**
 * Value day, entry day, mark, the currency's third letter, amount, kind of transaction, the owner's reference, the bank's
 * after two slashes.
 */
const statementLine = /^(\d{6})(\d{4})?(R?[CD]|E[CD])([A-Z])?(\d[\d,]*)([A-Z][0-9A-Z]{3})(.*?)(?:\/\/(.*))?$/;

function lineOf(field: Field, said: Field | undefined, { account, statementId, currency }: Whose) {
  const [main = "", ...more] = field.lines;
  const parts = caughtBy<[string, string?, string?, string?, string?, string?, string?, string?]>(
    statementLine,
    main.trim(),
  );
  if (!parts) throw statementFault("statement_malformed", field.line, { text: main });
  const [valueDay, entryDay, mark = "", , amount = "", , ownReference = "", bankReference] = parts;
  const valueOn = dayOf(valueDay, field.line);
  const isCredit = mark === "C" || mark === "RD" || mark === "EC";
  const minor = exactMinor(amount, currency, ",", field.line);
  const { text, name } = saidIn(said?.lines ?? []);
  const line: ReadLine = {
    account,
    statementId,
    valueOn,
    bookedOn: entryDay === undefined ? valueOn : nearest(entryDay, valueOn, field.line),
    direction: isCredit ? "credit" : "debit",
    amount: { amountMinor: lineMinor(minor, field.line), currency },
    isReversal: mark.startsWith("R"),
    text: withReferences([text, ...more].filter((it) => it !== "").join(" "), [ownReference]),
    ...(name === undefined ? {} : { name }),
    ...(bankReference === undefined ? {} : { bankReference }),
  };
  return { line, minor: isCredit ? minor : -minor };
}

function dayOf(sixDigits: string, line: number): string {
  const day = `20${sixDigits.slice(0, 2)}-${sixDigits.slice(2, 4)}-${sixDigits.slice(4)}`;
  if (!isDay(day)) throw statementFault("statement_day_faulty", line, { text: sixDigits });
  return day;
}

/** An entry's day has no year: it is that nearest to the value day, so that a turn of the year lies between or not. */
function nearest(monthAndDay: string, valueOn: string, line: number): string {
  const year = Number(valueOn.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((it) => `${it}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`)
    .filter(isDay);
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(valueOn));
  const [best] = days.sort((one, other) => distance(one) - distance(other));
  if (best === undefined) throw statementFault("statement_day_faulty", line, { text: monthAndDay });
  return best;
}
