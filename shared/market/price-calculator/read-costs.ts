import { readAmountMinor } from "#shared/terms/amounts.ts";
import { type DecimalMark, type Read, readCount, readFigure } from "#shared/terms/figures.ts";
import { plainText } from "#shared/terms/plain-text.ts";
import type { ExchangeRate, Reckoned } from "./calculate.ts";
import { amountFields, assumedShares, mostQuantities, shareFields } from "./cost-fields.ts";

/** What stands in a field by its name; nothing where there is no such field. */
export type FieldText = (name: string) => string;

/** A percentage as people write it, `12,5%` or `12.5`, in hundredths of a percent. */
export function readShare(text: string): Read<number> {
  const read = readFigure(plainText(text).replace(/ ?[%٪]$/, ""));
  if ("code" in read) return read;
  // No share has thousands: a lone mark before three digits stands before decimals.
  const { isNegative, whole, decimals } = "mark" in read ? read.small : read.figure;
  const kept = decimals.replace(/0+$/, "");
  if (isNegative || kept.length > 2 || whole.length > 3) return { code: "share_malformed" };
  return { value: Number(whole + kept.padEnd(2, "0")) };
}

/** Rupiah for one unit of the buyer's currency, as somebody typed it. */
export function readRate(text: string, decimal: DecimalMark): Read<ExchangeRate> {
  const read = readAmountMinor(text, "IDR", decimal);
  if ("code" in read) return read;
  return read.value === 0 ? { code: "amount_zero" } : { value: { top: BigInt(read.value), bottom: 100n } };
}

/**
 * All that a price is reckoned of, as far as it can be read at this moment: what is blank is nothing, and undefined is
 * answered where a text cannot be read.
 */
export function readReckoned(textOf: FieldText, decimal: DecimalMark): Reckoned | undefined {
  const read = (
    name: string,
    reader: (text: string) => Read<number>,
    blank = 0,
  ): [string, number] | undefined => {
    const text = textOf(name).trim();
    if (text === "") return [name, blank];
    const it = reader(text);
    return "value" in it ? [name, it.value] : undefined;
  };
  const amounts = amountFields.map((name) => read(name, (text) => readAmountMinor(text, "IDR", decimal)));
  const shares = shareFields.map((name) => read(name, readShare, assumedShares[name]));
  const quantities = Array.from({ length: mostQuantities }, (_, at) =>
    read(`quantities.${at}`, (text) => readCount(text, decimal)),
  );
  const all = [...amounts, ...shares, ...quantities];
  if (all.some((it) => it === undefined)) return undefined;
  return {
    ...Object.fromEntries([...amounts, ...shares].filter((it) => it !== undefined)),
    quantities: quantities.flatMap((it) => (it && it[1] > 0 ? [it[1]] : [])),
  } as unknown as Reckoned;
}
