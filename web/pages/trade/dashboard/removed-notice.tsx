import type { FC } from "hono/jsx";
import type { Overview } from "#shared/trade/dashboard/overview.ts";
import { href, usePage } from "#web/page.ts";

/** That the business, or some of what it lists, was taken from view; and where to read why. */
export const RemovedNotice: FC<Pick<Overview, "isRemoved" | "listings">> = ({ isRemoved, listings }) => {
  const page = usePage();
  const { t } = page;
  if (!isRemoved && !listings.some(({ stage }) => stage === "removed")) return null;
  return (
    <p class="notice">
      {isRemoved ? t.moderation_business_removed() : t.moderation_listing_removed()}{" "}
      <a href={href(page, "/measures")}>{t.measures_own_open()}</a>
    </p>
  );
};
