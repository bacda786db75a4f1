import { lineOf } from "#shared/text.ts";
import type { BankAccount, BankLine } from "./bank-line.ts";
import { longestLineText } from "./bank-line.ts";
import { referencesIn } from "./payment-reference.ts";

/** A one-way text of another; keyed by whoever calls, so that an account's number is not found by trying all. */
export type Digest = (text: string) => string;

/** A line as it was read, with its account's whole number. */
export type ReadLine = Omit<BankLine, "account" | "lineKey"> & { account: string };

/**
 * What an account's number is to be compared by: one bank writes it with blanks, its bank before it or its currency
 * after it, and a spreadsheet drops the zeros that it begins with.
 */
export function plainAccount(written: string): string {
  const own = written.slice(written.lastIndexOf("/") + 1).toUpperCase();
  const plain = own.replaceAll(/[^0-9A-Z]/g, "");
  return plain.replace(/^(\d+)[A-Z]{3}$/, "$1").replace(/^0+(?=.)/, "");
}

export function bankAccountOf(written: string, digest: Digest): BankAccount {
  const plain = plainAccount(written);
  return { last4: plain.slice(-4), hash: digest(`account ${plain}`) };
}

/**
 * The lines of a file with their keys. A key is made of what every format tells alike: account, day, direction, amount,
 * currency and our reference, where the text has one; the lines that are equal in all of it are numbered. So an
 * overlapping statement, or the same one in another format, has the same keys.
 */
export function keyedLines(lines: readonly ReadLine[], digest: Digest): BankLine[] {
  const seen = new Map<string, number>();
  return lines.map((it) => {
    const account = bankAccountOf(it.account, digest);
    const text = lineOf(it.text, longestLineText);
    const references = referencesIn(text).sort();
    const { amountMinor, currency } = it.amount;
    const told = [account.hash, it.bookedOn, it.direction, amountMinor, currency, ...references].join("|");
    const number = (seen.get(told) ?? 0) + 1;
    seen.set(told, number);
    const { name, bankReference, ...rest } = it;
    return {
      ...rest,
      account,
      text,
      ...shortened("name", name, 140),
      ...shortened("bankReference", bankReference, 35),
      statementId: lineOf(it.statementId, 80),
      lineKey: `${digest(`line ${told}`)}.${number}`,
    };
  });
}

/** A text, and those of other fields behind it that have a reference of ours that it has not. */
export function withReferences(text: string, fields: readonly string[]): string {
  return fields.reduce((whole, it) => {
    const known = referencesIn(whole);
    return referencesIn(it).some((found) => !known.includes(found)) ? `${whole} ${it}`.trim() : whole;
  }, text);
}

function shortened<Key extends string>(key: Key, text: string | undefined, maximum: number) {
  const line = lineOf(text ?? "", maximum);
  return (line === "" ? {} : { [key]: line }) as { [K in Key]?: string };
}
