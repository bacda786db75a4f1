import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import { ref, type Table } from "#functions/platform/table/table.ts";
import { countUp, type Write } from "#functions/platform/table/write.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { isOneOfACrowd } from "#shared/trade/inquiries/crowd.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";

/** How many inquiries a business received in a day (UTC): of one buyer, or of all those that went to its inbox. */
const Received = z.strictObject({
  profileId: profileIds.schema,
  day: z.iso.date(),
  of: z.union([personIds.schema, z.literal("inbox")]),
  count: z.int(),
  ...stamps,
});
type Received = z.infer<typeof Received>;

export const receivedRecord = defineRecord<Received, Pick<Received, "profileId" | "day" | "of">>()({
  kind: "received",
  schema: Received,
  key: ({ profileId, day, of }) => ({ pk: `RECEIVED#${profileId}|${day}`, sk: of }),
  keyOf: ({ profileId, day, of }) => ({ profileId, day, of }),
  expiresAt: ({ day }) => Date.parse(day) / 1000 + 3 * 24 * 3600,
});

/** Counts one more inquiry of a buyer to a business, and tells whether it is one of very many that day. */
export async function countReceived(
  table: Table,
  { profileId, buyerId }: Pick<Inquiry, "profileId" | "buyerId">,
  now: Date,
): Promise<{ isOfCrowd: boolean; writes: Write[] }> {
  const day = now.toISOString().slice(0, 10);
  const [inbox, theirs] = [
    { profileId, day, of: "inbox" as const },
    { profileId, day, of: buyerId },
  ];
  const [received, sent] = await table.getTogether([ref(receivedRecord, inbox), ref(receivedRecord, theirs)]);
  const isOfCrowd = isOneOfACrowd({ received: received?.count ?? 0, sent: sent?.count ?? 0 });
  return {
    isOfCrowd,
    writes: [theirs, ...(isOfCrowd ? [] : [inbox])].map((it) => countUp(receivedRecord, it, "count")),
  };
}
