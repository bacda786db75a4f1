import type { FC } from "hono/jsx";
import type { OpenedCase } from "#shared/programme/verification/shown.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { officeName } from "#web/components/checks.tsx";
import { Layout } from "#web/components/layout.tsx";
import { OfficerBar } from "#web/components/office-rooms.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { LookNote } from "../office/look-note.tsx";
import { CaseDecisions, type CaseForms } from "./case-decisions.tsx";
import { CaseHistory, Stays } from "./case-facts.tsx";

export type { CaseForms } from "./case-decisions.tsx";

interface CasePageProps {
  opened: OpenedCase;
  forms: CaseForms;
  /** Why the reader may not open what is private, where they may not. */
  closed: string | undefined;
}

/** One request before an officer: what is told beside what is shown, and what can be decided. */
export const CasePage: FC<CasePageProps> = ({ opened, forms, closed }) => {
  const page = usePage();
  const { t, locale } = page;
  const { personName, businessName, stage, workerNumber, words, proposal, validUntil } = opened;
  return (
    <Layout title={personName} isPrivate hasForms isBoard isDemo={opened.isDemo}>
      <div class="stack">
        <OfficerBar />
        <h1 dir="auto">{personName}</h1>
        <p class="row">
          <bdi>{businessName}</bdi>
          <span class={stage === "verified" ? "badge is-done" : "badge unread"}>
            {lookup(t, `verification_stage_${stage}`)}
          </span>
        </p>
        <LookNote
          closed={closed}
          path={`/officer/verifications/${opened.id}`}
          noted={t.verification_look_noted()}
        />
        <div class="columns even">
          <div class="stack">
            <section class="card stack" aria-labelledby="told">
              <h2 id="told">{t.verification_told()}</h2>
              <Stays stays={opened.stays} />
              {closed ? null : (
                <dl class="facts">
                  <dt>{t.verification_number()}</dt>
                  <dd>{workerNumber ? <bdi>{workerNumber}</bdi> : t.verification_number_none()}</dd>
                </dl>
              )}
              {words ? <p dir="auto">{words}</p> : null}
            </section>
            {proposal ? (
              <section class="card stack" aria-labelledby="proposal">
                <h2 id="proposal">{t.verification_proposed()}</h2>
                <p>
                  {t.verification_proposed_said({
                    office: officeName(page, proposal.office),
                    method: lookup(t, `checks_method_${proposal.method}`) ?? proposal.method,
                    date: calendarDay(proposal.validUntil, locale),
                  })}
                </p>
              </section>
            ) : null}
            {stage === "verified" && validUntil ? (
              <p class="notice is-done">{t.verification_stands({ date: calendarDay(validUntil, locale) })}</p>
            ) : null}
            <CaseDecisions opened={opened} forms={forms} />
          </div>
          <div class="stack">
            {closed ? null : <Shown opened={opened} />}
            <CaseHistory events={opened.history} />
          </div>
        </div>
      </div>
    </Layout>
  );
};

const Shown: FC<{ opened: OpenedCase }> = ({ opened: { id, files, evidenceDroppedAt } }) => {
  const page = usePage();
  const { t } = page;
  return (
    <section class="card stack" aria-labelledby="evidence">
      <h2 id="evidence">{t.verification_evidence()}</h2>
      {evidenceDroppedAt ? <p>{t.verification_evidence_dropped()}</p> : null}
      {files.length === 0 && !evidenceDroppedAt ? <p class="hint">{t.verification_evidence_none()}</p> : null}
      {files.map((file) => {
        const address = href(page, `/officer/verifications/${id}/files/${file.id}`);
        const name = lookup(t, `verification_shows_${file.shows}`) ?? file.shows;
        return file.media === "photo" ? (
          <figure>
            <figcaption>{name}</figcaption>
            <a href={address}>
              <img src={address} alt={name} loading="lazy" class="evidence-photo" />
            </a>
          </figure>
        ) : (
          <p>
            <a href={address} target="_blank" rel="noopener">
              {t.verification_open_pdf({ what: name })}
            </a>
          </p>
        );
      })}
    </section>
  );
};
