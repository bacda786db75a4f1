import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { type Incoterm, incoterms } from "#shared/terms/incoterms.ts";
import { likelyPlace } from "#shared/terms/loading-ports.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { type FieldsProps, textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { IncotermTerm, usualIncoterms } from "../../market/listings/incoterm-choice.tsx";

const name = "incoterm";

/** The Incoterm that a buyer would like, each told by what it asks of them, with the maker's place where it names that. */
export const IncotermWish: FC<FieldsProps & { listing: Listing }> = ({ form, listing }) => {
  const { t } = usePage();
  const chosen = textAt(form, name);
  const rest = incoterms.filter((it) => !usualIncoterms.includes(it));
  const home = { provinceCode: listing.provinceCode, regencyCode: listing.exporter.regencyCode };
  const { delivery } = listing.price ?? {};
  const offered = (it: Incoterm) => (delivery?.incoterm === it ? delivery.namedPlace : undefined);
  const term = (incoterm: Incoterm) => ({
    ...{
      name,
      incoterm,
      isChosen: chosen === incoterm,
      place: offered(incoterm) ?? likelyPlace(incoterm, home),
    },
    ...{ meaning: lookup(t, `inquiries_term_${incoterm}`), isRequired: false },
  });
  return (
    <FieldGroup form={form} name={name} label={t.inquiries_incoterm()} hint={t.inquiries_incoterm_hint()}>
      <label class="choice term">
        <input type="radio" name={name} value="" checked={chosen === ""} />
        <span>{t.inquiries_incoterm_open()}</span>
      </label>
      {usualIncoterms.map((it) => (
        <IncotermTerm {...term(it)} />
      ))}
      <details open={rest.some((it) => it === chosen)}>
        <summary>{t.listings_delivery_more()}</summary>
        <div class="stack">
          {rest.map((it) => (
            <IncotermTerm {...term(it)} />
          ))}
        </div>
      </details>
    </FieldGroup>
  );
};
