import type { FC } from "hono/jsx";
import type { BusinessCertificate } from "#shared/market/certificates/certificate.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import { OneFileForm } from "#web/components/form/one-file-form.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface AddPaperPageProps {
  profile: Profile;
  stated: { certificate: BusinessCertificate };
  isOpen: boolean;
  upload?: { action: string; fields: Record<string, string> };
  form?: FormState;
}

/** Where one photo or PDF of a certificate is shown: first asked for, then chosen. */
export const AddPaperPage: FC<AddPaperPageProps> = ({ profile, stated, isOpen, upload, form }) => {
  const page = usePage();
  const { t } = page;
  const { id, kind, number, issuer } = stated.certificate;
  const all = href(page, `/business/${profile.id}/certificates`);
  const plain = form ?? { values: {}, issues: [], once: "" };
  return (
    <Layout title={t.certificates_add()} isPrivate isDemo={profile.isDemo}>
      <section class="narrow stack">
        <p>
          <a href={all}>{t.certificates_title()}</a>
        </p>
        <h1>{t.certificates_add()}</h1>
        <p>
          <strong>{lookup(t, `certificate_${kind}`)}</strong>{" "}
          <bdi>{t.profiles_certificate_number({ number, issuer })}</bdi>
        </p>
        <FormFailure form={plain} />
        {upload ? <OneFileForm upload={upload} hint={t.verification_file_hint()} /> : null}
        {upload || !isOpen ? null : (
          <ButtonForm form={plain} action={`${all}/${id}/add-file`} text={t.certificates_add()} />
        )}
        {isOpen ? null : <p class="notice is-done">{t.certificates_state_checked()}</p>}
        <p class="hint">{t.certificates_privacy()}</p>
      </section>
    </Layout>
  );
};
