import type { FC } from "hono/jsx";
import { directionOf } from "#shared/locales.ts";
import { type AuditEntry, type AuditGroup, auditGroups } from "#shared/people/people/audit.ts";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import { named } from "#web/components/signs.ts";
import { lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";
import { rolesText } from "./roles-text.ts";

interface AuditPageProps {
  entries: readonly AuditEntry[];
  group: AuditGroup | undefined;
  next?: string | undefined;
  previous?: string | undefined;
}

/** Who did what as an officer or admin, the newest first. */
export const AuditPage: FC<AuditPageProps> = ({ entries, group, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  const path = "/admin/audit";
  return (
    <Layout title={t.people_audit_title()} isPrivate>
      <section class="stack">
        <p>
          <a href={href(page, "/admin/people")}>{t.people_admin_title()}</a>
        </p>
        <h1>{t.people_audit_title()}</h1>
        <nav class="row" aria-label={t.people_audit_title()}>
          <a href={href(page, path)} aria-current={group ? undefined : "page"}>
            {t.people_audit_all()}
          </a>
          {auditGroups.map((it) => (
            <a href={href(page, `${path}?group=${it}`)} aria-current={it === group ? "page" : undefined}>
              {lookup(t, `people_audit_group_${it}`)}
            </a>
          ))}
        </nav>
        {entries.length === 0 ? <p>{t.site_nothing_yet()}</p> : null}
        <ol class="plain stack">
          {entries.map((entry) => (
            <li class="card">
              <What entry={entry} />
              <p class="hint">
                <Moment at={entry.createdAt} />
              </p>
            </li>
          ))}
        </ol>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

const What: FC<{ entry: AuditEntry }> = ({ entry }) => {
  const page = usePage();
  const { t, locale } = page;
  const { before, after, personId, personName, about, path } = entry;
  const at = path ?? (personId && `/admin/people/${personId}`);
  const line = auditLine(page, entry);
  const detail = detailText(page, entry);
  return (
    <>
      <p>{at ? <a href={href(page, at)}>{line}</a> : line}</p>
      {before && after ? (
        <p>
          {named(page, t.people_audit_before(), rolesText(page, before))}{" "}
          {directionOf(locale) === "rtl" ? "←" : "→"}{" "}
          {named(page, t.people_audit_after(), rolesText(page, after))}
        </p>
      ) : (
        <p>
          {[personName, about].filter(Boolean).map((it, nth) => (
            <>
              {nth > 0 ? " · " : null}
              <bdi>{it}</bdi>
            </>
          ))}
          {detail ? ` · ${detail}` : null}
        </p>
      )}
    </>
  );
};

function auditLine({ t }: PageContext, { act, actorName, personName: person = "" }: AuditEntry): string {
  const actor = actorName ?? t.people_audit_configuration();
  if (act === "disable") return t.people_audit_disabled({ actor, person });
  if (act === "enable") return t.people_audit_enabled({ actor, person });
  if (act === "roles") return t.people_audit_line({ actor, person });
  return t.people_audit_did({ actor, act: lookup(t, `people_audit_act_${act}`) ?? act });
}

/** A reason, a method or an outcome in words; how many as it is. */
function detailText({ t }: PageContext, { detail }: AuditEntry): string | undefined {
  if (detail === undefined) return undefined;
  const nouns = [
    ...["measure_reason", "certificates_reason", "verification_reason", "verification_revoked"],
    ...["checks_method", "business_checks_outcome"],
  ];
  for (const noun of nouns) {
    const text = lookup(t, `${noun}_${detail}`);
    if (text) return text;
  }
  return detail;
}
