import { ValidationFailed } from "#shared/errors.ts";
import type { Locale } from "#shared/locales.ts";
import { guardCell, readCell } from "#shared/market/listings/csv-cells.ts";
import { type CsvColumn, columnNamed, maximumImportRows } from "#shared/market/listings/csv-columns.ts";
import { guardIdentifier, readIdentifier } from "#shared/market/listings/csv-identifiers.ts";
import type { CellFault, Cells } from "#shared/market/listings/csv-row.ts";
import { codeOf } from "#shared/market/listings/csv-words.ts";
import { type DecimalMark, decimalMarkOf } from "#shared/terms/figures.ts";
import {
  type CsvRecord,
  linesAboveRows,
  linesOf,
  readRecords,
  type Separator,
  tooManyRows,
  unclosedQuote,
} from "./csv-records.ts";

/** One row of a file, numbered as a spreadsheet numbers it. */
export interface CsvRow {
  row: number;
  cells: Cells;
  /** The columns that the file has, filled in this row or not. */
  columns: ReadonlySet<string>;
  faults: CellFault[];
  /** The mark before the decimals of its figures. */
  decimal: DecimalMark;
}

/**
 * Reads a file of listings, separated by commas, semicolons or tabs, with or without lines above its headings. Beside
 * semicolons decimals have a comma, for that is why spreadsheets write them; else they are as in the reader's language.
 * @throws ValidationFailed as `readRecords`, and `csv_columns_faulty`.
 */
export async function readCsv(text: string, locale: Locale): Promise<CsvRow[]> {
  const { records, separator } = await readRecords(text);
  const at = headingsAt(records);
  const columns = readHeadings(records[at]?.cells ?? []);
  const rows = records.slice(at + 1);
  if (rows.length > maximumImportRows) throw tooManyRows();
  refuseSwallowedRows(rows, columns, separator);
  const names = new Set(columns.flatMap((it) => it?.name ?? []));
  const decimal = separator === ";" ? "," : decimalMarkOf(locale);
  return rows.map(({ row, cells }) => ({ row, columns: names, decimal, ...readRecord(cells, columns) }));
}

/** Where the headings are: the first record with `kind` among them, else the one with most of them. */
function headingsAt(records: readonly CsvRecord[]): number {
  const known = records
    .slice(0, linesAboveRows)
    .map(({ cells }) => cells.flatMap((cell) => columnNamed(cell)?.name ?? []));
  const withKind = known.findIndex((names) => names.includes("kind"));
  return withKind >= 0
    ? withKind
    : known.reduce((best, it, at) => (it.length > (known[best]?.length ?? 0) ? at : best), 0);
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

/**
 * A quotation mark too many makes the rows after it, up to the next one, part of its cell. A line within a cell that says
 * where `kind` stands what it is of is such a row.
 */
function refuseSwallowedRows(
  records: readonly CsvRecord[],
  columns: (CsvColumn | undefined)[],
  separator: Separator,
): void {
  const kindAt = columns.findIndex((it) => it?.name === "kind");
  for (const { line, cells } of records)
    for (const [at, cell] of cells.entries()) {
      const within = cell.split("\n").slice(1);
      const isSwallowed = within.some((it) => {
        const parts = it.split(separator);
        return parts.length > 2 && ["goods", "service"].includes(codeOf("kind", parts[kindAt] ?? ""));
      });
      if (isSwallowed) throw unclosedQuote(line + linesOf(cells.slice(0, at)) - 1);
    }
}

function readRecord(record: string[], columns: (CsvColumn | undefined)[]): Pick<CsvRow, "cells" | "faults"> {
  const cells: Cells = {};
  const faults: CellFault[] = [];
  for (const [at, cell] of record.entries()) {
    const column = columns[at];
    const text = readCell(cell);
    if (text === "") continue;
    if (!column) faults.push({ column: "", code: "csv_cell_without_column" });
    else {
      const read = column.kind === "identifier" ? readIdentifier(text) : { value: text };
      if ("code" in read) faults.push({ column: column.name, ...read });
      else if (read.value !== "") cells[column.name] = read.value;
    }
  }
  return { cells, faults };
}

/** Writes rows under these columns so that spreadsheets read them as UTF-8, change none and run nothing in them. */
export async function writeCsv(
  columns: readonly CsvColumn[],
  rows: readonly Cells[],
  separator: "," | ";" = ",",
): Promise<string> {
  const { stringify } = await import("csv-stringify/sync");
  const cellOf = ({ name, kind }: CsvColumn, row: Cells) => {
    const cell = row[name] ?? "";
    return guardCell(kind === "identifier" ? guardIdentifier(cell) : cell);
  };
  return stringify(
    [columns.map((it) => it.name), ...rows.map((row) => columns.map((it) => cellOf(it, row)))],
    { bom: true, delimiter: separator, record_delimiter: "\r\n", quoted_match: /[\r\n\t"]/ },
  );
}
