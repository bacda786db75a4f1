import type { FC } from "hono/jsx";
import { type Localized, pickLocalized } from "#shared/locales.ts";
import { catalogProcess } from "#shared/market/catalogs/catalog.process.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { DeskEntry } from "#shared/market/catalogs/entries.ts";
import { openSteps } from "#shared/process.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Form, FormTokens } from "#web/components/form/form.tsx";
import { noteLabel } from "#web/components/form/labels.ts";
import { TextField } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";
import { CatalogForm } from "./catalog-form.tsx";

export interface EditCatalogPageProps {
  catalog: Catalog;
  entries: DeskEntry[];
  markets: readonly string[];
  /** One state for each form of the page; the one that failed holds what was typed. */
  forms: { details: FormState; add: FormState; step: FormState };
}

/** An attaché at work on a catalog: entries, texts, and whether the public sees it. */
export const EditCatalogPage: FC<EditCatalogPageProps> = ({ catalog, entries, markets, forms }) => {
  const page = usePage();
  const { t } = page;
  const own = href(page, `/desk/catalogs/${catalog.id}`);
  // What a step finds missing is mended in the other forms of this page.
  noteLabel({ form: forms.step, name: "text", label: t.catalogs_texts() });
  noteLabel({ form: forms.step, name: "entries", label: t.catalogs_entries() });
  return (
    <Layout title={titleOf(page, catalog)} isPrivate>
      <div class="stack sections">
        <section class="stack">
          <h1>
            <Written texts={fieldOf(catalog.text, "title")} />
          </h1>
          <FormFailure form={forms.step} />
          <p class="row">
            <span class="badge">{lookup(t, `catalogs_stage_${catalog.stage}`)}</span>
            <a href={href(page, `/catalogs/${catalog.slug}`)}>{t.catalogs_view_page()}</a>
            <a href={`${own}/insight`}>{t.catalogs_insight()}</a>
            <a href={href(page, "/desk")}>{t.catalogs_desk_title()}</a>
          </p>
          <Steps catalog={catalog} form={forms.step} />
        </section>
        <section class="stack" aria-labelledby="entries" id="f-entries" tabindex={-1}>
          <h2 id="entries">{t.catalogs_entries()}</h2>
          {entries.length === 0 ? <p>{t.catalogs_no_entries()}</p> : null}
          <ol class="stack fields">
            {entries.map((entry, at) => (
              <Entry
                entry={entry}
                action={`${own}/entries/${entry.listingId}`}
                form={forms.step}
                isFirst={at === 0}
                isLast={at === entries.length - 1}
              />
            ))}
          </ol>
          <h3>{t.catalogs_add()}</h3>
          <div class="narrow">
            <Form form={forms.add} action={`${own}/entries`}>
              <TextField
                form={forms.add}
                name="listing"
                label={t.catalogs_add_field()}
                hint={t.catalogs_add_hint()}
                maximumLength={300}
                isRequired
              />
              <button>{t.catalogs_add()}</button>
            </Form>
          </div>
        </section>
        <section class="narrow stack" aria-labelledby="texts">
          <h2 id="texts">{t.catalogs_texts()}</h2>
          <CatalogForm form={forms.details} action={own} markets={markets} submitText={t.site_save()} />
        </section>
      </div>
    </Layout>
  );
};

const Steps: FC<{ catalog: Catalog; form: FormState }> = ({ catalog, form }) => {
  const page = usePage();
  const { t } = page;
  const open = openSteps(catalogProcess, catalog, page.actor);
  const step = (name: "publish" | "unpublish", text: string) =>
    open.has(name) ? (
      <form method="post" action={href(page, `/desk/catalogs/${catalog.id}/${name}`)}>
        <FormTokens form={form} />
        <button class={name === "unpublish" ? "quiet" : undefined}>{text}</button>
      </form>
    ) : null;
  return (
    <>
      {step("publish", t.catalogs_publish())}
      {step("unpublish", t.catalogs_unpublish())}
    </>
  );
};

interface EntryProps {
  entry: DeskEntry;
  action: string;
  form: FormState;
  isFirst: boolean;
  isLast: boolean;
}

const Entry: FC<EntryProps> = ({ entry, action, form, isFirst, isLast }) => {
  const page = usePage();
  const { t } = page;
  const { listing, listingId, note } = entry;
  const title = listing ? (titleOf(page, listing) ?? listingId) : t.catalogs_entry_gone();
  const step = (name: "up" | "down" | "remove", text: string) => (
    <form method="post" action={`${action}/${name}`}>
      <FormTokens form={form} />
      <button class={name === "remove" ? "danger" : "quiet"}>
        {text}
        <span class="unseen">: {title}</span>
      </button>
    </form>
  );
  return (
    <li id={`entry-${listingId}`}>
      <div class="card stack">
        <p>
          {listing?.stage === "published" ? (
            <a href={href(page, `/listings/${listingId}`)}>
              <Written texts={fieldOf(listing.text, "title")} />
            </a>
          ) : (
            <strong>{title}</strong>
          )}
          {listing ? ` · ${listing.exporter.businessName}` : null}
        </p>
        {listing?.stage === "published" ? null : <p class="issue">{t.catalogs_entry_hidden()}</p>}
        {note ? (
          <blockquote class="note">
            <Written texts={note} />
          </blockquote>
        ) : null}
        <div class="row">
          {isFirst ? null : step("up", t.catalogs_up())}
          {isLast ? null : step("down", t.catalogs_down())}
          <a href={`${action}/note`}>
            {t.catalogs_note_edit()}
            <span class="unseen">: {title}</span>
          </a>
          {step("remove", t.catalogs_remove())}
        </div>
      </div>
    </li>
  );
};

/** A title in the reader's language where it is written in it. */
export function titleOf(page: PageContext, { text }: { text: Localized<{ title: string }> }): string {
  return pickLocalized(text, page.locale)?.value.title ?? "";
}
