// What spreadsheets take for the beginning of a formula; the wide forms are those of East Asian keyboards.
const formula = /^'*[=+\-@＝＋－＠\t\r]/;
const guarded = /^'+[=+\-@＝＋－＠\t\r]/;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A text as a cell that no spreadsheet runs: an apostrophe stands before what would begin a formula. */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text of a cell, its guard taken off; undefined for a cell that is a formula. Undoes `guardCell`. */
export function readCell(cell: string): string | undefined {
  const text = cell.trim();
  if (guarded.test(text)) return text.slice(1);
  return formula.test(text) && !plainNumber.test(text) ? undefined : text;
}
