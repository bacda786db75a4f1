import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Seal } from "#functions/platform/seal/seal.ts";
import { partOf } from "#functions/platform/slice.ts";
import { openClient, openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import type { AnyRecord, Attributes } from "#functions/platform/table/record.ts";
import { change } from "#functions/platform/table/write.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import { doneRecord } from "#functions/platform/verbs/repeats.ts";
import { slices } from "#functions/slices.ts";
import { findTable, type TablePlace } from "#infra/local/table/find-table.ts";
import { findSeal } from "./surroundings.ts";

/** Every kind of thing that has sealed fields: what the slices bring, and the platform's own. */
async function sealedRecords(): Promise<Map<string, AnyRecord>> {
  const records = [doneRecord, ...(await partOf(slices, "records"))];
  return new Map(records.filter(({ sealed }) => sealed?.length).map((record) => [record.kind, record]));
}

/**
 * Writes what has sealed fields anew, with the newest key: what was plain, or sealed with an older one. Answers how many
 * things of each kind it was.
 */
export async function sealAgain(
  place: Omit<TablePlace, "leave">,
  seal: Seal,
): Promise<Record<string, number>> {
  const client = openClient(place);
  const table = openTable({ config: place, cursors: signedCursors(""), seal, client });
  const records = await sealedRecords();
  const kinds = [...records.keys()];
  const counts = new Map(kinds.map((kind) => [kind, 0]));
  let from: Attributes | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: place.tableName,
        FilterExpression: `#kind IN (${kinds.map((_, at) => `:k${at}`).join(", ")})`,
        ExpressionAttributeNames: { "#kind": "kind" },
        ExpressionAttributeValues: Object.fromEntries(kinds.map((kind, at) => [`:k${at}`, kind])),
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    for (const item of page.Items ?? []) {
      const record = records.get(item.kind);
      if (record && (await sealOne(record, item, { table, now: table.now() })))
        counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1);
    }
    from = page.LastEvaluatedKey;
  } while (from);
  return Object.fromEntries(counts);
}

/** Answers whether it was there still. No part of a key is sealed, so the item as it lies in the table tells its key. */
async function sealOne(
  record: AnyRecord,
  item: Attributes,
  ctx: Parameters<typeof settle>[0],
): Promise<boolean> {
  const key = record.keyOf(item);
  let isThere = false;
  await settle(ctx, async () => {
    const thing = await ctx.table.get(record, key);
    isThere = thing !== undefined;
    // Nobody changed it, so its time of change stays.
    return thing ? [change(record, thing, {}, { isNews: false })] : [];
  });
  return isThere;
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
