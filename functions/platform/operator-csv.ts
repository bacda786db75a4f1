import { parse } from "csv-parse/sync";
import * as z from "zod";

/** One thing wrong with an operator's file; `line` counts from 1, the header being the first. */
export interface FileFault {
  line: number;
  column?: string;
  reason: string;
}

/** What a file must have, and how large it may be. */
interface Expected {
  /** Columns that may not be missing, in small letters; others may be there. */
  columns: readonly string[];
  mostRows: number;
  /** Of one row, in bytes. */
  mostRowBytes: number;
}

const Parsed = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.int() }) }),
);

/**
 * The rows of a CSV file in UTF-8 that an operator imports, by the names of its columns. What is wrong with the file goes to
 * `faults`; one that has any gives no rows.
 */
export function readOperatorCsv(
  csv: Uint8Array | string,
  { columns, mostRows, mostRowBytes }: Expected,
  faults: FileFault[],
): { record: Record<string, string>; line: number }[] {
  try {
    const text = typeof csv === "string" ? csv : new TextDecoder("utf-8", { fatal: true }).decode(csv);
    const records: unknown = parse(text, {
      bom: true,
      columns: (header: string[]) => {
        const names = header.map((name) => name.trim().toLowerCase());
        for (const column of columns)
          if (!names.includes(column)) faults.push({ line: 1, column, reason: "the column is missing" });
        return names;
      },
      info: true,
      skip_empty_lines: true,
      max_record_size: mostRowBytes,
      to: mostRows + 1,
    });
    if (Array.isArray(records) && records.length > mostRows)
      faults.push({ line: 1, reason: `the file has more than ${mostRows} rows` });
    if (faults.length > 0) return [];
    return Parsed.parse(records).map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (error instanceof TypeError) faults.push({ line: 1, reason: "the file is not UTF-8" });
    else if (error instanceof Error && "lines" in error)
      faults.push({ line: Number(error.lines), reason: error.message });
    else throw error;
    return [];
  }
}
