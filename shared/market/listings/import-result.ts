import * as z from "zod";
import type { CellFault } from "./csv-row.ts";

const count = z.int().min(0);

/** One thing wrong with a file's row, in words. */
export const ImportFault = z.strictObject({
  /** As a spreadsheet counts: the headings are row 1. */
  row: z.int(),
  column: z.string(),
  code: z.string(),
  detail: z.string(),
});

/** What an import did with a file's rows, as it is shown. */
export const ImportView = z.strictObject({
  rows: count,
  created: count,
  updated: count,
  unchanged: count,
  refused: count,
  faults: z.array(ImportFault),
});
export type ImportView = z.infer<typeof ImportView>;

/** The same before its faults are put into words: of every refused row at least one, in the order of the rows. */
export interface ImportResult extends Omit<ImportView, "faults"> {
  faults: RowFault[];
}

export interface RowFault extends CellFault {
  row: number;
}
