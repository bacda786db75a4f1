import type { FC } from "hono/jsx";
import { unlapsed } from "#shared/market/certificates/certificate.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import type { Overview } from "#shared/trade/dashboard/overview.ts";
import { HalalDuty } from "#web/components/halal-duty.tsx";
import { listed } from "#web/components/listed.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

/** Which certificates were found not right or have ended, and what the law asks of food without one. */
export const PaperNotices: FC<Pick<Overview, "profile" | "listings" | "refused">> = ({
  profile,
  listings,
  refused,
}) => {
  const page = usePage();
  const { t, now } = page;
  const all = [...profile.certificates, ...listings.flatMap(({ certificates }) => certificates)];
  const standing = new Set(unlapsed(all, jakartaToday(now)));
  const lapsed = all.filter((it) => !standing.has(it));
  const nameOf = (kind: string, number: string) => `${lookup(t, `certificate_${kind}`) ?? kind} ${number}`;
  const names = lapsed.map(({ kind, number }) => nameOf(kind, number));
  const notRight = (refused?.certificates ?? []).map((it) => nameOf(it.certificateKind, it.number));
  return (
    <>
      {notRight.length > 0 ? (
        <p class="notice">
          {t.certificates_refused({ certificates: listed(page, notRight) })}{" "}
          <a href={href(page, `/business/${profile.id}/certificates`)}>{t.certificates_title()}</a>
        </p>
      ) : null}
      {lapsed.length > 0 ? (
        <p class="notice">
          {t.certificates_lapsed({ certificates: listed(page, names) })}{" "}
          <a href={href(page, `/business/${profile.id}/certificates`)}>{t.certificates_title()}</a>
        </p>
      ) : null}
      <HalalDuty listings={listings} size={profile.sizeClass} />
    </>
  );
};
