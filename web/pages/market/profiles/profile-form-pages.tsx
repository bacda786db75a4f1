import type { Child, FC } from "hono/jsx";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { type FormState, textAt } from "#web/form-state.ts";
import { href, type PageContext } from "#web/page.ts";
import { PrivateFields } from "./private-fields.tsx";
import { BusinessFields, MoreFields, TextFields } from "./profile-fields.tsx";
import { CertificateRows, WorkAbroadRows } from "./profile-rows.tsx";

/** Registers a business. */
export const NewProfilePage: FC<{ page: PageContext; form: FormState }> = ({ page, form }) => (
  <Layout page={page} title={page.t.profiles_new_title()} isPrivate>
    <section class="narrow stack">
      <h1>{page.t.profiles_new_title()}</h1>
      <p>{page.t.profiles_new_intro()}</p>
      <ProfileForm page={page} form={form} action={href(page, "/business/new")} isNew>
        <button>{page.t.profiles_create()}</button>
      </ProfileForm>
    </section>
  </Layout>
);

interface EditProfilePageProps {
  page: PageContext;
  form: FormState;
  profile: { id: string; businessName: string };
  /** The versions that are stored now. */
  versions: { version: number; privateVersion: number };
}

/**
 * Changes a business. Its hidden versions stay those that the reader began from, so that nobody's change is lost
 * unseen; after the reader was told of one, the next save is made over it.
 */
export const EditProfilePage: FC<EditProfilePageProps> = ({ page, form, profile, versions }) => {
  const title = page.t.profiles_edit_title({ business: profile.businessName });
  const isStale = form.failure?.code === "version_stale";
  const known = (name: "version" | "privateVersion") =>
    isStale || textAt(form, name) === "" ? String(versions[name]) : textAt(form, name);
  return (
    <Layout page={page} title={title} isPrivate>
      <section class="narrow stack">
        <h1>{title}</h1>
        <ProfileForm page={page} form={form} action={href(page, `/business/${profile.id}/edit`)}>
          <input type="hidden" name="version" value={known("version")} />
          <input type="hidden" name="privateVersion" value={known("privateVersion")} />
          <button>{page.t.site_save()}</button>
          <a href={href(page, `/business/${profile.id}`)}>{page.t.site_back()}</a>
        </ProfileForm>
      </section>
    </Layout>
  );
};

interface ProfileFormProps {
  page: PageContext;
  form: FormState;
  action: string;
  isNew?: boolean;
  children?: Child;
}

const ProfileForm: FC<ProfileFormProps> = ({ page, form, action, isNew = false, children }) => {
  const more = (
    <div class="stack">
      <WorkAbroadRows page={page} form={form} />
      <MoreFields page={page} form={form} />
      <CertificateRows page={page} form={form} name="details.certificates" maximum={30} />
      <PrivateFields page={page} form={form} />
    </div>
  );
  return (
    <Form page={page} form={form} action={action}>
      <BusinessFields page={page} form={form} isNew={isNew} />
      <TextFields page={page} form={form} />
      {isNew ? (
        <details open={form.failure !== undefined}>
          <summary>{page.t.profiles_section_more()}</summary>
          {more}
        </details>
      ) : (
        more
      )}
      {children}
    </Form>
  );
};
