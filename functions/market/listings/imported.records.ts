import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { defineRecord, type Stored, type TableRecord } from "#functions/platform/table/record.ts";
import { ref } from "#functions/platform/table/table.ts";
import { listingIds } from "#shared/market/ids.ts";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";

/**
 * The guard that makes a row of a business's files belong to one listing: `key` is the row's own reference, or, of a row
 * without one, its fingerprint.
 */
export const ImportedRow = z.strictObject({
  profileId: profileIds.schema,
  key: z.string().max(80),
  listingId: listingIds.schema,
  /** What the row said when it was last imported. */
  fingerprint: z.string(),
  ...stamps,
});
export type ImportedRow = z.infer<typeof ImportedRow>;

// A partition for each row: a thousand at once in one would be throttled.
export const importedRecord = defineRecord<ImportedRow, Pick<ImportedRow, "profileId" | "key">>()({
  kind: "imported-row",
  schema: ImportedRow,
  key: ({ profileId, key }) => ({ pk: `IMPORTED#${profileId}#${key}`, sk: "IMPORTED" }),
  keyOf: ({ profileId, key }) => ({ profileId, key }),
});

/** Those of the things that there are, a hundred of them read at once. */
export async function readAll<T extends Stored, Key>(
  ctx: Ctx,
  record: TableRecord<T, Key>,
  keys: Key[],
): Promise<T[]> {
  const found: T[] = [];
  for (let at = 0; at < keys.length; at += 100) {
    const batch = keys.slice(at, at + 100).map((key) => ref(record, key));
    for (const thing of await ctx.table.getTogether(batch)) if (thing) found.push(thing);
  }
  return found;
}
