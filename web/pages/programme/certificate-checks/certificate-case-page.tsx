import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { openSteps } from "#shared/process.ts";
import { certificateCheckProcess } from "#shared/programme/certificate-checks/certificate-check.process.ts";
import {
  type CertificateCase,
  notRightReasons,
} from "#shared/programme/certificate-checks/certificate-check.ts";
import { whyNotOpened } from "#shared/programme/office/deciding.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Layout } from "#web/components/layout.tsx";
import { OfficerBar } from "#web/components/office-rooms.tsx";
import type { FormState } from "#web/form-state.ts";
import { errorText, lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { Checked, Validity } from "../../market/profiles/certificate-list.tsx";
import { DecisionForm, ReasonField, WordsToPerson } from "../office/decision-form.tsx";
import { Findings, nameOfGoods } from "./findings.tsx";

interface CertificateCasePageProps {
  found: CertificateCase;
  goods: readonly Listing[];
  forms: Record<"confirm" | "refuse" | "takeBack", FormState>;
}

/** One certificate before an officer: what is stated beside its paper, and what can be decided. */
export const CertificateCasePage: FC<CertificateCasePageProps> = ({ found, goods, forms }) => {
  const page = usePage();
  const { t, actor, locale } = page;
  const { certificate, stage, businessName, profileId, certificateId, version, file } = found;
  const closed = actor.kind === "person" ? whyNotOpened(actor.person) : undefined;
  const steps = openSteps(certificateCheckProcess, found, actor);
  const path = `/officer/certificates/${profileId}/${certificateId}`;
  const address = href(page, `/business/${profileId}/certificates/${certificateId}/file`);
  const title = lookup(t, `certificate_${certificate.kind}`) ?? certificate.kind;
  return (
    <Layout title={title} isPrivate hasForms isBoard isDemo={found.isDemo}>
      <div class="stack">
        <OfficerBar />
        <h1>{title}</h1>
        <p class="row">
          <bdi>{businessName}</bdi>
          <span class={stage === "checked" ? "badge is-done" : "badge unread"}>
            {lookup(t, `certificates_state_${stage}`)}
          </span>
        </p>
        <div class="columns even">
          <div class="stack">
            <section class="card stack" aria-labelledby="stated">
              <h2 id="stated">{t.verification_told()}</h2>
              <p dir="auto">
                {t.profiles_certificate_number({ number: certificate.number, issuer: certificate.issuer })}
              </p>
              {certificate.validTo ? (
                <p>
                  <time datetime={certificate.validFrom}>
                    {t.profiles_certificate_from({
                      date: dayFormat(locale).format(new Date(certificate.validFrom)),
                    })}
                  </time>
                </p>
              ) : null}
              <Validity certificate={certificate} />
              {certificate.refuted ? <Checked certificate={certificate} /> : null}
              <p>
                {goods.length > 0 ? t.profiles_certificate_covers() : t.profiles_certificate_covers_none()}
              </p>
              <ul>
                {goods.map((it) => (
                  <li>
                    <a href={href(page, `/listings/${it.id}`)} dir="auto">
                      {nameOfGoods(page, it)}
                    </a>{" "}
                    {it.hsCode ? <bdi>{it.hsCode}</bdi> : null}
                  </li>
                ))}
              </ul>
              <Findings found={found} goods={goods} />
            </section>
            {steps.has("confirm") ? (
              <section class="card stack" aria-labelledby="confirm">
                <h2 id="confirm">{t.certificates_confirm()}</h2>
                <p class="hint">{t.certificates_confirm_hint()}</p>
                <FormFailure form={forms.confirm} />
                <ButtonForm
                  form={forms.confirm}
                  action={href(page, `${path}/confirm`)}
                  version={version}
                  text={t.certificates_confirm()}
                />
              </section>
            ) : null}
            {steps.has("refuse") ? (
              <DecisionForm
                title={t.certificates_refuse()}
                form={forms.refuse}
                action={href(page, `${path}/refuse`)}
                look="danger"
                version={version}
                lead={<p class="hint">{t.certificates_refuse_hint()}</p>}
              >
                <ReasonField
                  form={forms.refuse}
                  reasons={notRightReasons}
                  nameOf={(it) => lookup(t, `certificates_reason_${it}`)}
                />
                <WordsToPerson form={forms.refuse} isOptional />
              </DecisionForm>
            ) : null}
            {steps.has("takeBack") ? (
              <DecisionForm
                title={t.business_checks_take_back()}
                form={forms.takeBack}
                action={href(page, `${path}/takeBack`)}
                look="quiet"
                version={version}
                lead={<p class="hint">{t.certificates_take_back_hint()}</p>}
              >
                <WordsToPerson form={forms.takeBack} />
              </DecisionForm>
            ) : null}
          </div>
          <section class="card stack" aria-labelledby="paper">
            <h2 id="paper">{t.verification_evidence()}</h2>
            {file === undefined ? <p class="hint">{t.verification_evidence_none()}</p> : null}
            {closed ? <p class="notice">{errorText(t, closed)}</p> : null}
            {file?.media === "photo" && !closed ? (
              <a href={address}>
                <img src={address} alt={title} loading="lazy" class="evidence-photo" />
              </a>
            ) : null}
            {file?.media === "pdf" && !closed ? (
              <p>
                <a href={address} target="_blank" rel="noopener">
                  {t.certificates_open()}
                </a>
              </p>
            ) : null}
          </section>
        </div>
      </div>
    </Layout>
  );
};
