import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { Look } from "#shared/programme/verification/look.ts";

/** What was looked at: a request for verification, or the numbers of a business. */
export type LookedAt =
  | Required<Pick<Look, "verificationId">>
  | (Required<Pick<Look, "profileId">> & { verificationId?: undefined });

const looksAt = ({ verificationId, profileId }: Pick<Look, "verificationId" | "profileId">) =>
  `LOOKS#${verificationId ?? profileId}`;

/** They lie apart from what was looked at, as there may be many. */
export const lookRecord = defineRecord<Look, Pick<Look, "verificationId" | "profileId" | "id">>()({
  kind: "look",
  schema: Look,
  key: (look) => ({ pk: looksAt(look), sk: look.id }),
  keyOf: ({ verificationId, profileId, id }) => ({ verificationId, profileId, id }),
});

/** Who looked at it, newest first; the last hundred. */
export async function looksOf(table: Table, at: LookedAt): Promise<Look[]> {
  const found = await table.queryPartition(looksAt(at), { newestFirst: true, limit: 100 });
  return found.of(lookRecord);
}
