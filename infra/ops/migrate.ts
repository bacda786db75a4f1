import type { Seal } from "#functions/platform/seal/seal.ts";
import type { AnyRecord } from "#functions/platform/table/record.ts";
import { schemaVersionOf, versionOf } from "#functions/platform/table/stored-item.ts";
import { findTable, type TablePlace } from "#infra/local/table/find-table.ts";
import { allRecords, findSeal, type Rewritten, rewriteItems } from "./rewrite-items.ts";

/** Writes every item that is of an older schema version as one of the present. */
export function migrate(
  place: Omit<TablePlace, "leave">,
  seal: Seal,
  records: readonly AnyRecord[],
): Promise<Rewritten> {
  return rewriteItems(place, {
    records,
    seal,
    isWanted: (record, item) => item.schemaVersion === undefined || versionOf(item) < schemaVersionOf(record),
  });
}

/** `npm run migrate`: after a deployment whose records brought new schema versions, while the site runs. */
if (import.meta.main) {
  const seal = await findSeal(process.env);
  const place = await findTable(process.env);
  try {
    const { counts, unreadable } = await migrate(place, seal, await allRecords());
    for (const [kind, count] of Object.entries(counts))
      if (count > 0) console.log(`${kind}: ${count} migrated.`);
    console.log("All items that can be read are of the present version.");
    for (const [kind, count] of Object.entries(unreadable)) {
      console.error(`${kind}: ${count} do not fit their schema, and stay as they are.`);
      process.exitCode = 1;
    }
  } finally {
    await place.leave();
  }
}
