import { plainText } from "./plain-text.ts";

/** The mark before the decimals where a figure was written: that of the writer's language, or of their spreadsheet. */
export type DecimalMark = "." | ",";

/** What a text says, or the code and figures of what is wrong with it. */
export type Read<T> = { value: T } | { code: string; params?: Record<string, string | number> };

/** A number as its digits, so that no decimal passes through a float. */
export interface Figure {
  isNegative: boolean;
  whole: string;
  decimals: string;
}

/** One reading; or two, where a lone mark before three digits may part thousands or decimals. */
type Reading =
  | { figure: Figure }
  | { mark: DecimalMark; small: Figure; large: Figure }
  | { code: "number_malformed" | "number_shortened" };

const marks = new Map<string, DecimalMark>();

/** The decimal mark of a language: a comma in Indonesian, a point in English. */
export function decimalMarkOf(locale: string): DecimalMark {
  let mark = marks.get(locale);
  if (!mark) {
    const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
    mark = parts.find((it) => it.type === "decimal")?.value === "," ? "," : ".";
    marks.set(locale, mark);
  }
  return mark;
}

const longest = 60;
/** What a spreadsheet makes of a long number that it takes for a figure: `8.99123E+12`. */
export function isShortened(text: string): boolean {
  return /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text);
}

/**
 * Reads a figure as people and spreadsheets write it. A group of thousands never begins with 0, so `0.500` is a half;
 * marks of two kinds mean a decimal, as in `1.234,567`; blanks and apostrophes part thousands alone.
 */
export function readFigure(text: string): Reading {
  const plain = plainText(text);
  if (plain.length > longest) return { code: "number_malformed" };
  if (isShortened(plain)) return { code: "number_shortened" };
  const [, sign, digits = ""] = /^([+-]?) ?(.*)$/.exec(plain) ?? [];
  const isNegative = sign === "-";
  const figure = (whole: string, decimals = "") => ({ isNegative, whole: whole || "0", decimals });
  const spaced = /^([1-9]\d{0,2}(?:([ '’])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/.exec(digits);
  if (spaced) return { figure: figure(digitsOf(spaced[1] ?? ""), spaced[3]) };
  const grouped = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(digits);
  const [, groups = "", mark, decimals] = grouped ?? [];
  if (grouped && (decimals !== undefined || groups.length > 7))
    return { figure: figure(digitsOf(groups), decimals) };
  const [isPlain, whole = "", fraction] = /^(\d*)(?:[.,](\d+))?$/.exec(digits) ?? [];
  if (!isPlain) return { code: "number_malformed" };
  if (!grouped) return { figure: figure(whole, fraction) };
  return { mark: mark as DecimalMark, small: figure(whole, fraction), large: figure(digitsOf(groups)) };
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "");
}

const mostDigits = 15;

/**
 * Reads a whole number, such as a quantity: `1500`, `1 500`, or in Indonesian `1.500`. Where the mark is the one that
 * `decimal` says decimals have, it is asked which is meant.
 */
export function readCount(text: string, decimal: DecimalMark): Read<number> {
  const read = readFigure(text);
  if ("code" in read) return read;
  if ("mark" in read && read.mark === decimal) return ambiguous(read, decimal);
  const { isNegative, whole, decimals } = "mark" in read ? read.large : read.figure;
  if (!/^0*$/.test(decimals)) return { code: "number_not_whole" };
  if (whole.length > mostDigits) return { code: "number_malformed" };
  return { value: Number(whole) * (isNegative ? -1 : 1) + 0 };
}

/** Asks which of two readings is meant, each written as nothing but itself. */
export function ambiguous(readings: { small: Figure; large: Figure }, decimal: DecimalMark): Read<never> {
  const { small, large } = readings;
  return {
    code: "number_ambiguous",
    params: { small: certainText(small, decimal), large: certainText(large, decimal) },
  };
}

/** A figure so that nobody can take its mark for one of thousands: never with just three decimals. */
export function certainText({ isNegative, whole, decimals }: Figure, mark: DecimalMark): string {
  const kept = decimals.replace(/0+$/, "");
  const shown = kept.length === 3 ? `${kept}0` : kept;
  return `${isNegative ? "-" : ""}${whole}${shown === "" ? "" : `${mark}${shown}`}`;
}
