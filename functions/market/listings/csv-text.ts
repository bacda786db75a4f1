import { ValidationFailed } from "#shared/errors.ts";
import { guardCell, readCell } from "#shared/market/listings/csv-cells.ts";
import { type CsvColumn, columnNamed, maximumImportRows } from "#shared/market/listings/csv-columns.ts";
import type { CellFault, Cells } from "#shared/market/listings/csv-row.ts";

/** One row of a file, numbered as a spreadsheet numbers it: the headings are row 1. */
export interface CsvRow {
  row: number;
  cells: Cells;
  /** The columns that the file has, filled in this row or not. */
  columns: ReadonlySet<string>;
  faults: CellFault[];
}

export type Separator = "," | ";";

/**
 * Reads a file of listings: UTF-8, with or without a byte order mark, separated by commas, semicolons or tabs.
 * @throws ValidationFailed `csv_malformed`, `csv_columns_faulty` or `csv_too_many_rows` for a file that cannot be read row by row.
 */
export async function readCsv(text: string): Promise<CsvRow[]> {
  const [headings = [], ...records] = await parseRecords(text);
  const columns = readHeadings(headings);
  const filled = records
    .map((record, at) => ({ record, row: at + 2 }))
    .filter(({ record }) => record.some((cell) => cell.trim() !== ""));
  if (filled.length > maximumImportRows)
    throw new ValidationFailed("csv_too_many_rows", { params: { maximum: maximumImportRows } });
  const names = new Set(columns.flatMap((it) => it?.name ?? []));
  return filled.map(({ record, row }) => ({ row, columns: names, ...readRecord(record, columns) }));
}

async function parseRecords(text: string): Promise<string[][]> {
  // Loaded by whoever imports, not by every page.
  const { parse } = await import("csv-parse/sync");
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const delimiter = [";", "\t"].find((it) => firstLine.includes(it)) ?? ",";
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      // An inch sign inside a cell is no reason to refuse the whole file.
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 200_000,
    });
  } catch (cause) {
    if (!(cause instanceof Error) || !("lines" in cause)) throw cause;
    throw new ValidationFailed("csv_malformed", { params: { line: Number(cause.lines) }, cause });
  }
}

function readHeadings(headings: string[]): (CsvColumn | undefined)[] {
  const columns = headings.map((heading) => (heading.trim() === "" ? undefined : columnNamed(heading)));
  const issues = headings.flatMap((heading, at) => {
    const params = { column: heading.trim().slice(0, 60) };
    if (heading.trim() === "") return [];
    if (!columns[at]) return [{ pointer: "/file", code: "csv_column_unknown", params }];
    const isRepeated = columns.indexOf(columns[at]) < at;
    return isRepeated ? [{ pointer: "/file", code: "csv_column_repeated", params }] : [];
  });
  if (!columns.some((it) => it?.name === "kind"))
    issues.push({ pointer: "/file", code: "csv_column_missing", params: { column: "kind" } });
  if (issues.length > 0) throw new ValidationFailed("csv_columns_faulty", { issues: issues.slice(0, 20) });
  return columns;
}

function readRecord(record: string[], columns: (CsvColumn | undefined)[]): Pick<CsvRow, "cells" | "faults"> {
  const cells: Cells = {};
  const faults: CellFault[] = [];
  for (const [at, cell] of record.entries()) {
    const column = columns[at];
    const text = readCell(cell);
    if (text === "") continue;
    if (!column) faults.push({ column: "", code: "csv_cell_without_column" });
    else cells[column.name] = text;
  }
  return { cells, faults };
}

/** Writes rows under these columns so that spreadsheets read them as UTF-8 and run nothing in them. */
export async function writeCsv(
  columns: readonly CsvColumn[],
  rows: readonly Cells[],
  separator: Separator = ",",
): Promise<string> {
  const { stringify } = await import("csv-stringify/sync");
  return stringify(
    [columns.map((it) => it.name), ...rows.map((row) => columns.map((it) => guardCell(row[it.name] ?? "")))],
    { bom: true, delimiter: separator, record_delimiter: "\r\n", quoted_match: /[\r\n\t;,"']/ },
  );
}
