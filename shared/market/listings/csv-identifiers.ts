import type { Read } from "#shared/terms/figures.ts";
import { plainText } from "#shared/terms/plain-text.ts";
import { isShortenedNumber } from "#shared/terms/shortened-number.ts";

/** More digits than these a spreadsheet rounds, or writes as `8.99123E+12`. */
const exactDigits = 15;
const shownDigits = 11;

const textMark = /^'(?='*\d)/;

/** Whether a spreadsheet would take it for a number or a day, and so write it otherwise. */
function isAtRisk(text: string): boolean {
  return (
    /^0\d/.test(text) ||
    /^\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(text) ||
    (/^\d+$/.test(text) && text.length > shownDigits) ||
    /^\d{1,4}([-/.]\d{1,4}){1,2}$/.test(text) ||
    textMark.test(text)
  );
}

/** A reference or number as a cell that spreadsheets leave alone: an apostrophe stands before what they would change. */
export function guardIdentifier(text: string): string {
  return isAtRisk(text) ? `'${text}` : text;
}

/** The reference or number that a cell holds, its mark taken off; refuses what a spreadsheet has shortened or rounded. */
export function readIdentifier(cell: string): Read<string> {
  if (textMark.test(cell)) return { value: cell.slice(1) };
  const plain = plainText(cell);
  if (isShortenedNumber(plain)) return { code: "identifier_shortened" };
  if (/^\d+$/.test(plain) && /^0+$/.test(plain.slice(exactDigits))) return { code: "identifier_rounded" };
  return { value: cell };
}

/** The number among those known that this one is but for zeros at its beginning, which spreadsheets drop. */
export function withZerosLost(text: string, known: readonly string[]): string | undefined {
  if (!/^[1-9]\d*$/.test(text) || known.includes(text)) return undefined;
  return known.find((it) => /^0+$/.test(it.slice(0, -text.length)) && it.endsWith(text));
}
