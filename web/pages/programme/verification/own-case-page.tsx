import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { evidenceEndsAt, moreEndsAt, verificationDays } from "#shared/programme/verification/clock.ts";
import { fileBounds, maximumFiles } from "#shared/programme/verification/evidence.ts";
import { evidenceKinds, methodsFor } from "#shared/programme/verification/methods.ts";
import type { OwnCase } from "#shared/programme/verification/shown.ts";
import { openToPerson } from "#shared/programme/verification/stages.ts";
import { verificationProcess } from "#shared/programme/verification/verification.process.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { dayIn } from "#shared/terms/time-zones.ts";
import { officeName } from "#web/components/checks.tsx";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Layout } from "#web/components/layout.tsx";
import { beside } from "#web/components/listed.ts";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { named } from "#web/components/signs.ts";
import { sizeText } from "#web/components/size-text.ts";
import type { FormState } from "#web/form-state.ts";
import { errorText, lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { Looks } from "../office/looks.tsx";
import { CaseHistory, LastSaid, Stays } from "./case-facts.tsx";

interface OwnCasePageProps {
  verification: OwnCase;
  /** How many files were just uploaded and are still looked at. */
  pending: number;
  refreshSeconds: number | undefined;
  form: FormState;
}

/** A person's own request: how it stands, what they told and showed, who looked at it, and what they can do. */
export const OwnCasePage: FC<OwnCasePageProps> = ({ verification, pending, refreshSeconds, form }) => {
  const page = usePage();
  const { t } = page;
  const { id, profileId, businessName, stage, history, workerNumber, words } = verification;
  const steps = openSteps(verificationProcess, verification, page.actor);
  const isOpen = openToPerson.some((it) => it === stage);
  const isEnough = methodsFor(verification).length > 0;
  return (
    <Layout
      title={t.verification_title()}
      isPrivate
      hasForms
      isDemo={verification.isDemo}
      refreshSeconds={refreshSeconds}
    >
      <div class="columns">
        <section class="stack">
          <p>
            <a href={href(page, `/business/${profileId}`)} dir="auto">
              {businessName}
            </a>
          </p>
          <h1>{t.verification_title()}</h1>
          <p>
            <span class={stage === "verified" ? "badge is-done" : "badge unread"}>
              {lookup(t, `verification_stage_${stage}`)}
            </span>
          </p>
          <FormFailure form={form} />
          <Now verification={verification} isEnough={isEnough} />
          <section class="card stack" aria-labelledby="told">
            <h2 id="told">{t.verification_told()}</h2>
            <Stays stays={verification.stays} />
            {workerNumber ? (
              <p>
                {named(page, t.verification_number())}
                <bdi>{workerNumber}</bdi>
              </p>
            ) : null}
            {words ? <p dir="auto">{words}</p> : null}
            {isOpen ? (
              <p>
                <a href={href(page, `/verifications/${id}/edit`)}>{t.verification_change()}</a>
              </p>
            ) : null}
          </section>
          <Files verification={verification} pending={pending} form={form} isOpen={isOpen} />
          <Looks
            title={t.verification_looks()}
            looks={verification.looks}
            said={({ shows }, by) => (
              <>
                {shows ? lookup(t, `verification_shows_${shows}`) : t.verification_looked_at_case()}
                <br />
                <small class="hint">{by}</small>
              </>
            )}
          />
        </section>
        <aside class="stack">
          {steps.has("send") || isOpen ? (
            <ButtonForm
              form={{ ...form, once: `${form.once}-send` }}
              action={href(page, `/verifications/${id}/send`)}
              text={t.verification_send()}
            >
              <p class="hint">{isEnough ? t.verification_send_hint() : t.verification_not_enough()}</p>
            </ButtonForm>
          ) : null}
          {steps.has("withdraw") ? (
            <ButtonForm
              form={{ ...form, once: `${form.once}-withdraw` }}
              action={href(page, `/verifications/${id}/withdraw`)}
              text={t.verification_withdraw()}
              look="quiet"
            >
              <p class="hint">{t.verification_withdraw_hint()}</p>
            </ButtonForm>
          ) : null}
          <CaseHistory events={history} />
        </aside>
      </div>
    </Layout>
  );
};

/** Where it stands, and what comes next. */
const Now: FC<{ verification: OwnCase; isEnough: boolean }> = ({ verification, isEnough }) => {
  const page = usePage();
  const { t, locale } = page;
  const { stage, office, validUntil, profileId } = verification;
  const moreUntil = moreEndsAt(verification);
  const until = validUntil ? calendarDay(validUntil, locale) : "";
  switch (stage) {
    case "preparing":
      return <p class="notice">{isEnough ? t.verification_now_ready() : t.verification_now_preparing()}</p>;
    case "asked":
    case "to_confirm":
      return <p class="notice">{t.verification_now_asked()}</p>;
    case "more_needed":
      return (
        <div class="notice stack">
          <p>
            {t.verification_now_more({
              date: moreUntil ? calendarDay(dayIn("Asia/Jakarta", Date.parse(moreUntil)), locale) : "",
            })}
          </p>
          <LastSaid events={verification.history} />
        </div>
      );
    case "verified":
      return (
        <p class="notice is-done">
          {t.verification_now_verified({ office: office ? officeName(page, office) : "", date: until })}
        </p>
      );
    default:
      return (
        <div class="notice stack">
          <p>
            {lookup(t, `verification_now_${stage}`)}{" "}
            <a href={href(page, `/business/${profileId}/verification`)}>{t.verification_again()}</a>
          </p>
          <LastSaid events={verification.history} />
        </div>
      );
  }
};

const Files: FC<Omit<OwnCasePageProps, "refreshSeconds"> & { isOpen: boolean }> = ({
  verification,
  pending,
  form,
  isOpen,
}) => {
  const page = usePage();
  const { t, locale } = page;
  const { id, files, failures, evidenceDroppedAt } = verification;
  const ends = evidenceDroppedAt ? undefined : evidenceEndsAt(verification);
  return (
    <section class="card stack" aria-labelledby="evidence">
      <h2 id="evidence">{t.verification_evidence()}</h2>
      <p class="hint">{t.verification_evidence_hint({ days: verificationDays.evidence })}</p>
      {pending > 0 ? (
        <p class="notice" role="status">
          {t.verification_uploading()}{" "}
          <a href={href(page, `${page.path}${page.query}`)}>{t.verification_look_again()}</a>
        </p>
      ) : null}
      {failures.map(({ code, shows }) => (
        <p class="issue">
          {named(page, lookup(t, `verification_shows_${shows}`) ?? shows, errorText(t, code, fileBounds))}
        </p>
      ))}
      {evidenceDroppedAt ? <p>{t.verification_evidence_dropped()}</p> : null}
      {ends ? (
        <p>
          {t.verification_evidence_until({
            date: calendarDay(dayIn("Asia/Jakarta", Date.parse(ends)), locale),
          })}
        </p>
      ) : null}
      <ul class="plain stack">
        {files.map((file) => (
          <li class="spread">
            <span>
              <a href={href(page, `/verifications/${id}/files/${file.id}`)}>
                {lookup(t, `verification_shows_${file.shows}`)}
              </a>
              <br />
              <small class="hint">
                {beside(page, [lookup(t, `verification_media_${file.media}`), sizeText(file.bytes, locale)])}
                <br />
                <AgoAndMoment at={file.createdAt} />
              </small>
            </span>
            {isOpen ? (
              <ButtonForm
                form={{ ...form, once: `${form.once}-${file.id}` }}
                action={href(page, `/verifications/${id}/files/${file.id}/remove`)}
                text={t.verification_file_remove()}
                look="quiet less"
              />
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen && files.length < maximumFiles ? (
        <ul class="plain links">
          {evidenceKinds.map((kind) => (
            <li>
              <a href={href(page, `/verifications/${id}/add-file/${kind}`)}>
                {t.verification_add({ what: lookup(t, `verification_shows_${kind}`) ?? kind })}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
};
