import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import { withAnswer } from "#shared/market/profiles/answer-times.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
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
    if (profile && times) await ctx.table.transact([setAnswerTimes(profile, times)]);
  });
}

/**
 * Leaves the profile's version as it is: a member who edits the profile at this moment must not be told that somebody
 * else changed it. Between two answers at once, the old value decides.
 */
function setAnswerTimes(profile: Profile, times: Profile["answerTimes"]): Write {
  return {
    item: {
      Update: {
        TableName: "",
        Key: profileRecord.key(profile.id),
        UpdateExpression: "SET answerTimes = :times",
        ConditionExpression: "attribute_not_exists(answerTimes) OR answerTimes = :known",
        ExpressionAttributeValues: { ":times": times, ":known": profile.answerTimes },
      },
    },
    refusal: () => new Conflict("version_stale"),
  };
}
