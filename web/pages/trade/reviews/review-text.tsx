import type { FC } from "hono/jsx";
import { categoryName, findCategory } from "#shared/market/nomenclature/categories.ts";
import { countryName } from "#shared/terms/countries.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import type { PublicReview } from "#shared/trade/reviews/review.ts";
import { beside } from "#web/components/listed.ts";
import { Stars } from "#web/components/stars.tsx";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** A score with what was said and answered; of whom, the order's kind and country alone tell. */
export const ReviewText: FC<{ review: PublicReview; answerer: string }> = ({ review, answerer }) => {
  const page = usePage();
  const { t, locale } = page;
  const { score, text, language, answer, companyKind, country, chapter, createdAt } = review;
  const category = chapter ? findCategory(chapter) : undefined;
  const from = beside(page, [lookup(t, `company_${companyKind}`), countryName(country, locale)]);
  return (
    <article class="stack">
      <p class="row">
        <Stars score={score} />
        <small class="hint">
          {from}
          {category ? <> · {categoryName(category, locale)}</> : null} ·{" "}
          {calendarDay(createdAt.slice(0, 10), locale)}
        </small>
      </p>
      {text ? (
        <blockquote lang={language} dir="auto">
          {text}
        </blockquote>
      ) : null}
      {answer ? (
        <div>
          <p class="hint">{t.reviews_answer_of({ name: answerer })}</p>
          <p lang={answer.language} dir="auto">
            {answer.text}
          </p>
        </div>
      ) : null}
    </article>
  );
};
