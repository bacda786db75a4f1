import { parse } from "csv-parse/sync";
import * as z from "zod";
import { ref, type Table } from "#functions/platform/table/table.ts";
import { set, type Write } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { goods } from "#shared/market/nomenclature/goods.ts";
import { type OfficialRow, readOfficialRow } from "#shared/market/nomenclature/official-row.ts";
import { hsRecord } from "./nomenclature.records.ts";

/** One thing wrong with an official file; `line` counts from 1, the header being the first. */
export interface FileFault {
  line: number;
  column?: string;
  reason: string;
}

const columns = ["section", "hscode", "description", "parent", "level"] as const;
/** Which column each part of an `OfficialRow` is read from. */
const columnOf: Record<string, string> = { code: "hscode", "": "hscode" };

/** The largest national ones have about 20,000. */
const mostRows = 100_000;

const Record = z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.int() }) });

/** Reads a whole official file and says everything that is wrong with it; rows that hold no goods are left out. */
export function readNomenclature(csv: Uint8Array | string): { rows: OfficialRow[]; faults: FileFault[] } {
  const faults: FileFault[] = [];
  const rows = new Map<string, OfficialRow>();
  for (const { record, info } of recordsOf(csv, faults)) {
    try {
      const row = readOfficialRow(record);
      if (row && rows.has(row.code))
        faults.push({ line: info.lines, column: "hscode", reason: `${row.code} stands in the file twice` });
      else if (row) rows.set(row.code, row);
    } catch (error) {
      faults.push(...faultsOf(error, info.lines));
    }
  }
  if (faults.length === 0 && rows.size === 0) faults.push({ line: 1, reason: "the file holds no goods" });
  return { rows: [...rows.values()], faults };
}

function recordsOf(csv: Uint8Array | string, faults: FileFault[]): z.infer<typeof Record>[] {
  try {
    const text = typeof csv === "string" ? csv : new TextDecoder("utf-8", { fatal: true }).decode(csv);
    const records: unknown = parse(text, {
      bom: true,
      columns: (header: string[]) => {
        const names = header.map((name) => name.trim().toLowerCase());
        const missing = columns.filter((name) => name !== "section" && !names.includes(name));
        for (const column of missing) faults.push({ line: 1, column, reason: "the column is missing" });
        return names;
      },
      info: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
      to: mostRows + 1,
    });
    if (Array.isArray(records) && records.length > mostRows)
      faults.push({ line: 1, reason: `the file has more than ${mostRows} rows, which no nomenclature has` });
    return faults.length > 0 ? [] : z.array(Record).parse(records);
  } catch (error) {
    if (error instanceof TypeError) faults.push({ line: 1, reason: "the file is not UTF-8" });
    else if (error instanceof Error && "lines" in error)
      faults.push({ line: Number(error.lines), reason: error.message });
    else throw error;
    return [];
  }
}

function faultsOf(error: unknown, line: number): FileFault[] {
  if (!(error instanceof Error) || !(error.cause instanceof z.ZodError)) throw error;
  return error.cause.issues.map((issue) => {
    const part = String(issue.path[0] ?? "");
    const column = columnOf[part] ?? (issue.message.startsWith("parent ") ? "parent" : part);
    return { line, column, reason: issue.message };
  });
}

export interface LoadCounts {
  added: number;
  changed: number;
  unchanged: number;
  /** How many codes of each level the file has. */
  levels: Record<OfficialRow["level"], number>;
  /** How many of the goods that we ship are among them, of how many. */
  shipped: { found: number; all: number };
}

/** As many as one transaction takes. */
const batchSize = 100;
const batchesAtOnce = 4;

/** Writes the rows that the table does not have just so; a load that was cut short is simply done again. */
export async function loadNomenclature(table: Table, rows: OfficialRow[]): Promise<LoadCounts> {
  const counts: LoadCounts = {
    ...{ added: 0, changed: 0, unchanged: 0 },
    levels: { 2: 0, 4: 0, 6: 0, 8: 0 },
    shipped: { found: 0, all: goods.length },
  };
  const codes = new Set(rows.map((row) => row.code));
  for (const row of rows) counts.levels[row.level]++;
  counts.shipped.found = goods.filter((good) => codes.has(good.code)).length;

  const batches = Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, at) =>
    rows.slice(at * batchSize, (at + 1) * batchSize),
  ).values();
  async function work(): Promise<void> {
    for (const batch of batches) await loadBatch(table, batch, counts);
  }
  await Promise.all(Array.from({ length: batchesAtOnce }, work));
  return counts;
}

async function loadBatch(table: Table, rows: OfficialRow[], counts: LoadCounts): Promise<void> {
  const known = await table.getTogether(rows.map((row) => ref(hsRecord, row.code)));
  const writes: Write[] = [];
  for (const [index, row] of rows.entries()) {
    const before = known[index];
    if (before && before.description === row.description) counts.unchanged++;
    else {
      counts[before ? "changed" : "added"]++;
      const { updatedAt: _, ...kept } = before ?? { updatedAt: "", version: 0 };
      writes.push(set(hsRecord, { ...kept, ...row, version: kept.version + 1 }));
    }
  }
  await commit({ table, now: table.now() }, writes);
}
