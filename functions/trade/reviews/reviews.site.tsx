import { blankForm, nest } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall, sharedPage } from "#functions/platform/http/site-route.ts";
import { everyone } from "#shared/permissions.ts";
import { otherSide } from "#shared/trade/inquiries/sides.ts";
import type { FieldValues, FormState } from "#web/form-state.ts";
import { ExporterReviewsPage } from "#web/pages/trade/reviews/exporter-reviews-page.tsx";
import { OrderReviewsPage } from "#web/pages/trade/reviews/order-reviews-page.tsx";
import { answerReview, getOrderReviews, reviewsByHandle, writeReview } from "./reviews.service.ts";

const pageSize = 24;
const ofOrder = "/orders/:orderId/reviews";
const answer = "/orders/:orderId/reviews/:by/answer";

/** What everyone reads of a business, and what the sides of an order say of each other. */
export const reviewsSite = [
  sharedPage("/exporters/:handle/reviews", everyone, async ({ c, ctx, at }) => (
    <ExporterReviewsPage
      {...(await reviewsByHandle(ctx, at.handle, { limit: pageSize, cursor: cursorOf(c) }))}
    />
  )),

  page(ofOrder, getOrderReviews, (call) => draw(call)),
  form(ofOrder, writeReview, {
    read: readReview,
    done: ({ orderId }) => `/orders/${orderId}/reviews`,
    again: (write, call) => draw(call, { write }),
  }),
  form(answer, answerReview, {
    done: ({ orderId }) => `/orders/${orderId}/reviews`,
    again: (answered, call) => draw(call, { answer: answered }),
  }),
];

function readReview({ score, ...typed }: FieldValues) {
  return { ...nest(typed), ...(score ? { score: Number(score) } : {}) };
}

async function draw(
  { ctx, at }: Pick<SiteCall<typeof ofOrder>, "ctx" | "at">,
  forms: { write?: FormState; answer?: FormState } = {},
) {
  const reviews = await getOrderReviews(ctx, at);
  const begun = { language: ctx.locale };
  return (
    <OrderReviewsPage
      reviews={reviews}
      theirs={reviews.reviews.find(({ by }) => by === otherSide(reviews.side))}
      forms={{ write: blankForm(begun), answer: blankForm(begun), ...forms }}
    />
  );
}
