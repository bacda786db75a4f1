import type { FC } from "hono/jsx";
import { languageName } from "#shared/locales.ts";
import type { Catalog, CatalogEntry } from "#shared/market/catalogs/catalog.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { Form } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import { named } from "#web/components/signs.ts";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { PerLanguage } from "./catalog-form.tsx";
import { titleOf } from "./title-of.ts";

interface NotePageProps {
  catalog: Catalog;
  entry: CatalogEntry;
  listing: ListingSummary | undefined;
  form: FormState;
}

/** Why an entry is in the catalog, in each language. */
export const NotePage: FC<NotePageProps> = ({ catalog, entry, listing, form }) => {
  const page = usePage();
  const { t, locale } = page;
  const own = href(page, `/desk/catalogs/${catalog.id}`);
  const title = listing ? titleOf(page, listing) : t.catalogs_entry_gone();
  return (
    <Layout title={named(page, t.catalogs_note_edit(), title)} isPrivate isBoard>
      <section class="narrow stack">
        <h1>{title}</h1>
        <p>
          <a href={own}>{titleOf(page, catalog)}</a>
        </p>
        <Form form={form} action={`${own}/entries/${entry.listingId}/note`}>
          <PerLanguage form={form} name="note" label={t.catalogs_note()} isOneField>
            {(language) => (
              <TextArea
                form={form}
                name={`note.${language}`}
                label={languageName(language, locale)}
                rows={3}
                maximumLength={500}
                lang={language}
              />
            )}
          </PerLanguage>
          <button>{t.site_save()}</button>
        </Form>
      </section>
    </Layout>
  );
};
