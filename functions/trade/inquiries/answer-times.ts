import { keepAnswerTimes, profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import { withAnswer } from "#shared/market/profiles/answer-times.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";

/** Keeps how long the business took to answer this inquiry; the same one again changes nothing. */
export async function keepAnswerTime(
  ctx: Ctx,
  { id, profileId, createdAt, answeredAt }: Inquiry,
): Promise<void> {
  if (!answeredAt) return;
  const minutes = Math.round((Date.parse(answeredAt) - Date.parse(createdAt)) / 60_000);
  await settle(ctx, async () => {
    const profile = await profileOf(ctx.table, profileId);
    const times =
      profile && withAnswer(profile.answerTimes, { inquiryId: id, minutes: Math.max(0, minutes) });
    return profile && times ? [keepAnswerTimes(profile, times)] : [];
  });
}
