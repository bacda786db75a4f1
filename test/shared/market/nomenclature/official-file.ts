import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { type OfficialRow, readOfficialRow } from "#shared/market/nomenclature/official-row.ts";

const path = join(import.meta.dirname, "../../../../../shared/data/harmonized-system.csv");

/** The official file lies beside the clone where the project is checked, and nowhere else. */
export const hasOfficialFile = existsSync(path);

export function officialRows(): (OfficialRow | null)[] {
  const rows: Record<string, string>[] = parse(readFileSync(path), { bom: true, columns: true });
  return rows.map(readOfficialRow);
}
