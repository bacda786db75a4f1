import type { FC } from "hono/jsx";
import type { Rating } from "#shared/people/people/rating.ts";
import { meanOf } from "#shared/people/people/rating.ts";
import { numberText } from "#shared/terms/number-text.ts";
import { usePage } from "../page.ts";

const most = 5;

/** One score, drawn and told. */
export const Stars: FC<{ score: number }> = ({ score }) => {
  const { t } = usePage();
  return (
    <span class="stars" role="img" aria-label={t.reviews_score({ score })}>
      {"★".repeat(score)}
      {"☆".repeat(most - score)}
    </span>
  );
};

/** The mean of all scores, and how many there are: "4.8 of 5 (12)". */
export const MeanScore: FC<{ rating: Rating | undefined }> = ({ rating }) => {
  const { t, locale } = usePage();
  const mean = meanOf(rating);
  if (mean === undefined || !rating) return null;
  return (
    <span>
      <span class="stars" aria-hidden="true">
        ★
      </span>{" "}
      {t.reviews_mean({ mean: numberText(mean, locale), count: rating.count })}
    </span>
  );
};
