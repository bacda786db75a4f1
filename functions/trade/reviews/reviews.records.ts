import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { reviewSubject } from "#shared/trade/reviews/review.permissions.ts";
import { Review } from "#shared/trade/reviews/review.ts";

export type ReviewKey = Pick<Review, "orderId" | "by">;

/** A review lies with its order; what buyers say of a business is also found with the business. */
export const reviewRecord = defineRecord<Review, ReviewKey>()({
  kind: "review",
  schema: Review,
  key: ({ orderId, by }) => ({ pk: `ORDER#${orderId}`, sk: `REVIEW#${by}` }),
  keyOf: ({ orderId, by }) => ({ orderId, by }),
  subject: reviewSubject,
  indexes: { "by-profile": ({ by, profileId }) => ({ inProfile: by === "buyer" ? profileId : undefined }) },
});

/** What buyers say of a business, newest first. */
export function reviewsOfProfile(table: Table, profileId: string, page: PageRequest): Promise<Page<Review>> {
  return table.queryIndex(reviewRecord, "by-profile", { inProfile: profileId, stage: "shown" }, page);
}
