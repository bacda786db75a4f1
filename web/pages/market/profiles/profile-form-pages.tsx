import type { Child, FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { type FormState, textAt } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { PrivateFields } from "./private-fields.tsx";
import { BusinessFields, MoreFields, TextFields } from "./profile-fields.tsx";
import { CertificateRows, WorkAbroadRows } from "./profile-rows.tsx";

/** Registers a business. */
export const NewProfilePage: FC<{ form: FormState }> = ({ form }) => {
  const page = usePage();
  return (
    <Layout title={page.t.profiles_new_title()} isPrivate>
      <section class="narrow stack">
        <h1>{page.t.profiles_new_title()}</h1>
        <p>{page.t.profiles_new_intro()}</p>
        <ProfileForm form={form} action={href(page, "/business/new")} isNew>
          <button>{page.t.profiles_create()}</button>
        </ProfileForm>
      </section>
    </Layout>
  );
};

interface EditProfilePageProps {
  form: FormState;
  profile: { id: string; businessName: string };
  /** The versions that are stored now. */
  versions: { version: number; privateVersion: number };
  mayRename: boolean;
  /** What its certificates can cover. */
  listings: Listing[];
}

/**
 * Changes a business. Its hidden versions stay those that the reader began from, so that nobody's change is lost
 * unseen; after the reader was told of one, the next save is made over it.
 */
export const EditProfilePage: FC<EditProfilePageProps> = ({
  form,
  profile,
  versions,
  mayRename,
  listings,
}) => {
  const page = usePage();
  const title = page.t.profiles_edit_title({ business: profile.businessName });
  const isStale = form.failure?.code === "version_stale";
  const known = (name: "version" | "privateVersion") =>
    isStale || textAt(form, name) === "" ? String(versions[name]) : textAt(form, name);
  return (
    <Layout title={title} isPrivate>
      <section class="narrow stack">
        <h1>{title}</h1>
        <ProfileForm
          form={form}
          action={href(page, `/business/${profile.id}/edit`)}
          mayRename={mayRename}
          listings={listings}
        >
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
  form: FormState;
  action: string;
  isNew?: boolean;
  mayRename?: boolean;
  listings?: Listing[];
  children?: Child;
}

const ProfileForm: FC<ProfileFormProps> = ({
  form,
  action,
  isNew = false,
  mayRename = true,
  listings = [],
  children,
}) => {
  const { t } = usePage();
  const more = (
    <div class="stack">
      <WorkAbroadRows form={form} />
      <MoreFields form={form} />
      <CertificateRows form={form} name="details.certificates" maximum={30} covering={listings} />
      <PrivateFields form={form} />
    </div>
  );
  return (
    <Form form={form} action={action}>
      <BusinessFields form={form} isNew={isNew} mayRename={mayRename} />
      <TextFields form={form} />
      {isNew ? (
        <details open={form.failure !== undefined}>
          <summary>{t.profiles_section_more()}</summary>
          {more}
        </details>
      ) : (
        more
      )}
      {children}
    </Form>
  );
};
