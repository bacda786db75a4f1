import { get, post } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { OrderReviews, PublicReview, ReviewWritten } from "#shared/trade/reviews/review.ts";
import { answerReview, getOrderReviews, listReviewsOf, writeReview } from "./reviews.service.ts";

const tag = "reviews";

export const reviewsApi = [
  get("/profiles/:profileId/reviews", listReviewsOf, {
    tag,
    answer: pageOfSchema(PublicReview),
    summary: "What buyers say of a business after their orders, newest first",
  }),
  get("/orders/:orderId/reviews", getOrderReviews, {
    tag,
    answer: OrderReviews,
    summary: "What the sides of an order said of each other",
  }),
  post("/orders/:orderId/reviews", writeReview, {
    tag,
    answer: ReviewWritten,
    status: 201,
    location: ({ orderId }) => `/orders/${orderId}/reviews`,
    summary: "Judge the other side of an order that is completed, once",
  }),
  post("/orders/:orderId/reviews/:by/answer", answerReview, {
    tag,
    answer: ReviewWritten,
    at: { by: Side },
    summary: "Answer what the other side said, once",
  }),
];
