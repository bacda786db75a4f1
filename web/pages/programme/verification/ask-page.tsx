import type { FC } from "hono/jsx";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { verificationDays } from "#shared/programme/verification/clock.ts";
import type { OwnCase } from "#shared/programme/verification/shown.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { ToldFields } from "./stay-rows.tsx";

interface AskPageProps {
  profile: Profile;
  /** What they asked before, if they did. */
  last: Verification | undefined;
  form: FormState;
}

/** Where a person asks that an office check their work abroad. */
export const AskPage: FC<AskPageProps> = ({ profile, last, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.verification_ask_title()} isPrivate hasForms isDemo={profile.isDemo}>
      <section class="narrow stack">
        <p>
          <a href={href(page, `/business/${profile.id}`)} dir="auto">
            {profile.businessName}
          </a>
        </p>
        <h1>{t.verification_ask_title()}</h1>
        <p>{t.verification_ask_lead()}</p>
        <ol>
          <li>{t.verification_step_tell()}</li>
          <li>{t.verification_step_show()}</li>
          <li>{t.verification_step_send()}</li>
        </ol>
        <p class="notice">{t.verification_privacy({ days: verificationDays.evidence })}</p>
        {last ? (
          <p>
            <a href={href(page, `/verifications/${last.id}`)}>
              {t.verification_last({ stage: lookup(t, `verification_stage_${last.stage}`) ?? last.stage })}
            </a>
          </p>
        ) : null}
        <Form form={form} action={href(page, `/business/${profile.id}/verification`)}>
          <ToldFields form={form} />
          <ChoiceField
            form={form}
            name="consent"
            label={t.verification_consent()}
            options={[{ value: "yes", text: t.verification_consent_yes() }]}
            isRequired
          />
          <button>{t.verification_begin()}</button>
        </Form>
      </section>
    </Layout>
  );
};

/** The same told better. */
export const ChangePage: FC<{ verification: OwnCase; form: FormState }> = ({ verification, form }) => {
  const page = usePage();
  const { t } = page;
  const path = `/verifications/${verification.id}`;
  return (
    <Layout title={t.verification_title()} isPrivate hasForms isDemo={verification.isDemo}>
      <section class="narrow stack">
        <p>
          <a href={href(page, path)}>{t.verification_title()}</a>
        </p>
        <h1>{t.verification_change()}</h1>
        <Form form={form} action={href(page, `${path}/edit`)}>
          <input type="hidden" name="version" value={String(verification.version)} />
          <ToldFields form={form} />
          <button>{t.site_save()}</button>
        </Form>
      </section>
    </Layout>
  );
};
