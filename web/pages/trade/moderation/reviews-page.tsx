import type { FC } from "hono/jsx";
import type { PublicProfile } from "#shared/market/profiles/public-profile.ts";
import type { Review } from "#shared/trade/reviews/review.ts";
import { ActOn } from "#web/components/act-on.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Pager } from "#web/components/pager.tsx";
import { href, usePage } from "#web/page.ts";
import { ReviewText } from "#web/pages/trade/reviews/review-text.tsx";

interface ReviewsToJudgeProps {
  profile: Pick<PublicProfile, "id" | "businessName" | "handle">;
  items: Review[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** What buyers say of a business, each with the way to act on it; and the way to act on the business. */
export const ReviewsToJudgePage: FC<ReviewsToJudgeProps> = ({ profile, items, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  const title = t.reviews_of({ name: profile.businessName });
  return (
    <Layout title={title} isPrivate>
      <section class="narrow stack">
        <p>
          <a href={href(page, "/admin/moderation")}>{t.moderation_title()}</a>
        </p>
        <h1>{title}</h1>
        <p class="row">
          <a href={href(page, `/exporters/${profile.handle}`)}>{profile.businessName}</a>
          <ActOn of="profile" thingId={profile.id} />
        </p>
        {items.length === 0 ? <p>{t.reviews_none()}</p> : null}
        {items.map((review) => (
          <div class="card stack">
            <ReviewText review={review} answerer={profile.businessName} />
            <p>
              <ActOn of="review" thingId={`${review.orderId}.${review.by}`} />
            </p>
          </div>
        ))}
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};
