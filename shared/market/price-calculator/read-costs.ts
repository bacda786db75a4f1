import { readAmountMinor } from "#shared/terms/amounts.ts";
import { type DecimalMark, type Read, readCount, readFigure } from "#shared/terms/figures.ts";
import { plainText } from "#shared/terms/plain-text.ts";
import type { ExchangeRate, Reckoned } from "./calculate.ts";
import {
  amountFields,
  assumedShares,
  mostQuantities,
  mostShares,
  type ShareField,
  shareFields,
} from "./cost-fields.ts";

/** What stands in a field by its name; nothing where there is no such field. */
export type FieldText = (name: string) => string;

/** A percentage as people write it, `12,5%` or `12.5`, in hundredths of a percent. */
export function readShare(text: string): Read<number> {
  const read = readFigure(plainText(text).replace(/ ?[%٪]$/, ""));
  if ("code" in read) return read;
  // No share has thousands: a lone mark before three digits stands before decimals.
  const { isNegative, whole, decimals } = "mark" in read ? read.small : read.figure;
  const kept = decimals.replace(/0+$/, "");
  if (isNegative || kept.length > 2) return { code: "share_malformed" };
  return { value: Number(whole + kept.padEnd(2, "0")) };
}

/** The same for the share that this field holds, no more than it can be. */
export function readShareField(name: ShareField, text: string): Read<number> {
  const read = readShare(text);
  if ("code" in read || read.value <= mostShares[name]) return read;
  return { code: "share_too_big", params: { most: `${mostShares[name] / 100}%` } };
}

/** Rupiah for one unit of the buyer's currency, as somebody typed it. */
export function readRate(text: string, decimal: DecimalMark): Read<ExchangeRate> {
  const read = readAmountMinor(text, "IDR", decimal);
  if ("code" in read) return read;
  return read.value === 0 ? { code: "amount_zero" } : { value: { top: BigInt(read.value), bottom: 100n } };
}

/** All that can be wrong with a text in a field. */
export const costFaults = [
  "amount_malformed",
  "amount_in_other_currency",
  "amount_zero",
  "share_malformed",
  "share_too_big",
  "number_malformed",
  "number_not_whole",
  "number_shortened",
  "number_ambiguous",
] as const;

/** Why the text in a field cannot be read. */
export interface CostFault {
  name: string;
  code: string;
  params?: Record<string, string | number>;
}

/**
 * All that a price is reckoned of, as far as it can be read at this moment: what is blank is nothing. Where a text cannot be
 * read, the faults alone.
 */
export function readReckoned(
  textOf: FieldText,
  decimal: DecimalMark,
): { costs: Reckoned } | { faults: CostFault[] } {
  const faults: CostFault[] = [];
  const read = <T>(name: string, reader: (text: string) => Read<T>, blank: T): [string, T] => {
    const text = textOf(name).trim();
    if (text === "") return [name, blank];
    const it = reader(text);
    if ("value" in it) return [name, it.value];
    faults.push({ name, ...it });
    return [name, blank];
  };
  const amounts = amountFields.map((name) => read(name, (text) => readAmountMinor(text, "IDR", decimal), 0));
  const shares = shareFields.map((name) =>
    read(name, (text) => readShareField(name, text), assumedShares[name]),
  );
  const quantities = Array.from({ length: mostQuantities }, (_, at) =>
    read(`quantities.${at}`, (text) => readCount(text, decimal), 0),
  );
  read("rateMinor", (text) => readRate(text, decimal), undefined);
  if (faults.length > 0) return { faults };
  const costs = {
    ...Object.fromEntries([...amounts, ...shares]),
    quantities: quantities.flatMap(([, count]) => (count > 0 ? [count] : [])),
  } as unknown as Reckoned;
  return { costs };
}
