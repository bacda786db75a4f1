import type { FC } from "hono/jsx";
import type { PublicProfile } from "#shared/market/profiles/public-profile.ts";
import type { PublicReview } from "#shared/trade/reviews/review.ts";
import { Layout } from "#web/components/layout.tsx";
import { Pager } from "#web/components/pager.tsx";
import { MeanScore } from "#web/components/stars.tsx";
import { href, usePage } from "#web/page.ts";
import { ReviewText } from "./review-text.tsx";

interface ExporterReviewsProps {
  profile: Pick<PublicProfile, "businessName" | "handle" | "isDemo" | "rating">;
  reviews: PublicReview[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** What buyers say of a business after their orders. */
export const ExporterReviewsPage: FC<ExporterReviewsProps> = ({ profile, reviews, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  const { businessName, handle, isDemo, rating } = profile;
  const title = t.reviews_of({ name: businessName });
  return (
    <Layout title={title} isDemo={isDemo}>
      <section class="narrow stack">
        <p>
          <a href={href(page, `/exporters/${handle}`)}>{businessName}</a>
        </p>
        <h1>{title}</h1>
        {reviews.length === 0 ? (
          <p>{t.reviews_none()}</p>
        ) : (
          <p>
            <MeanScore rating={rating} />
          </p>
        )}
        <p class="hint">{t.reviews_real()}</p>
        {reviews.map((review) => (
          <div class="card">
            <ReviewText review={review} answerer={businessName} />
          </div>
        ))}
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};
