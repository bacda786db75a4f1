import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { dayLimits } from "#shared/market/listings/sending-limits.ts";

/**
 * Counts so many new drafts of a business within what a day may bring, by hand and by files together; a refusal is
 * TooManyRequests `listings_too_many_today`.
 */
export function countDayDrafts(ctx: Ctx, profileId: string, count = 1): Write[] {
  const whom = { sender: signedIn(ctx).id, recipient: profileId };
  return countSending(dayLimits, "draft", whom, ctx.now, count);
}
