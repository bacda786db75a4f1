import type { FC } from "hono/jsx";
import { catalogProcess } from "#shared/market/catalogs/catalog.process.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { DeskEntry } from "#shared/market/catalogs/entries.ts";
import { openSteps } from "#shared/process.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { FormTokens } from "#web/components/form/form.tsx";
import { noteLabel } from "#web/components/form/labels.ts";
import { Layout } from "#web/components/layout.tsx";
import { Share } from "#web/components/share.tsx";
import { named } from "#web/components/signs.ts";
import { fieldOf, Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { AddGoods, type AddGoodsProps } from "./add-goods.tsx";
import { CatalogForm } from "./catalog-form.tsx";
import { Entries } from "./edit-entries.tsx";
import { titleOf } from "./title-of.ts";

export interface EditCatalogPageProps {
  catalog: Catalog;
  entries: DeskEntry[];
  markets: readonly string[];
  /** One state for each form of the page; the one that failed holds what was typed. */
  forms: { details: FormState; add: FormState; step: FormState };
  search: Pick<AddGoodsProps, "question" | "found">;
  /** What was just done, to be told with what comes next. */
  said?: "made" | "saved" | undefined;
}

/** An attaché at work on a catalog: entries, texts, and whether the public sees it. */
export const EditCatalogPage: FC<EditCatalogPageProps> = ({ catalog, said, ...rest }) => {
  const { entries, markets, forms, search } = rest;
  const page = usePage();
  const { t } = page;
  const own = href(page, `/desk/catalogs/${catalog.id}`);
  // What a step finds missing is mended in the other forms of this page.
  noteLabel({ form: forms.step, name: "text", label: t.catalogs_texts() });
  noteLabel({ form: forms.step, name: "entries", label: t.catalogs_entries() });
  return (
    <Layout title={titleOf(page, catalog)} isPrivate isBoard>
      <div class="stack sections">
        <section class="stack">
          <h1>
            <Written texts={fieldOf(catalog.text, "title")} />
          </h1>
          <FormFailure form={forms.step} />
          {said ? (
            <p class="notice" role="status">
              {said === "made" ? t.catalogs_made() : t.site_saved()}
            </p>
          ) : null}
          <p class="row">
            <span class={catalog.stage === "published" ? "badge is-done" : "badge"}>
              {lookup(t, `catalogs_stage_${catalog.stage}`)}
            </span>
            <a href={`${own}/insight`}>{t.catalogs_insight()}</a>
            <a href={href(page, "/desk")}>{t.catalogs_desk_title()}</a>
          </p>
          <PublicPage catalog={catalog} />
          <Steps catalog={catalog} form={forms.step} />
        </section>
        <Entries catalog={catalog} entries={entries} form={forms.step} />
        <AddGoods catalog={catalog} form={forms.add} {...search} />
        <section class="narrow stack" aria-labelledby="texts">
          <h2 id="texts">{t.catalogs_texts()}</h2>
          <CatalogForm form={forms.details} action={own} markets={markets} submitText={t.site_save()} />
        </section>
      </div>
    </Layout>
  );
};

/** The way to how readers see it, and to send it on once they may. */
const PublicPage: FC<{ catalog: Catalog }> = ({ catalog }) => {
  const page = usePage();
  const { t, siteUrl } = page;
  const address = href(page, `/catalogs/${catalog.slug}`);
  const isPublic = catalog.stage === "published";
  return (
    <>
      <div class="row">
        <a class="button quiet" href={address}>
          {isPublic ? t.catalogs_view_page() : t.catalogs_preview()}
        </a>
        {isPublic ? <Share title={titleOf(page, catalog)} address={address} /> : null}
      </div>
      {isPublic ? (
        <p class="hint">
          {named(page, t.catalogs_link())}
          <code dir="ltr">{`${siteUrl}${address}`}</code>
        </p>
      ) : null}
    </>
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
