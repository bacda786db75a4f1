import { readFile, stat } from "node:fs/promises";
import { mostBytes, readRates } from "#functions/market/rates/rates-file.ts";
import { importRates } from "#functions/market/rates/rates-import.ts";
import { importCommand, tellFaults, withTable } from "./import-file.ts";

async function importFile(file: string): Promise<boolean> {
  const { size } = await stat(file);
  if (size > mostBytes) {
    console.error(
      `${file} has more than ${mostBytes / 1e6} MB, which no file of rates has; nothing was kept.`,
    );
    return false;
  }
  // A day has begun somewhere on earth up to 14 hours before it has in UTC.
  const today = new Date(Date.now() + 14 * 3600 * 1000).toISOString().slice(0, 10);
  const { rates, unused, faults } = readRates(await readFile(file), today);
  if (faults.length > 0) {
    tellFaults(file, faults);
    return false;
  }
  await withTable(async (table) => {
    const { changed, missing, ...kept } = await importRates(table, { isDemo: false, of: rates });
    for (const currency of changed) {
      const rate = kept.rates[currency];
      if (rate) console.log(`1 USD = ${rate.perDollar} ${currency}, ${rate.date}`);
    }
    console.log(`${changed.length} rates changed. Pages go by them within two minutes.`);
    if (unused.length > 0) console.log(`Not kept, as no price can be in them: ${unused.join(" ")}`);
    if (missing.length > 0)
      console.log(`Without a rate, so that nothing is told in them: ${missing.join(" ")}`);
  });
  return true;
}

/** `npm run rates:import -- <file>`: what prices are told by in the reader's own currency. */
if (import.meta.main)
  await importCommand(
    "npm run rates:import -- <csv with the columns date,currency,rate: units for one US dollar>",
    importFile,
  );
