import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { amend } from "#functions/platform/table/write.ts";
import { withAnswer } from "#shared/market/profiles/answer-times.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";

/** Keeps how long the business took to answer this inquiry; the same one again changes nothing. */
export async function keepAnswerTime(
  ctx: Ctx,
  { id, profileId, createdAt, answeredAt }: Inquiry,
): Promise<void> {
  if (!answeredAt) return;
  const minutes = Math.round((Date.parse(answeredAt) - Date.parse(createdAt)) / 60_000);
  await onFreshRead(async () => {
    const profile = await ctx.table.get(profileRecord, profileId);
    const times =
      profile && withAnswer(profile.answerTimes, { inquiryId: id, minutes: Math.max(0, minutes) });
    if (profile && times) await ctx.table.transact([amend(profileRecord, profile, { answerTimes: times })]);
  });
}
