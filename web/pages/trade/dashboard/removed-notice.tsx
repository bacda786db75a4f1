import type { FC } from "hono/jsx";
import { calendarDay } from "#shared/terms/day-format.ts";
import type { Overview } from "#shared/trade/dashboard/overview.ts";
import { officeName } from "#web/components/checks.tsx";
import { href, usePage } from "#web/page.ts";

interface SealProps {
  profileId: string;
  seal: Overview["revokedSeal"];
}

/** That its seal was revoked, by whom and when, and how to answer. */
export const RevokedSealNotice: FC<SealProps> = ({ profileId, seal }) => {
  const page = usePage();
  const { t, locale } = page;
  if (!seal) return null;
  const by = { office: officeName(page, seal.office), date: calendarDay(seal.revokedOn, locale) };
  return (
    <p class="notice">
      {t.verification_seal_revoked(by)}{" "}
      <a href={href(page, `/business/${profileId}/verification`)}>{t.verification_title()}</a>
    </p>
  );
};

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
