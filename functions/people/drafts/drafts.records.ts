import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import { stamps } from "#shared/stamps.ts";

/** What somebody wrote in one form before signing in. Known by a secret that their browser alone holds. */
export const Draft = z.strictObject({
  /** Of the browser's secret and the form's path. */
  secretHash: z.string(),
  /** The form's path without its language, so that it fills no other form. */
  path: z.string().max(200),
  /** JSON of what was typed, phone and tax numbers too. */
  typed: z.string(),
  /** Epoch second. */
  endsAt: z.int(),
  ...stamps,
});
export type Draft = z.infer<typeof Draft>;

export const draftRecord = defineRecord<Draft, string>()({
  kind: "draft",
  schema: Draft,
  sealed: ["typed"],
  // Items of the first version had their values in plain.
  upcasts: [({ values }) => ({ typed: JSON.stringify(values ?? {}) })],
  key: (secretHash) => ({ pk: `DRAFT#${secretHash}`, sk: "DRAFT" }),
  keyOf: (draft) => draft.secretHash,
  expiresAt: (draft) => draft.endsAt,
});
