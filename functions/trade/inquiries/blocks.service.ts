import { add, remove } from "#functions/platform/table/write.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict } from "#shared/errors.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { blockRecord } from "./blocks.records.ts";
import { aThread } from "./thread-abouts.ts";

/** Ends all that comes from the other side, in every thread between the two. Doing it again changes nothing. */
export const blockOther = verb({
  permission: inquiryPermissions.reply,
  of: aThread,
  async write({ ctx, person, thing: { profileId, buyerId } }) {
    const block = { profileId, buyerId, by: sideOf({ buyerId }, person) };
    const known = await ctx.table.get(blockRecord, block);
    const writes = known ? [] : [add(blockRecord, block, () => new Conflict("version_stale"))];
    return { writes, answer: undefined };
  },
});

/** Takes back the actor's side's own block; the other side's stays. */
export const unblockOther = verb({
  permission: inquiryPermissions.reply,
  of: aThread,
  async write({ ctx, person, thing: { profileId, buyerId } }) {
    const block = await ctx.table.get(blockRecord, { profileId, buyerId, by: sideOf({ buyerId }, person) });
    return { writes: block ? [remove(blockRecord, block)] : [], answer: undefined };
  },
});
