import { parse } from "csv-parse/sync";
import type { Currency } from "#shared/terms/currencies.ts";
import { type ColumnRole, currencyIn, roleOf } from "./csv-headings.ts";
import { mostLines, statementFault } from "./statement-fault.ts";

/** A record of the file, and the line that it begins on. */
export interface CsvRecord {
  cells: string[];
  line: number;
}

/** A bank's file: what stands above its headings, which column says what, and its rows. */
export interface CsvTable {
  separator: string;
  above: CsvRecord[];
  headings: CsvRecord;
  columns: (ColumnRole | undefined)[];
  rows: CsvRecord[];
  /** That the headings say. */
  currency: Currency | undefined;
}

const separators = [";", "\t", ",", "|"] as const;
const linesAbove = 40;
const mostCells = 100;
const longestRecord = 20_000;

/**
 * Parts a file into its headings and rows. The headings are the first record with a day's and an amount's.
 * @throws `statement_columns_missing`, `statement_column_repeated`, `statement_quote_open`, `statement_malformed`.
 */
export function csvTable(text: string): CsvTable {
  const { separator, records } = recordsOf(text);
  const at = records.slice(0, linesAbove).findIndex(({ cells }) => isHeading(rolesOf(cells)));
  const headings = records[at];
  if (!headings) throw statementFault("statement_columns_missing", records[0]?.line ?? 1);
  const columns = rolesOf(headings.cells);
  withSideColumn(columns, headings.cells, records.slice(at + 1));
  for (const [place, role] of columns.entries())
    if (role && role !== "text" && columns.indexOf(role) < place)
      throw statementFault("statement_column_repeated", headings.line, {
        column: headings.cells[place] ?? "",
      });
  const told = headings.cells.filter((_, place) =>
    ["amount", "debit", "credit"].includes(columns[place] ?? ""),
  );
  return {
    separator,
    above: records.slice(0, at),
    headings,
    columns,
    rows: records.slice(at + 1),
    currency: currencyIn(told.join(" ")),
  };
}

/** What each column says; where a file has one day alone, that is the line's. */
function rolesOf(cells: readonly string[]): (ColumnRole | undefined)[] {
  const roles = cells.map(roleOf);
  return roles.includes("bookedOn") ? roles : roles.map((it) => (it === "valueOn" ? "bookedOn" : it));
}

function isHeading(roles: readonly (ColumnRole | undefined)[]): boolean {
  const hasAmount = roles.some((it) => it === "amount" || it === "debit" || it === "credit");
  return roles.includes("bookedOn") && hasAmount;
}

/** Some banks leave the column without a heading that says `CR` or `DB` behind each amount. */
function withSideColumn(
  columns: (ColumnRole | undefined)[],
  cells: readonly string[],
  rows: readonly CsvRecord[],
): void {
  const place = columns.indexOf("amount") + 1;
  if (place === 0 || columns.includes("side") || (cells[place] ?? "").trim() !== "") return;
  const filled = rows.map((it) => it.cells[place]?.trim() ?? "").filter((it) => it !== "");
  if (filled.length > 0 && filled.every((it) => sideOf(it) !== undefined)) columns[place] = "side";
}

const sides: Readonly<Record<string, "credit" | "debit">> = {
  ...Object.fromEntries(
    ["cr", "c", "k", "kr", "kredit", "credit", "crdt", "masuk", "in", "+"].map((it) => [
      it,
      "credit" as const,
    ]),
  ),
  ...Object.fromEntries(
    ["db", "d", "dr", "debit", "debet", "dbit", "keluar", "out", "-"].map((it) => [it, "debit" as const]),
  ),
};

/** Which side a mark such as `CR` or `DB` means. */
export function sideOf(mark: string): "credit" | "debit" | undefined {
  return Object.entries(sides).find(([name]) => name === mark.trim().toLowerCase().replace(/\.$/, ""))?.[1];
}

function recordsOf(text: string): { separator: string; records: CsvRecord[] } {
  const told = /^"?sep=([,;|\t])"?[^\n]*(?:\n|$)/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const separator = told?.[1] ?? separatorOf(body);
  const firstLine = told ? 1 : 0;
  const records: CsvRecord[] = [];
  try {
    parse(body, {
      delimiter: separator,
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longestRecord,
      on_record(cells: string[], info) {
        const line = info.lines - cells.reduce((sum, it) => sum + it.split("\n").length - 1, 0) + firstLine;
        if (cells.length > mostCells)
          throw statementFault("statement_malformed", line, { text: cells[0] ?? "" });
        if (records.length >= mostLines)
          throw statementFault("statement_too_many_lines", line, { maximum: mostLines });
        if (cells.some((it) => it.trim() !== "")) records.push({ cells, line });
        return null;
      },
    });
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && /^CSV_/.test(String(cause.code)))) throw cause;
    const line = (records.at(-1)?.line ?? firstLine) + 1;
    if (cause.code === "CSV_QUOTE_NOT_CLOSED") throw statementFault("statement_quote_open", line);
    throw statementFault("statement_malformed", line, { text: body.split("\n")[line - 1] ?? "" });
  }
  return { separator, records };
}

/** The separator by which a line has most headings. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 50_000).split("\n").slice(0, linesAbove);
  const best = separators
    .map((it) => ({ separator: it, count: Math.max(...lines.map((line) => headingsIn(line, it))) }))
    .reduce((most, it) => (it.count > most.count ? it : most));
  return best.separator;
}

function headingsIn(line: string, separator: string): number {
  const roles = line.split(separator, mostCells).map((cell) => roleOf(cell.replaceAll('"', "")));
  return new Set(roles.filter((it) => it !== undefined)).size;
}
