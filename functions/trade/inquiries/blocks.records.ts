import * as z from "zod";
import { absent } from "#functions/platform/table/conditions.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { RuleBroken } from "#shared/errors.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { type Inquiry, Side } from "#shared/trade/inquiries/inquiry.ts";
import { otherSide } from "#shared/trade/inquiries/sides.ts";

/** One side wants nothing more of the other: it holds in all their threads, those to come as well. */
export const Block = z.strictObject({
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  by: Side,
  ...stamps,
});
export type Block = z.infer<typeof Block>;

type BlockKey = Pick<Block, "profileId" | "buyerId" | "by">;

export const blockRecord = defineRecord<Block, BlockKey>()({
  kind: "block",
  schema: Block,
  key: ({ profileId, buyerId, by }) => ({ pk: `BLOCK#${profileId}|${buyerId}`, sk: `BY#${by}` }),
  keyOf: ({ profileId, buyerId, by }) => ({ profileId, buyerId, by }),
});

/** Both sides' places for a block between a buyer and a business. */
export function blockKeys({ profileId, buyerId }: Pick<Inquiry, "profileId" | "buyerId">): BlockKey[] {
  return Side.options.map((by) => ({ profileId, buyerId, by }));
}

/** Those of these businesses between which and a buyer one has blocked the other; one operation. */
export async function blocksAmong(
  table: Table,
  buyerId: string,
  profileIds: readonly string[],
): Promise<Set<string>> {
  const keys = profileIds.flatMap((profileId) => blockKeys({ profileId, buyerId }));
  const found = keys.length > 0 ? await table.getMany(blockRecord, keys) : [];
  return new Set(found.map(({ profileId }) => profileId));
}

/** Holds only while the other side has not blocked this one. */
export function notBlocked(pair: Pick<Inquiry, "profileId" | "buyerId">, side: Side): Write {
  const { profileId, buyerId } = pair;
  const key = { profileId, buyerId, by: otherSide(side) };
  return absent(blockRecord, key, () => new RuleBroken("blocked"));
}

/** Holds only while neither side has blocked the other. */
export function unblocked(pair: Pick<Inquiry, "profileId" | "buyerId">): Write[] {
  return blockKeys(pair).map((key) => absent(blockRecord, key, () => new RuleBroken("blocked")));
}
