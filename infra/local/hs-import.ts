import { readFile } from "node:fs/promises";
import { loadNomenclature, readNomenclature } from "#functions/nomenclature/nomenclature-import.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { openTable } from "#functions/platform/table/table.ts";
import { dataPaths, lockFolder, runningOn } from "./data-folder.ts";
import { dataFolder } from "./start.ts";
import { startLocalTable } from "./table/local-table.ts";

const shownFaults = 50;

interface Place {
  tableName: string;
  dynamodbEndpoint: string | undefined;
  leave(): Promise<void>;
}

/**
 * The table that the environment names (on AWS, or at `DYNAMODB_ENDPOINT`); else this machine's own, as it runs, or
 * started for as long as this takes.
 */
async function findTable(environment: NodeJS.ProcessEnv): Promise<Place> {
  const { TABLE_NAME, DYNAMODB_ENDPOINT } = environment;
  const stay = async () => {};
  if (TABLE_NAME) return { tableName: TABLE_NAME, dynamodbEndpoint: DYNAMODB_ENDPOINT, leave: stay };
  const paths = dataPaths(dataFolder());
  const running = await runningOn(paths);
  if (running?.tableEndpoint)
    return { tableName: "rantau", dynamodbEndpoint: running.tableEndpoint, leave: stay };
  const lock = await lockFolder(paths);
  const table = await startLocalTable({ folder: paths.table }).catch(async (error: unknown) => {
    await lock.release();
    throw error;
  });
  return {
    tableName: table.tableName,
    dynamodbEndpoint: table.endpoint,
    async leave() {
      await table.stop();
      await lock.release();
    },
  };
}

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
