import { aProfile, getProfileByHandle } from "#functions/market/profiles/profiles.service.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import type { PageRequest } from "#functions/platform/table/page.ts";
import { ref } from "#functions/platform/table/table.ts";
import { add } from "#functions/platform/table/write.ts";
import { type About, thingOf } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { anOrder, type OrderAddressed, termsOf } from "#functions/trade/orders/orders.offers.ts";
import { Conflict, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { chapterOf } from "#shared/market/nomenclature/hs-code.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import { PageQuery } from "#shared/page-query.ts";
import { withScore } from "#shared/people/people/rating.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { orderIds, reviewIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { reviewPermissions } from "#shared/trade/reviews/review.permissions.ts";
import {
  AnswerReview,
  type OrderReviews,
  publicReview,
  type Review,
  reviewDays,
  WriteReview,
} from "#shared/trade/reviews/review.ts";
import { rated } from "./review-scores.ts";
import { reviewRecord, reviewsOfProfile } from "./reviews.records.ts";

/** Where a review is: its order, and the side that wrote it. */
export interface ReviewAddress extends OrderAddressed {
  by: string;
}

const aReview: About<ReviewAddress, Review> = thingOf(reviewRecord, ({ orderId, by }: ReviewAddress) => {
  const side = Side.safeParse(by).data;
  return side && isIdOf(orderIds, orderId) ? { orderId, by: side } : undefined;
});

/**
 * Judges the other side of an order that is completed.
 * @throws RuleBroken `review_too_early`, `review_late`; Conflict `review_written`
 */
export const writeReview = verb({
  permission: reviewPermissions.write,
  of: anOrder,
  input: WriteReview,
  rule({ ctx, thing }) {
    if (thing.stage !== "completed" || !thing.completedAt) throw new RuleBroken("review_too_early");
    if (!isInTime(thing, ctx.now)) throw new RuleBroken("review_late", { params: { days: reviewDays } });
  },
  async write({ ctx, person, thing: order, input }) {
    const { id: orderId, profileId, buyerId, company } = order;
    const by = sideOf(order, person);
    const [first] = (await termsOf(ctx.table, orderId)).lines;
    const review = {
      ...{ id: newId(reviewIds, ctx.now), orderId, by, profileId, buyerId, authorId: person.id },
      ...input,
      stage: "shown" as const,
      ...{ companyKind: company.kind, country: company.country },
      ...(first?.hsCode ? { chapter: chapterOf(first.hsCode) } : {}),
    };
    const written = add(reviewRecord, review, () => new Conflict("review_written"));
    return {
      writes: [written, ...(await rated(ctx, { ...order, by }, (it) => withScore(it, input.score)))],
      answer: { orderId },
    };
  },
});

/** Answers what the other side said, once. @throws RuleBroken `review_own`, `review_removed`, `review_answered` */
export const answerReview = verb({
  permission: reviewPermissions.answer,
  of: aReview,
  input: AnswerReview,
  rule({ person, thing }) {
    if (thing.by === sideOf(thing, person)) throw new RuleBroken("review_own");
    if (thing.stage === "removed") throw new RuleBroken("review_removed");
    if (thing.answer) throw new RuleBroken("review_answered");
  },
  write: ({ thing, input, now }) => ({
    changes: { answer: { ...input, at: now } },
    answer: { orderId: thing.orderId },
  }),
});

/** What the sides of an order said of each other: two operations. */
export const getOrderReviews = read({
  permission: orderPermissions.read,
  of: anOrder,
  async find({ ctx, person, thing: order }): Promise<OrderReviews> {
    const found = await ctx.table.getTogether(
      Side.options.map((by) => ref(reviewRecord, { orderId: order.id, by })),
    );
    const reviews = (found as (Review | undefined)[]).filter((it) => it !== undefined);
    const side = sideOf(order, person);
    const isOpen = order.stage === "completed" && isInTime(order, ctx.now);
    return {
      ...{ orderId: order.id, number: order.number, side },
      ...{ exporterName: order.exporterName, companyName: order.company.name },
      // What we removed is its writer's to read alone.
      reviews: reviews
        .filter(({ by, stage }) => by === side || stage === "shown")
        .map(({ authorId: _authorId, removedBy: _measure, ...review }) => review),
      canWrite: isOpen && !reviews.some(({ by }) => by === side),
    };
  },
});

/** What buyers say of a business, newest first, for everyone. */
export const listReviewsOf = read({
  permission: profilePermissions.read,
  of: aProfile,
  input: PageQuery,
  async find({ ctx, thing, input }) {
    const { items, ...cursors } = await reviewsOfProfile(ctx.table, thing.id, input);
    return { items: items.map(publicReview), ...cursors };
  },
});

/** The same with the business, by its handle. */
export async function reviewsByHandle(ctx: Ctx, handle: string, page: PageRequest) {
  const profile = await getProfileByHandle(ctx, { handle });
  const { items, ...cursors } = await reviewsOfProfile(ctx.table, profile.id, page);
  return { profile, reviews: items.map(publicReview), ...cursors };
}

function isInTime({ completedAt }: Pick<Order, "completedAt">, now: Date): boolean {
  return completedAt !== undefined && now.toISOString() < daysAfter(completedAt, reviewDays);
}
