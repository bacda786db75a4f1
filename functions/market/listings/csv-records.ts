import { ValidationFailed } from "#shared/errors.ts";
import {
  columnNamed,
  maximumCellsOfRow,
  maximumImportRecords,
  maximumImportRows,
} from "#shared/market/listings/csv-columns.ts";

/** One record of a file: its row as a spreadsheet numbers it, the line that it begins on, and its cells. */
export interface CsvRecord {
  row: number;
  line: number;
  cells: string[];
}

export type Separator = "," | ";" | "\t" | "|";

/** As long as the largest good file takes on a slow machine, many times over. */
const longestMs = 5000;
const longestRecord = 200_000;

/**
 * Reads a file's records, blank ones left out. Line ends of any kind; a first line `sep=;` says what separates cells, else
 * the headings do.
 * @throws ValidationFailed `csv_malformed` with the line of the quotation mark that is not closed; `csv_too_many_rows`,
 * `csv_too_many_cells`, `csv_row_too_long` or `csv_too_slow` before more is read than a file may have.
 */
export async function readRecords(file: string): Promise<{ records: CsvRecord[]; separator: Separator }> {
  const plain = file.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  const [told, mark] = /^"?sep=([,;|\t])"?[,;|\t]*(?:\n|$)/i.exec(plain) ?? [];
  const text = told === undefined ? plain : plain.slice(told.length);
  const separator = (mark ?? separatorOf(text)) as Separator;
  const firstLine = told === undefined ? 1 : 2;
  const records: CsvRecord[] = [];
  try {
    await parse(text, separator, (it) => records.push({ ...it, line: it.line + firstLine - 1 }));
  } catch (cause) {
    if (!(cause instanceof Error) || !("code" in cause) || !/^CSV_/.test(String(cause.code))) throw cause;
    const from = records.at(-1);
    const begin = from ? from.line - firstLine + linesOf(from.cells) : 0;
    const opened = openQuoteLine(text, begin, separator);
    if (opened !== undefined) throw unclosedQuote(opened + firstLine, cause);
    throw new ValidationFailed("csv_row_too_long", { params: { line: begin + firstLine }, cause });
  }
  return { records, separator };
}

/** A quotation mark that is opened on this line and not closed. */
export function unclosedQuote(line: number, cause?: unknown): ValidationFailed {
  return new ValidationFailed("csv_malformed", { params: { line }, cause });
}

/** How many lines a record takes. */
export function linesOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 1);
}

async function parse(text: string, separator: Separator, take: (record: CsvRecord) => void): Promise<void> {
  // Loaded by whoever imports, not by every page.
  const { parse } = await import("csv-parse/sync");
  const deadline = performance.now() + longestMs;
  let filled = 0;
  parse(text, {
    delimiter: separator,
    record_delimiter: "\n",
    relax_column_count: true,
    // An inch sign inside a cell is no reason to refuse the whole file.
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
    on_record(record: string[], info) {
      if (performance.now() > deadline) throw new ValidationFailed("csv_too_slow");
      if (record.length > maximumCellsOfRow)
        throw new ValidationFailed("csv_too_many_cells", {
          params: { row: info.records + info.empty_lines, maximum: maximumCellsOfRow },
        });
      const isFilled = record.some((cell) => cell.trim() !== "");
      // Headings and what stands above them are no rows yet.
      if (isFilled && ++filled > maximumImportRows + linesAboveRows) throw tooManyRows();
      if (info.records > maximumImportRecords) throw tooManyRows();
      if (isFilled)
        take({
          row: info.records + info.empty_lines,
          line: info.lines - linesOf(record) + 1,
          cells: record,
        });
      return null;
    },
  });
}

/** Headings are looked for in so many first records. */
export const linesAboveRows = 10;

export function tooManyRows(): ValidationFailed {
  return new ValidationFailed("csv_too_many_rows", { params: { maximum: maximumImportRows } });
}

/** The separator by which most of the first lines' cells are headings. */
function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, 20_000)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, linesAboveRows);
  const counts = ([";", "\t", ",", "|"] as const).map((separator) => ({
    separator,
    count: Math.max(0, ...lines.map((line) => headingsIn(line.split(separator)))),
  }));
  const best = counts.reduce((most, it) => (it.count > most.count ? it : most));
  if (best.count > 0) return best.separator;
  return ([";", "\t"] as const).find((it) => lines[0]?.includes(it)) ?? ",";
}

function headingsIn(cells: readonly string[]): number {
  return cells.filter((cell) => columnNamed(cell.replaceAll('"', "")) !== undefined).length;
}

/** The line, counted from 0, of the last quotation mark that opens a cell and is not closed, from a record's own on. */
function openQuoteLine(text: string, begin: number, separator: Separator): number | undefined {
  const lines = text.split("\n");
  const start = lines.slice(0, begin).reduce((sum, it) => sum + it.length + 1, 0);
  let line = begin;
  let opened: number | undefined;
  let isStart = true;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (opened !== undefined && char === '"') {
      if (text[at + 1] === '"') at++;
      else if (at + 1 >= text.length || text[at + 1] === separator || text[at + 1] === "\n")
        opened = undefined;
    } else if (char === '"' && isStart) opened = line;
    isStart = opened === undefined && (char === separator || char === "\n");
    if (char === "\n") line++;
  }
  return opened;
}
