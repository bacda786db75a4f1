import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import { idOf } from "#shared/ids.ts";

/**
 * The guard that makes a row of a business's files belong to one listing: `key` is the row's own reference, or, of a row
 * without one, its fingerprint.
 */
export const ImportedRow = z.strictObject({
  profileId: idOf("profile"),
  key: z.string().max(80),
  listingId: idOf("listing"),
  /** What the row said when it was last imported. */
  fingerprint: z.string(),
  version: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type ImportedRow = z.infer<typeof ImportedRow>;

// A partition for each row: a thousand at once in one would be throttled.
export const importedRecord = defineRecord<ImportedRow, Pick<ImportedRow, "profileId" | "key">>({
  kind: "imported-row",
  schema: ImportedRow,
  key: ({ profileId, key }) => ({ pk: `IMPORTED#${profileId}#${key}`, sk: "IMPORTED" }),
  keyOf: ({ profileId, key }) => ({ profileId, key }),
});
