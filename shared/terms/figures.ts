import { caughtBy } from "./caught.ts";
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

/** The decimal mark of a language: a comma in Indonesian, a point in English. */
export function decimalMarkOf(locale: string): DecimalMark {
  return (1.5).toLocaleString(locale).includes(",") ? "," : ".";
}

const longest = 60;
/** What a spreadsheet makes of a long number that it takes for a figure: `8.99123E+12`. */
export function isShortened(text: string): boolean {
  return /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text);
}

/**
 * Reads a figure as people and spreadsheets write it. A group of thousands never begins with 0, so `0.500` is a half;
 * marks of two kinds mean a decimal, as in `1.234,567`; blanks and apostrophes part thousands alone. Thousands, millions
 * and billions may be words of Indonesian, as in `2,5 juta`.
 */
export function readFigure(text: string): Reading {
  const plain = plainText(text);
  if (plain.length > longest) return { code: "number_malformed" };
  if (isShortened(plain)) return { code: "number_shortened" };
  const isNegative = plain.startsWith("-");
  const [unscaled = "", zeros] = withoutScale(plain);
  const digits = unscaled.replace(/^[+-] ?/, "");
  const figure = (whole: string, decimals = "") => ({ isNegative, ...scaled(whole || "0", decimals, zeros) });
  const spaced = caughtBy<[string, string, string?]>(spacedGroups, digits);
  if (spaced) return { figure: figure(digitsOf(spaced[0]), spaced[2]) };
  const grouped = caughtBy<[string, DecimalMark, string?]>(markedGroups, digits);
  if (grouped) {
    const [groups, mark, decimals] = grouped;
    const large = figure(digitsOf(groups), decimals);
    if (decimals !== undefined || groups.length > "999.999".length) return { figure: large };
    const [whole, fraction] = groups.split(mark) as [string, string];
    return { mark, small: figure(whole, fraction), large };
  }
  const plainly = caughtBy<[string, string?]>(noGroups, digits);
  return plainly ? { figure: figure(...plainly) } : { code: "number_malformed" };
}

const spacedGroups = /^([1-9]\d{0,2}(?:([ '’])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/;
const markedGroups = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/;
const noGroups = /^(?!$)(\d*)(?:[.,](\d+))?$/;

/** How many zeros a word behind a figure stands for, as Indonesians and Malays write it. */
const scales: Readonly<Record<string, number>> = {
  ...{ ribu: 3, rb: 3 },
  ...{ juta: 6, jt: 6 },
  ...{ miliar: 9, milyar: 9 },
};
/** What may stand behind a figure for its thousands: part of a pattern that ignores case. */
export const scaleWords = ` ?(?:${Object.keys(scales).join("|")})(?!\\p{L})\\.?`;
const behind = new RegExp(`(?<=\\d)${scaleWords}$`, "iu");

function withoutScale(text: string): [figure: string, zeros: number] {
  const [word] = behind.exec(text) ?? [""];
  return [text.slice(0, text.length - word.length), scales[word.replaceAll(/[ .]/g, "").toLowerCase()] ?? 0];
}

function scaled(whole: string, decimals: string, zeros: number): Pick<Figure, "whole" | "decimals"> {
  if (zeros === 0) return { whole, decimals };
  const digits = whole + decimals.slice(0, zeros).padEnd(zeros, "0");
  return { whole: digits.replace(/^0+(?=\d)/, ""), decimals: decimals.slice(zeros) };
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "");
}

/**
 * Reads a whole number, such as a quantity: `1500`, `1 500`, or in Indonesian `1.500`. Where the mark is the one that
 * `decimal` says decimals have, it is asked which is meant. What no number holds exactly is read as well: it is more than
 * any field takes, which its schema says.
 */
export function readCount(text: string, decimal: DecimalMark): Read<number> {
  const read = readFigure(text);
  if ("code" in read) return read;
  if ("mark" in read && read.mark === decimal) return ambiguous(read, decimal);
  const { isNegative, whole, decimals } = "mark" in read ? read.large : read.figure;
  if (!/^0*$/.test(decimals)) return { code: "number_not_whole" };
  // Taken from 0, as the negative of 0 is another one.
  return { value: isNegative ? 0 - Number(whole) : Number(whole) };
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
