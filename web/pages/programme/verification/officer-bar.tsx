import type { FC } from "hono/jsx";
import { href, usePage } from "#web/page.ts";

/** The officers' rooms, beside each other. */
export const OfficerBar: FC = () => {
  const page = usePage();
  const { t } = page;
  const rooms: [path: string, text: string][] = [
    ["/officer/verifications", t.verification_desk()],
    ["/officer/certificates", t.certificates_desk()],
    ["/officer/verification-results", t.verification_results()],
    ["/officer/businesses", t.business_checks_desk()],
    ["/officer/names", t.business_checks_names()],
    ["/desk/buyer-checks", t.buyer_checks_desk_title()],
    ["/admin/moderation", t.moderation_title()],
    ["/readiness/bands", t.readiness_bands_title()],
    ["/officer/learning", t.learning_numbers_title()],
  ];
  return (
    <nav class="row" aria-label={t.role_officer()}>
      {rooms.map(([path, text]) => (
        <a href={href(page, path)} aria-current={page.path === path ? "page" : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
};
