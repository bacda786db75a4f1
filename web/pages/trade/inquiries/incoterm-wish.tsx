import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Incoterm } from "#shared/terms/incoterms.ts";
import { likelyPlace } from "#shared/terms/loading-ports.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { type FieldsProps, textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { IncotermTerms } from "../../market/listings/incoterm-choice.tsx";

const name = "incoterm";

/** The Incoterm that a buyer would like, each told by what it asks of them, with the maker's place where it names that. */
export const IncotermWish: FC<FieldsProps & { listing: Listing }> = ({ form, listing }) => {
  const { t } = usePage();
  const home = { provinceCode: listing.provinceCode, regencyCode: listing.exporter.regencyCode };
  const { delivery } = listing.price ?? {};
  const offered = (it: Incoterm) => (delivery?.incoterm === it ? delivery.namedPlace : undefined);
  return (
    <FieldGroup form={form} name={name} label={t.inquiries_incoterm()} hint={t.inquiries_incoterm_hint()}>
      <label class="choice term">
        <input type="radio" name={name} value="" checked={textAt(form, name) === ""} />
        <span>{t.inquiries_incoterm_open()}</span>
      </label>
      <IncotermTerms
        form={form}
        name={name}
        placeOf={(it) => offered(it) ?? likelyPlace(it, home)}
        meaningOf={(it) => lookup(t, `inquiries_term_${it}`)}
      />
    </FieldGroup>
  );
};
