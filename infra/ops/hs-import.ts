import { readFile } from "node:fs/promises";
import { loadNomenclature, readNomenclature } from "#functions/market/nomenclature/nomenclature-import.ts";
import { importCommand, tellFaults, withTable } from "./import-file.ts";

async function importFile(file: string): Promise<boolean> {
  const { rows, faults } = readNomenclature(await readFile(file));
  if (faults.length > 0) {
    tellFaults(file, faults);
    return false;
  }
  const started = performance.now();
  await withTable(async (table) => {
    const { added, changed, unchanged, levels, shipped } = await loadNomenclature(table, rows);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${rows.length} codes in ${seconds} s: ${added} added, ${changed} changed, ${unchanged} unchanged.\n` +
        `  ${levels[2]} chapters, ${levels[4]} headings, ${levels[6]} subheadings, ${levels[8]} national lines.\n` +
        `  ${shipped.found} of the ${shipped.all} goods that Rantau ships are among them.`,
    );
  });
  return true;
}

/** `npm run hs:import -- <file>`: an official HS nomenclature. */
if (import.meta.main)
  await importCommand(
    "npm run hs:import -- <csv with the columns section,hscode,description,parent,level>",
    importFile,
  );
