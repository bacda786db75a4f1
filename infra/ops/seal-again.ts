import type { Seal } from "#functions/platform/seal/seal.ts";
import { findTable, type TablePlace } from "#infra/local/table/find-table.ts";
import { allRecords, findSeal, rewriteItems } from "./rewrite-items.ts";

/**
 * Writes what has sealed fields anew, with the newest key: what was plain, or sealed with an older one. Answers how many
 * things of each kind it was.
 * @throws Error where one could not be read: the older key is still needed
 */
export async function sealAgain(
  place: Omit<TablePlace, "leave">,
  seal: Seal,
): Promise<Record<string, number>> {
  const records = (await allRecords()).filter(({ sealed }) => sealed?.length);
  const { counts, unreadable } = await rewriteItems(place, { records, seal });
  const left = Object.entries(unreadable).map(([kind, count]) => `${count} ${kind}`);
  if (left.length > 0) throw new Error(`Could not be read, and are sealed as before: ${left.join(", ")}.`);
  return counts;
}

/** `npm run seal:again`: after the keys were rotated, before an old one is taken away. */
if (import.meta.main) {
  const seal = await findSeal(process.env);
  const place = await findTable(process.env);
  try {
    for (const [kind, count] of Object.entries(await sealAgain(place, seal)))
      console.log(`${kind}: ${count} sealed anew.`);
  } finally {
    await place.leave();
  }
}
