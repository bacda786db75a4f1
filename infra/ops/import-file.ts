import type { FileFault } from "#functions/platform/operator-csv.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { findTable } from "#infra/local/table/find-table.ts";

const shownFaults = 50;

/** Tells what is wrong with a file, the first faults of it; nothing of the file was kept. */
export function tellFaults(file: string, faults: readonly FileFault[]): void {
  for (const { line, column, reason } of faults.slice(0, shownFaults))
    console.error(`${file}:${line}${column ? `, column ${column}` : ""}: ${reason}`);
  if (faults.length > shownFaults) console.error(`… and ${faults.length - shownFaults} more.`);
  console.error(`${faults.length} faults; nothing was kept.`);
}

/** Does something with the table that the environment names. */
export async function withTable(work: (table: Table) => Promise<void>): Promise<void> {
  const place = await findTable(process.env);
  try {
    await work(openTable({ config: place, cursors: signedCursors("") }));
  } finally {
    await place.leave();
  }
}

/** Runs a command that imports the one file that it is given; `importFile` says whether it was taken. */
export async function importCommand(
  usage: string,
  importFile: (file: string) => Promise<boolean>,
): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file) {
    console.error(`Usage: ${usage}`);
    process.exit(2);
  }
  try {
    process.exitCode = (await importFile(file)) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
