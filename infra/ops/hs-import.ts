import { readFile } from "node:fs/promises";
import { loadNomenclature, readNomenclature } from "#functions/market/nomenclature/nomenclature-import.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { findTable } from "#infra/local/table/find-table.ts";

const shownFaults = 50;

async function importFile(file: string): Promise<number> {
  const { rows, faults } = readNomenclature(await readFile(file));
  if (faults.length > 0) {
    for (const { line, column, reason } of faults.slice(0, shownFaults))
      console.error(`${file}:${line}${column ? `, column ${column}` : ""}: ${reason}`);
    if (faults.length > shownFaults) console.error(`… and ${faults.length - shownFaults} more.`);
    console.error(`${faults.length} faults; nothing was loaded.`);
    return 1;
  }
  const started = performance.now();
  const place = await findTable(process.env);
  try {
    const table = openTable({ config: place, cursors: signedCursors("") });
    const { added, changed, unchanged, levels, shipped } = await loadNomenclature(table, rows);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${rows.length} codes in ${seconds} s: ${added} added, ${changed} changed, ${unchanged} unchanged.\n` +
        `  ${levels[2]} chapters, ${levels[4]} headings, ${levels[6]} subheadings, ${levels[8]} national lines.\n` +
        `  ${shipped.found} of the ${shipped.all} goods that Rantau ships are among them.`,
    );
    return 0;
  } finally {
    await place.leave();
  }
}

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  if (!file) {
    console.error(
      "Usage: npm run hs:import -- <csv with the columns section,hscode,description,parent,level>",
    );
    process.exit(2);
  }
  try {
    process.exitCode = await importFile(file);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
