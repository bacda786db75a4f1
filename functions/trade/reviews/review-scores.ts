import { keepRating as keepRatingOfBusiness, profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { keepRating as keepRatingOfBuyer, personOf } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Write } from "#functions/platform/table/write.ts";
import type { Rating } from "#shared/people/people/rating.ts";
import type { Review } from "#shared/trade/reviews/review.ts";

/** The judged side's rating as `count` makes it, in the transaction of the review; nothing where they are gone. */
export async function rated(
  { table }: Pick<Ctx, "table">,
  { by, profileId, buyerId }: Pick<Review, "by" | "profileId" | "buyerId">,
  count: (rating: Rating | undefined) => Rating,
): Promise<Write[]> {
  if (by === "buyer") {
    const profile = await profileOf(table, profileId);
    return profile ? [keepRatingOfBusiness(profile, count(profile.rating))] : [];
  }
  const buyer = await personOf(table, buyerId);
  return buyer ? [keepRatingOfBuyer(buyer, count(buyer.rating))] : [];
}
