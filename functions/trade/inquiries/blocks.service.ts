import type { Ctx } from "#functions/platform/ctx.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { create, remove } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import { type Block, blockRecord } from "./blocks.records.ts";
import { openThread } from "./thread-access.ts";

/** Ends all that comes from the other side, in every thread between the two. Doing it again changes nothing. */
export async function blockOther(ctx: Ctx, inquiryId: string): Promise<void> {
  const { inquiry, side } = await openThread(ctx, inquiryId);
  const at = ctx.now.toISOString();
  const { profileId, buyerId } = inquiry;
  const block: Block = { profileId, buyerId, by: side, version: 1, createdAt: at, updatedAt: at };
  await ctx.table.transact([create(blockRecord, block)]).catch((error: unknown) => {
    if (!(error instanceof Conflict) || error.code !== "already_exists") throw error;
  });
}

/** Takes back the actor's side's own block; the other side's stays. */
export async function unblockOther(ctx: Ctx, inquiryId: string): Promise<void> {
  await onFreshRead(async () => {
    const { inquiry, side } = await openThread(ctx, inquiryId);
    const block = await ctx.table.get(blockRecord, { ...inquiry, by: side });
    if (block) await ctx.table.transact([remove(blockRecord, block)]);
  });
}
