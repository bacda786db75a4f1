import type { FC } from "hono/jsx";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { countryName } from "#shared/terms/countries.ts";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { Layout } from "#web/components/layout.tsx";
import { inBrackets } from "#web/components/signs.ts";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { titleOf } from "./title-of.ts";

interface AddPageProps {
  listing: ListingSummary;
  catalogs: Catalog[];
  form: FormState;
}

/** Where an attaché puts the listing that they came from. */
export const AddPage: FC<AddPageProps> = ({ listing, catalogs, form }) => {
  const page = usePage();
  const { t, locale } = page;
  const title = t.catalogs_add_title({ title: titleOf(page, listing) });
  return (
    <Layout title={title} isPrivate>
      <section class="narrow stack">
        <h1>{title}</h1>
        {catalogs.length === 0 ? <p>{t.catalogs_desk_none()}</p> : null}
        {catalogs.length > 0 ? (
          <Form form={form} action={href(page, "/desk/add")}>
            <input type="hidden" name="listingId" value={listing.id} />
            <SelectField
              form={form}
              name="catalogId"
              label={t.catalogs_add_which()}
              options={catalogs.map((catalog) => ({
                value: catalog.id,
                text: `${titleOf(page, catalog)}${inBrackets(page, countryName(catalog.market, locale))}`,
              }))}
              isRequired
            />
            <button>{t.catalogs_add_to()}</button>
          </Form>
        ) : null}
        <p>
          <a href={href(page, "/desk/catalogs/new")}>{t.catalogs_new()}</a>
        </p>
      </section>
    </Layout>
  );
};
