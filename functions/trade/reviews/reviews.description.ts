import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import {
  AnswerReview,
  OrderReviews,
  PublicReview,
  ReviewWritten,
  WriteReview,
} from "#shared/trade/reviews/review.ts";

export const reviewsDescription: ApiDescription = {
  tags: { reviews: "What buyers and exporters say of each other after an order." },
  schemas: { AnswerReview, OrderReviews, PublicReview, ReviewWritten, WriteReview },
};
