import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
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
