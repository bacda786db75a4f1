import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { IssuedPaper } from "#shared/trade/papers/issued-paper.ts";
import { paperSubject } from "#shared/trade/papers/paper.permissions.ts";
import { numberedKinds } from "#shared/trade/papers/paper-number.ts";

/** A paper by the id that its code leads to. What it says is sealed: tax numbers stand in it. */
export const issuedPaperRecord = defineRecord<IssuedPaper, string>()({
  kind: "paper",
  schema: IssuedPaper,
  key: (id) => ({ pk: `PAPER#${id}`, sk: "PAPER" }),
  keyOf: ({ id }) => id,
  subject: paperSubject,
  sealed: ["said"],
});

/** How many of one kind a business has numbered in a year. */
const PaperCount = z.strictObject({
  profileId: profileIds.schema,
  paperKind: z.enum(numberedKinds),
  year: z.string().regex(/^\d{4}$/),
  count: z.int().min(0),
  ...stamps,
});
type PaperCount = z.infer<typeof PaperCount>;
export type PaperCountKey = Pick<PaperCount, "profileId" | "paperKind" | "year">;

export const paperCountRecord = defineRecord<PaperCount, PaperCountKey>()({
  kind: "paper-count",
  schema: PaperCount,
  key: ({ profileId, paperKind, year }) => ({
    pk: `PROFILE#${profileId}`,
    sk: `PAPERS#${paperKind}#${year}`,
  }),
  keyOf: ({ profileId, paperKind, year }) => ({ profileId, paperKind, year }),
});
