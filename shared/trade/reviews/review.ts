import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { measureIds, personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { prose } from "#shared/text.ts";
import { companyKinds } from "#shared/trade/companies/company.ts";
import { orderIds, reviewIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";

export const scores = [5, 4, 3, 2, 1] as const;

/** How long after an order is completed its sides can judge each other. */
export const reviewDays = 90;

export const WriteReview = z.strictObject({
  score: z.int().min(1).max(5),
  text: prose(1, 1000).optional(),
  /** The language that it is written in. */
  language: ContentLocale,
});
export type WriteReview = z.infer<typeof WriteReview>;

export const AnswerReview = z.strictObject({ text: prose(1, 1000), language: ContentLocale });
export type AnswerReview = z.infer<typeof AnswerReview>;

/** What one side says of the other after an order; never changed after, and answered once. */
export const Review = z.strictObject({
  id: reviewIds.schema,
  orderId: orderIds.schema,
  /** Which side wrote it, of the other. */
  by: Side,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  authorId: personIds.schema,
  stage: z.enum(["shown", "removed"]),
  /** By which measure it is removed. */
  removedBy: measureIds.schema.optional(),
  score: WriteReview.shape.score,
  text: z.string().optional(),
  language: ContentLocale,
  answer: z.strictObject({ text: z.string(), language: ContentLocale, at: z.iso.datetime() }).optional(),
  /** The order's, as everyone may know them: what kind of company, from where, and goods of which chapter. */
  companyKind: z.enum(companyKinds),
  country: CountryCode,
  chapter: z.string().max(2).optional(),
  ...stamps,
});
export type Review = z.infer<typeof Review>;

/** A review as everyone sees it: without who wrote it, and of which order. */
export const PublicReview = Review.pick({
  id: true,
  score: true,
  text: true,
  language: true,
  answer: true,
  companyKind: true,
  country: true,
  chapter: true,
  createdAt: true,
});
export type PublicReview = z.infer<typeof PublicReview>;

export function publicReview(review: Review): PublicReview {
  const { id, score, text, language, answer, companyKind, country, chapter, createdAt } = review;
  return { id, score, text, language, answer, companyKind, country, chapter, createdAt };
}

/** What the sides of an order said of each other, as they see it. */
export const OrderReviews = z.strictObject({
  orderId: orderIds.schema,
  number: z.string(),
  /** The reader's. */
  side: Side,
  exporterName: z.string(),
  companyName: z.string(),
  reviews: z.array(Review.omit({ authorId: true, removedBy: true })),
  /** Whether the reader's side can write one now. */
  canWrite: z.boolean(),
});
export type OrderReviews = z.infer<typeof OrderReviews>;

/** What is answered once a review, or the answer to one, is kept. */
export const ReviewWritten = z.strictObject({ orderId: orderIds.schema });
