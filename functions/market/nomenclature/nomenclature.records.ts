import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import { OfficialRow } from "#shared/market/nomenclature/official-row.ts";
import { stamps } from "#shared/stamps.ts";

/** One code of an official file that was loaded, with its official description. */
export const HsEntry = z.strictObject({
  ...OfficialRow.shape,
  ...stamps,
});
export type HsEntry = z.infer<typeof HsEntry>;

export const hsRecord = defineRecord<HsEntry, string>()({
  kind: "hs",
  schema: HsEntry,
  key: (code) => ({ pk: `HS#${code}`, sk: "HS" }),
  keyOf: (entry) => entry.code,
});
