import * as z from "zod";
import { type FileFault, readOperatorCsv } from "#functions/platform/operator-csv.ts";
import { ref, type Table } from "#functions/platform/table/table.ts";
import { set, type Write } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { goods } from "#shared/market/nomenclature/goods.ts";
import { type OfficialRow, readOfficialRow } from "#shared/market/nomenclature/official-row.ts";
import { hsRecord } from "./nomenclature.records.ts";

/** `section` may be missing. The largest national files have about 20,000 rows. */
const expected = {
  columns: ["hscode", "description", "parent", "level"],
  mostRows: 100_000,
  mostRowBytes: 100_000,
};
/** Which column each part of an `OfficialRow` is read from. */
const columnOf: Record<string, string> = { code: "hscode", "": "hscode" };

/** Reads a whole official file and says everything that is wrong with it; rows that hold no goods are left out. */
export function readNomenclature(csv: Uint8Array | string): { rows: OfficialRow[]; faults: FileFault[] } {
  const faults: FileFault[] = [];
  const rows = new Map<string, OfficialRow>();
  for (const { record, line } of readOperatorCsv(csv, expected, faults)) {
    try {
      const row = readOfficialRow(record);
      if (row && rows.has(row.code))
        faults.push({ line, column: "hscode", reason: `${row.code} stands in the file twice` });
      else if (row) rows.set(row.code, row);
    } catch (error) {
      faults.push(...faultsOf(error, line));
    }
  }
  if (faults.length === 0 && rows.size === 0) faults.push({ line: 1, reason: "the file holds no goods" });
  return { rows: [...rows.values()], faults };
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
