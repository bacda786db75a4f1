import type { FC } from "hono/jsx";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { ListingFields } from "./listing-form.tsx";

/** The first step of a listing: a draft, which photos and the rest can follow. */
export const NewListingPage: FC<{ profile: Profile; form: FormState }> = ({ profile, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.listings_new()} isPrivate>
      <section class="narrow stack">
        <p>
          <a href={href(page, `/business/${profile.id}/listings`)}>
            {t.listings_of_business({ name: profile.businessName })}
          </a>
        </p>
        <h1>{t.listings_new()}</h1>
        <p>{t.listings_new_lead()}</p>
        <Form form={form} action={href(page, `/business/${profile.id}/listings/new`)}>
          <ListingFields form={form} />
          <button>{t.listings_save_draft()}</button>
        </Form>
      </section>
    </Layout>
  );
};
