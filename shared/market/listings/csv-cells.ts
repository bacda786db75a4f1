import { cleanText } from "#shared/clean-text.ts";

/** What leaves no ink, which some spreadsheets pass over when they look for a formula. */
const before = /^'*(?:[\p{C}\p{Z}\u2800]|\p{Default_Ignorable_Code_Point})*/u;

/** What spreadsheets take for the beginning of a formula, once the wide forms of East Asian keyboards are the usual ones. */
const formula = /^[=+\-−@]/;

/**
 * A text as a cell that no spreadsheet runs: an apostrophe stands before what would begin a formula. Here, where a file is
 * written, is where formulas are guarded: what people write may begin as it likes.
 */
export function guardCell(text: string): string {
  return beginsFormula(text) ? `'${text}` : text;
}

/** The text of a cell, its guard taken off, and without what its writer could not see. Undoes `guardCell`. */
export function readCell(cell: string): string {
  const text = cell.trim();
  return cleanText(text.startsWith("'") && beginsFormula(text) ? text.slice(1) : text).trim();
}

function beginsFormula(text: string): boolean {
  return formula.test(text.replace(before, "").slice(0, 1).normalize("NFKC"));
}
