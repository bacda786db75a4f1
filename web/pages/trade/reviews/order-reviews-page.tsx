import type { FC } from "hono/jsx";
import { type OrderReviews, scores } from "#shared/trade/reviews/review.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { Form } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { LanguageField } from "#web/components/language-field.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { ReviewText } from "./review-text.tsx";

interface OrderReviewsProps {
  reviews: OrderReviews;
  /** What the other side said of the reader's. */
  theirs: OrderReviews["reviews"][number] | undefined;
  forms: Record<"write" | "answer", FormState>;
}

/** What the sides of an order say of each other, and the reader's way to say it. */
export const OrderReviewsPage: FC<OrderReviewsProps> = ({ reviews, theirs, forms }) => {
  const page = usePage();
  const { t } = page;
  const { orderId, number, side, exporterName, companyName, canWrite } = reviews;
  const nameOf = (it: "buyer" | "exporter") => (it === "buyer" ? companyName : exporterName);
  const path = `/orders/${orderId}`;
  return (
    <Layout title={t.reviews_title()} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={href(page, path)}>{t.orders_title({ number })}</a>
        </p>
        <h1>{t.reviews_title()}</h1>
        {reviews.reviews.length === 0 && !canWrite ? <p>{t.reviews_order_none()}</p> : null}
        {reviews.reviews.map((review) => (
          <section class="card stack">
            {review.stage === "removed" ? (
              <p class="notice">
                {t.moderation_review_removed()} <a href={href(page, "/measures")}>{t.measures_own_open()}</a>
              </p>
            ) : null}
            <h2>{review.by === side ? t.reviews_yours() : t.reviews_by({ name: nameOf(review.by) })}</h2>
            <ReviewText review={review} answerer={nameOf(review.by === "buyer" ? "exporter" : "buyer")} />
          </section>
        ))}
        {theirs && !theirs.answer ? (
          <section class="card stack" aria-labelledby="answer">
            <h2 id="answer">{t.reviews_answer()}</h2>
            <p class="hint">{t.reviews_once()}</p>
            <Form form={forms.answer} action={href(page, `${path}/reviews/${theirs.by}/answer`)}>
              <TextArea
                form={forms.answer}
                name="text"
                label={t.reviews_answer_text()}
                maximumLength={1000}
                rows={3}
                isRequired
              />
              <LanguageField form={forms.answer} />
              <button>{t.reviews_answer_button()}</button>
            </Form>
          </section>
        ) : null}
        {canWrite ? (
          <section class="card stack" aria-labelledby="write">
            <h2 id="write">{t.reviews_write()}</h2>
            <p class="hint">{side === "buyer" ? t.reviews_shown_buyer() : t.reviews_shown_exporter()}</p>
            <Form form={forms.write} action={href(page, `${path}/reviews`)}>
              <ChoiceField
                form={forms.write}
                name="score"
                label={t.reviews_score_label()}
                options={scores.map((it) => ({
                  value: String(it),
                  text: lookup(t, `reviews_score_${it}`) ?? "",
                }))}
                isSingle
                isRequired
              />
              <TextArea
                form={forms.write}
                name="text"
                label={t.reviews_text()}
                hint={t.reviews_text_hint()}
                maximumLength={1000}
                rows={4}
              />
              <LanguageField form={forms.write} />
              <button>{t.reviews_button()}</button>
            </Form>
          </section>
        ) : null}
      </section>
    </Layout>
  );
};
