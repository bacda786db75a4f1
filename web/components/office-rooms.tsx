import type { FC } from "hono/jsx";
import { can, type Permission } from "#shared/permissions.ts";
import { businessCheckPermissions } from "#shared/programme/business-checks/business-checks.permissions.ts";
import { certificateCheckPermissions } from "#shared/programme/certificate-checks/certificate-check.permissions.ts";
import { learningPermissions } from "#shared/programme/learning/learning.permissions.ts";
import { readinessPermissions } from "#shared/programme/readiness/readiness.permissions.ts";
import { verificationPermissions } from "#shared/programme/verification/verification.permissions.ts";
import { buyerCheckPermissions } from "#shared/trade/buyer-checks/buyer-check.permissions.ts";
import { measurePermissions } from "#shared/trade/moderation/measure.permissions.ts";
import type { Messages } from "../messages.ts";
import { href, usePage } from "../page.ts";

interface Room {
  path: string;
  permission: Permission;
  text(t: Messages): string;
}

const rooms = {
  verifications: room("/officer/verifications", verificationPermissions.desk, (t) => t.verification_desk()),
  certificates: room("/officer/certificates", certificateCheckPermissions.desk, (t) => t.certificates_desk()),
  results: room("/officer/verification-results", verificationPermissions.report, (t) =>
    t.verification_results(),
  ),
  numbers: room("/officer/businesses", businessCheckPermissions.desk, (t) => t.business_checks_desk()),
  names: room("/officer/names", businessCheckPermissions.compare, (t) => t.business_checks_names()),
  buyers: room("/desk/buyer-checks", buyerCheckPermissions.desk, (t) => t.buyer_checks_desk_title()),
  moderation: room("/admin/moderation", measurePermissions.read, (t) => t.moderation_title()),
  readiness: room("/readiness/bands", readinessPermissions.count, (t) => t.readiness_bands_title()),
  learning: room("/officer/learning", learningPermissions.count, (t) => t.learning_numbers_title()),
};

function room(path: string, permission: Permission, text: Room["text"]): Room {
  return { path, permission, text };
}

/** The rooms of an office that the reader may go into, beside each other. */
export const OfficerBar: FC = () => {
  const page = usePage();
  const { t, actor } = page;
  const open = Object.values(rooms).filter(({ permission }) => can(actor, permission));
  return (
    <nav class="row" aria-label={t.role_officer()}>
      {open.map(({ path, text }) => (
        <a href={href(page, path)} aria-current={page.path === path ? "page" : undefined}>
          {text(t)}
        </a>
      ))}
    </nav>
  );
};

/** The way into one of them, for whoever may go there. */
export const OfficeRoomLink: FC<{ to: keyof typeof rooms }> = ({ to }) => {
  const page = usePage();
  const { path, permission, text } = rooms[to];
  if (!can(page.actor, permission)) return null;
  return (
    <p>
      <a href={href(page, path)}>{text(page.t)}</a>
    </p>
  );
};
