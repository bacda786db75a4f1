import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import type { FieldsProps } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { IncotermChoice } from "../listings/incoterm-choice.tsx";
import { MoreTerms } from "../listings/listing-form-terms.tsx";
import type { ListingGroup } from "../listings/listing-screens.ts";
import { PriceScreenFields } from "../listings/screen-fields.tsx";

/** As which its form takes what is sent. */
const group: ListingGroup = "price";

/** The listing's price and place of delivery as they were reckoned, to be looked at before they are saved. */
export const UsePricePage: FC<FieldsProps & { listing: Listing }> = ({ listing, form }) => {
  const page = usePage();
  const { t } = page;
  const home = { provinceCode: listing.provinceCode, regencyCode: listing.exporter.regencyCode };
  return (
    <Layout title={t.calculator_use_title()} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={href(page, `/listings/${listing.id}/calculator`)}>{t.calculator_back()}</a>
        </p>
        <h1>{t.calculator_use_title()}</h1>
        <p>
          <Written texts={fieldOf(listing.text, "title")} />
        </p>
        <p class="notice">{t.calculator_use_what()}</p>
        <Form form={form} action={href(page, `/listings/${listing.id}/edit`)}>
          <input type="hidden" name="group" value={group} />
          <input type="hidden" name="version" value={String(listing.version)} />
          <input type="hidden" name="unit" value={listing.unit ?? ""} />
          <PriceScreenFields form={form} isForLater={listing.stage !== "published"} />
          <MoreTerms form={form} />
          {listing.offerKind === "goods" ? <IncotermChoice form={form} home={home} /> : null}
          <button>{t.site_save()}</button>
        </Form>
      </section>
    </Layout>
  );
};
