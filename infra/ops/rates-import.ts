import { readFile, stat } from "node:fs/promises";
import { mostBytes, readRates } from "#functions/market/rates/rates-file.ts";
import { importRates } from "#functions/market/rates/rates-import.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { findTable } from "#infra/local/table/find-table.ts";

const shownFaults = 50;

async function importFile(file: string): Promise<number> {
  const { size } = await stat(file);
  if (size > mostBytes) {
    console.error(
      `${file} has more than ${mostBytes / 1e6} MB, which no file of rates has; nothing was kept.`,
    );
    return 1;
  }
  // A day has begun somewhere on earth up to 14 hours before it has in UTC.
  const today = new Date(Date.now() + 14 * 3600 * 1000).toISOString().slice(0, 10);
  const { rates, unused, faults } = readRates(await readFile(file), today);
  if (faults.length > 0) {
    for (const { line, column, reason } of faults.slice(0, shownFaults))
      console.error(`${file}:${line}${column ? `, column ${column}` : ""}: ${reason}`);
    if (faults.length > shownFaults) console.error(`… and ${faults.length - shownFaults} more.`);
    console.error(`${faults.length} faults; nothing was kept.`);
    return 1;
  }
  const place = await findTable(process.env);
  try {
    const table = openTable({ config: place, cursors: signedCursors("") });
    const { changed, missing, ...kept } = await importRates(table, { isDemo: false, of: rates });
    for (const currency of changed) {
      const rate = kept.rates[currency];
      if (rate) console.log(`1 USD = ${rate.perDollar} ${currency}, ${rate.date}`);
    }
    console.log(`${changed.length} rates changed. Pages go by them within two minutes.`);
    if (unused.length > 0) console.log(`Not kept, as no price can be in them: ${unused.join(" ")}`);
    if (missing.length > 0)
      console.log(`Without a rate, so that nothing is told in them: ${missing.join(" ")}`);
    return 0;
  } finally {
    await place.leave();
  }
}

/** `npm run rates:import -- <file>`: what prices are told by in the reader's own currency. */
if (import.meta.main) {
  const [file] = process.argv.slice(2);
  if (!file) {
    console.error(
      "Usage: npm run rates:import -- <csv with the columns date,currency,rate: units for one US dollar>",
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
