import { parse } from "csv-parse/sync";
import * as z from "zod";

/** One thing wrong with an operator's file; `line` counts from 1, the header being the first. */
export interface FileFault {
  line: number;
  column?: string;
  reason: string;
  /** The same as the code of a text, with its figures. */
  code?: string;
  params?: Record<string, string | number>;
}

/** What a file must have, and how large it may be. */
interface Expected {
  /** Columns that may not be missing, in small letters; others may be there. */
  columns: readonly string[];
  mostRows: number;
  /** Of one row, in bytes. */
  mostRowBytes: number;
  /** All columns that there are, where headings may be written without their low lines: `validUntil` is `valid_until`. */
  known?: readonly string[];
  /** Whether rows may have fewer cells than there are headings, or more. */
  isLoose?: boolean;
}

const Parsed = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.int() }) }),
);

/**
 * The rows of a CSV file in UTF-8, its cells separated by commas, semicolons or tabs, that an operator imports, by the names of its columns. What is wrong with the file goes to
 * `faults`; one that has any gives no rows.
 */
export function readOperatorCsv(
  csv: Uint8Array | string,
  { columns, mostRows, mostRowBytes, known = [], isLoose = false }: Expected,
  faults: FileFault[],
): { record: Record<string, string>; line: number }[] {
  try {
    const text = typeof csv === "string" ? csv : new TextDecoder("utf-8", { fatal: true }).decode(csv);
    const records: unknown = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: isLoose,
      columns: (header: string[]) => {
        const names = header.map((name) => knownAs(name.trim().toLowerCase(), known));
        for (const column of columns)
          if (!names.includes(column))
            faults.push({
              ...{ line: 1, column, reason: "the column is missing" },
              ...{ code: "csv_column_missing", params: { column } },
            });
        return names;
      },
      info: true,
      skip_empty_lines: true,
      max_record_size: mostRowBytes,
      to: mostRows + 1,
    });
    if (Array.isArray(records) && records.length > mostRows)
      faults.push({
        ...{ line: 1, reason: `the file has more than ${mostRows} rows` },
        ...{ code: "csv_too_many_rows", params: { maximum: mostRows } },
      });
    if (faults.length > 0) return [];
    return Parsed.parse(records).map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (error instanceof TypeError)
      faults.push({ line: 1, reason: "the file is not UTF-8", code: "text_not_utf8" });
    else if (error instanceof Error && "lines" in error)
      faults.push({ line: Number(error.lines), reason: error.message, code: codeOf(error) });
    else throw error;
    return [];
  }
}

function knownAs(name: string, known: readonly string[]): string {
  const bare = (it: string) => it.replaceAll(/[_ -]/g, "");
  return known.find((it) => bare(it) === bare(name)) ?? name;
}

/** What separates the headings. */
function delimiterOf(text: string): string {
  const [header = ""] = text.split(/\r?\n/, 1);
  return [";", "\t"].find((it) => header.includes(it)) ?? ",";
}

function codeOf(error: Error): string {
  const { code } = error as { code?: unknown };
  if (code === "CSV_MAX_RECORD_SIZE") return "csv_row_too_long";
  return code === "CSV_QUOTE_NOT_CLOSED" ? "csv_malformed" : "csv_line_malformed";
}
