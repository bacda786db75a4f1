import type { FC } from "hono/jsx";
import type { AppError } from "#shared/errors.ts";
import { verificationDays } from "#shared/programme/verification/clock.ts";
import type { EvidenceKind } from "#shared/programme/verification/methods.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import { OneFileForm } from "#web/components/form/one-file-form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { errorText, lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface AddFilePageProps {
  verification: Verification;
  shows: EvidenceKind;
  refusal?: AppError;
  upload?: { action: string; fields: Record<string, string> };
}

/** Where one photo or PDF of evidence is uploaded, and what a good one is. */
export const AddFilePage: FC<AddFilePageProps> = ({ verification, shows, refusal, upload }) => {
  const page = usePage();
  const { t } = page;
  const title = t.verification_add({ what: lookup(t, `verification_shows_${shows}`) ?? shows });
  return (
    <Layout title={title} isPrivate isDemo={verification.isDemo}>
      <section class="narrow stack">
        <p>
          <a href={href(page, `/verifications/${verification.id}`)}>{t.verification_title()}</a>
        </p>
        <h1>{title}</h1>
        <p>{lookup(t, `verification_shows_${shows}_hint`)}</p>
        {refusal ? <p class="notice">{errorText(t, refusal.code, refusal.params)}</p> : null}
        {upload ? <OneFileForm upload={upload} hint={t.verification_file_hint()} /> : null}
        <p class="hint">{t.verification_privacy({ days: verificationDays.evidence })}</p>
      </section>
    </Layout>
  );
};
