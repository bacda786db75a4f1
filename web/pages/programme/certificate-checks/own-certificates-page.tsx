import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { CertificateCase } from "#shared/programme/certificate-checks/certificate-check.ts";
import { openToFiles } from "#shared/programme/certificate-checks/stages.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { fieldId } from "#web/components/form/field-id.ts";
import { Layout } from "#web/components/layout.tsx";
import { listed } from "#web/components/listed.ts";
import { errorText, lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { Checked, Validity } from "../../market/profiles/certificate-list.tsx";
import { Findings, nameOfGoods } from "./findings.tsx";

interface OwnCertificatesPageProps {
  profile: Profile;
  items: readonly CertificateCase[];
  listings: readonly Listing[];
  /** A file that has arrived and is not looked at yet. */
  pending: string | undefined;
  refreshSeconds: number | undefined;
}

/** All certificates of a business, to its members: how each stands, and where its paper is shown. */
export const OwnCertificatesPage: FC<OwnCertificatesPageProps> = ({
  profile,
  items,
  listings,
  ...upload
}) => {
  const { pending, refreshSeconds } = upload;
  const page = usePage();
  const { t } = page;
  return (
    <Layout
      title={t.certificates_title()}
      isPrivate
      isBoard
      isDemo={profile.isDemo}
      refreshSeconds={refreshSeconds}
    >
      <div class="stack">
        <h1>{t.certificates_title()}</h1>
        <BusinessBar profileId={profile.id} />
        <p>{t.certificates_lead()}</p>
        <p class="hint">{t.certificates_privacy()}</p>
        {pending ? (
          <p class="notice" role="status">
            {t.verification_uploading()}{" "}
            <a href={href(page, `/business/${profile.id}/certificates?uploaded=${pending}`)}>
              {t.verification_look_again()}
            </a>
          </p>
        ) : null}
        {items.length === 0 ? (
          <p>
            {t.certificates_none()}{" "}
            <a href={href(page, `/business/${profile.id}/edit#${fieldId("details.certificates")}`)}>
              {t.profiles_room_edit()}
            </a>
          </p>
        ) : null}
        <ul class="plain grid">
          {items.map((it) => (
            <Row found={it} goods={listings.filter(({ id }) => it.certificate.covers.includes(id))} />
          ))}
        </ul>
      </div>
    </Layout>
  );
};

const Row: FC<{ found: CertificateCase; goods: Listing[] }> = ({ found, goods }) => {
  const page = usePage();
  const { t } = page;
  const { certificate, stage, file, failure, profileId, certificateId } = found;
  const path = `/business/${profileId}/certificates/${certificateId}`;
  const names = goods.map((it) => nameOfGoods(page, it));
  return (
    <li class="card stack" id={certificateId}>
      <h2>{lookup(t, `certificate_${certificate.kind}`)}</h2>
      <p dir="auto">
        {t.profiles_certificate_number({ number: certificate.number, issuer: certificate.issuer })}
      </p>
      <p>
        <span class={stage === "checked" ? "badge is-done" : "badge unread"}>
          {lookup(t, `certificates_state_${stage}`)}
        </span>
      </p>
      <Validity certificate={certificate} />
      <Checked certificate={certificate} />
      {goods.length > 0 ? (
        <p>
          {t.profiles_certificate_covers()} <bdi>{listed(page, names)}</bdi>
        </p>
      ) : null}
      <Findings found={found} goods={goods} />
      {failure ? <p class="issue">{errorText(t, failure.code)}</p> : null}
      <p class="row">
        {file ? <a href={href(page, `${path}/file`)}>{t.certificates_open()}</a> : null}
        {openToFiles.includes(stage) ? (
          <ButtonForm
            form={{ values: {}, issues: [], once: "" }}
            action={href(page, `${path}/add-file`)}
            text={t.certificates_add()}
            look="quiet"
          />
        ) : null}
      </p>
    </li>
  );
};
