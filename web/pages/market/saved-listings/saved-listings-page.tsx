import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Form, FormTokens } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { termsText } from "#web/components/listing-card.tsx";
import { Price } from "#web/components/price.tsx";
import { named } from "#web/components/signs.ts";
import { Thumb } from "#web/components/thumb.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { titleOf } from "../catalogs/title-of.ts";

interface SavedListingsPageProps {
  saved: { listingId: string; listing?: Listing | undefined }[];
  /** Set where the reader comes from saving one. */
  isNew: boolean;
  form: FormState;
}

/** Ties each tick to the form below the list, in which no other form may stand. */
const compareForm = "compare";

/** What the reader saved, and the way to compare some of it. */
export const SavedListingsPage: FC<SavedListingsPageProps> = ({ saved, isNew, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.saved_goods_title()} isPrivate isBoard>
      <section class="stack">
        <h1>{t.saved_goods_title()}</h1>
        {isNew ? (
          <p class="notice" role="status">
            {t.saved_done()}
          </p>
        ) : null}
        <FormFailure form={form} />
        <p class="row">
          <a href={href(page, "/searches")}>{t.saved_title()}</a>
          <a href={href(page, "/inquiries")}>{t.inquiries_mine_title()}</a>
          <a href={href(page, "/rfqs")}>{t.rfqs_mine_title()}</a>
        </p>
        <p>{saved.length > 0 ? t.saved_goods_what() : t.saved_goods_none()}</p>
        <ul class="plain board-goods">
          {saved.map((it) => (
            <Saved {...it} form={form} />
          ))}
        </ul>
        {saved.some(({ listing }) => listing) ? (
          <form method="get" action={href(page, "/compare")} id={compareForm} class="row">
            {saved.filter(({ listing }) => listing).length > 1 ? <button>{t.saved_compare()}</button> : null}
            <button class="quiet" formaction={href(page, "/rfqs/new")}>
              {t.rfqs_ask_these()}
            </button>
          </form>
        ) : null}
      </section>
    </Layout>
  );
};

const Saved: FC<SavedListingsPageProps["saved"][number] & { form: FormState }> = ({
  listingId,
  listing,
  form,
}) => {
  const page = usePage();
  const { t } = page;
  const title = listing ? titleOf(page, listing) : t.saved_goods_gone();
  return (
    <li class="card board-row">
      {listing ? (
        <input
          type="checkbox"
          name="ids"
          value={listingId}
          form={compareForm}
          aria-label={named(page, t.saved_compare(), title)}
        />
      ) : null}
      <Thumb listing={listing} />
      <div>
        {listing ? (
          <>
            <h2>
              <a href={href(page, `/listings/${listingId}`)}>
                <Written texts={fieldOf(listing.text, "title")} />
              </a>
            </h2>
            <Price listing={listing} />
            <p class="hint">{termsText(page, listing)}</p>
          </>
        ) : (
          <p>{title}</p>
        )}
        <form method="post" action={href(page, `/saved/${listingId}/remove`)}>
          <FormTokens form={form} />
          <button class="quiet less" aria-label={t.saved_remove_named({ search: title })}>
            {t.saved_remove()}
          </button>
        </form>
      </div>
    </li>
  );
};

/** Saving one: what it is, and one button. */
export const SaveListingPage: FC<{ listing: Listing; form: FormState }> = ({ listing, form }) => {
  const page = usePage();
  const { t } = page;
  const title = titleOf(page, listing);
  return (
    <Layout title={t.saved_goods_save()} isPrivate isBoard>
      <section class="narrow stack">
        <h1>{t.saved_goods_question({ title })}</h1>
        <Form form={form} action={href(page, "/saved/new")}>
          <input type="hidden" name="listingId" value={listing.id} />
          <div class="row">
            <button>{t.saved_goods_save()}</button>
            <a href={href(page, `/listings/${listing.id}`)}>{t.site_back()}</a>
          </div>
        </Form>
      </section>
    </Layout>
  );
};
