import type { FC } from "hono/jsx";
import type { ContentLocale } from "#shared/locales.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { Form } from "#web/components/form/form.tsx";
import { ScreenFrame } from "#web/components/form/screen-frame.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import {
  type BusinessScreen,
  businessScreenPath,
  businessScreens,
  businessScreensIn,
} from "./business-screens.ts";
import { PapersFields } from "./papers-fields.tsx";
import { FirstFields, ReachFields, StoryFields } from "./profile-fields.tsx";
import { WorkAbroadRows } from "./profile-rows.tsx";

/** The first screen of a business: with what it asks for, the business is there. */
export const NewProfilePage: FC<{ form: FormState }> = ({ form }) => {
  const page = usePage();
  const { t, locale, actor } = page;
  const isUnverified = actor.kind === "person" && !actor.person.emailVerified;
  return (
    <ScreenFrame
      screens={businessScreensIn(page)}
      at={0}
      above={isUnverified ? <p class="notice">{t.error_mail_unverified()}</p> : null}
      needed={t.profiles_screen_needed()}
      later={t.profiles_later()}
      form={form}
      action={href(page, "/business/new")}
    >
      <FirstFields form={form} language={locale} isNew />
    </ScreenFrame>
  );
};

/** All fields of a business at once, drawn where more was sent than the first screen asks for. */
export const WholeNewProfilePage: FC<{ form: FormState }> = ({ form }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <Layout title={t.profiles_new_title()} isPrivate hasForms>
      <section class="narrow stack">
        <h1>{t.profiles_new_title()}</h1>
        <Form form={form} action={href(page, "/business/new")}>
          <FirstFields form={form} language={locale} />
          <WorkAbroadRows form={form} />
          <StoryFields form={form} language={locale} />
          <ReachFields form={form} />
          <PapersFields form={form} listings={[]} />
          <button>{t.profiles_finish()}</button>
        </Form>
      </section>
    </Layout>
  );
};

export interface BusinessFieldsProps {
  form: FormState;
  screen: BusinessScreen;
  /** The language that they write in. */
  language: ContentLocale;
  mayRename: boolean;
  /** What its certificates can cover. */
  listings: Listing[];
}

/** The fields of one group. */
export const BusinessFields: FC<BusinessFieldsProps> = ({ form, screen, language, mayRename, listings }) => {
  if (screen === "road") return <WorkAbroadRows form={form} />;
  if (screen === "story") return <StoryFields form={form} language={language} />;
  if (screen === "reach") return <ReachFields form={form} />;
  if (screen === "papers") return <PapersFields form={form} listings={listings} />;
  return <FirstFields form={form} language={language} mayRename={mayRename} />;
};

/** One screen of a business that is written for the first time. */
export const WriteBusinessPage: FC<BusinessFieldsProps & { profile: Pick<Profile, "id"> }> = ({
  profile,
  ...fields
}) => {
  const page = usePage();
  const { t } = page;
  const at = businessScreens.indexOf(fields.screen);
  return (
    <ScreenFrame
      screens={businessScreensIn(page)}
      at={at}
      needed={at === 0 ? t.profiles_screen_needed() : t.profiles_screen_optional()}
      later={t.profiles_later()}
      form={fields.form}
      action={href(page, businessScreenPath(profile.id, fields.screen))}
    >
      <BusinessFields {...fields} />
    </ScreenFrame>
  );
};
