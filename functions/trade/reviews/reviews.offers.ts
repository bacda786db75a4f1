import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { PageRequest } from "#functions/platform/table/page.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import { isIdOf } from "#shared/ids.ts";
import { profileIds } from "#shared/people/ids.ts";
import { withoutScore, withScore } from "#shared/people/people/rating.ts";
import type { Review } from "#shared/trade/reviews/review.ts";
import { rated } from "./review-scores.ts";
import { type ReviewKey, reviewRecord, reviewsOfProfile } from "./reviews.records.ts";

/** A review whatever its stage. Whoever asks must know whether it may be seen. */
export function reviewOf(table: Table, key: ReviewKey): Promise<Review | undefined> {
  return table.get(reviewRecord, key);
}

/** A business with what buyers say of it, whatever its stage; undefined where there is no such business. */
export async function reviewsOfBusiness(table: Table, profileId: string, page: PageRequest) {
  const profile = isIdOf(profileIds, profileId) ? await profileOf(table, profileId) : undefined;
  return profile && { profile, ...(await reviewsOfProfile(table, profileId, page)) };
}

/** Takes a review from view, and its score out of the rating, under a measure. Whoever does must have authorized it. */
export async function removeReview(ctx: Ctx, review: Review, removedBy: string): Promise<Write[]> {
  return [
    change(reviewRecord, review, { stage: "removed", removedBy }),
    ...(await rated(ctx, review, (rating) => withoutScore(rating, review.score))),
  ];
}

/** Shows it again, and counts its score. */
export async function restoreReview(ctx: Ctx, review: Review): Promise<Write[]> {
  return [
    change(reviewRecord, review, { stage: "shown", removedBy: undefined }),
    ...(await rated(ctx, review, (rating) => withScore(rating, review.score))),
  ];
}
