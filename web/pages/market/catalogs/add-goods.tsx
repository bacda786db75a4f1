import type { FC } from "hono/jsx";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { placeName } from "#shared/terms/places.ts";
import { Form, FormTokens } from "#web/components/form/form.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { Icon } from "#web/components/icon.tsx";
import { beside } from "#web/components/listed.ts";
import { Price } from "#web/components/price.tsx";
import { Thumb } from "#web/components/thumb.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";

export interface AddGoodsProps {
  catalog: Catalog;
  form: FormState;
  /** What was looked for; empty where nothing was yet. */
  question: string;
  found: ListingSummary[];
}

/** Goods for a catalog: looked for and ticked, or by their addresses. */
export const AddGoods: FC<AddGoodsProps> = ({ catalog, form, question, found }) => {
  const page = usePage();
  const { t } = page;
  const own = href(page, `/desk/catalogs/${catalog.id}`);
  return (
    <section class="stack" aria-labelledby="add">
      <h2 id="add">{t.catalogs_add()}</h2>
      <form method="get" action={`${own}#add`} class="narrow stack">
        <div class="field">
          <label for="find">{t.catalogs_find_field()}</label>
          <p class="hint">{t.catalogs_find_hint()}</p>
          <input id="find" type="search" name="q" value={question} maxlength={200} />
        </div>
        <button class="quiet">
          <Icon name="search" />
          {t.catalogs_find()}
        </button>
      </form>
      {question !== "" && found.length === 0 ? <p role="status">{t.catalogs_find_nothing()}</p> : null}
      {found.length > 0 ? (
        <form method="post" action={`${own}/entries`} class="stack">
          <FormTokens form={{ once: `${form.once}-found` }} />
          <input type="hidden" name="q" value={question} />
          <ul class="plain board-goods">
            {found.map((listing) => (
              <Found
                listing={listing}
                isIn={catalog.entries.some(({ listingId }) => listingId === listing.id)}
              />
            ))}
          </ul>
          <button>{t.catalogs_add_chosen()}</button>
        </form>
      ) : null}
      <details class="narrow" open={form.failure !== undefined || undefined}>
        <summary>{t.catalogs_add_pasted()}</summary>
        <Form form={form} action={`${own}/entries`}>
          <TextField
            form={form}
            name="listing"
            label={t.catalogs_add_field()}
            hint={t.catalogs_add_hint()}
            maximumLength={3000}
            isRequired
          />
          <button>{t.catalogs_add()}</button>
        </Form>
      </details>
    </section>
  );
};

const Found: FC<{ listing: ListingSummary; isIn: boolean }> = ({ listing, isIn }) => {
  const page = usePage();
  const { t } = page;
  const { exporter } = listing;
  return (
    <li class={isIn ? "card board-row found-row is-in" : "card board-row found-row"}>
      <input type="checkbox" id={`pick-${listing.id}`} name="chosen" value={listing.id} disabled={isIn} />
      <Thumb listing={listing} />
      <div>
        <label class="whole" for={`pick-${listing.id}`}>
          <strong>
            <Written texts={fieldOf(listing.text, "title")} />
          </strong>
        </label>
        <Price listing={listing} />
        <p class="hint" dir="auto">
          {beside(page, [exporter.businessName, placeName(exporter.regencyCode)])}
        </p>
        {isIn ? <p class="badge is-done">{t.catalogs_find_in()}</p> : null}
      </div>
    </li>
  );
};
