import type { FC } from "hono/jsx";
import { type Incoterm, incoterms } from "#shared/terms/incoterms.ts";
import { likelyPlace } from "#shared/terms/loading-ports.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { type FieldsProps, textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** What small makers are asked for most. */
const usual: readonly Incoterm[] = ["EXW", "FCA", "FOB", "CIF"];
const name = "price.delivery.incoterm";

interface IncotermChoiceProps extends FieldsProps {
  /** Where the maker is. */
  home: { provinceCode: string; regencyCode: string };
}

/** Incoterms told where they are chosen, and the place that each of them most likely names. */
export const IncotermChoice: FC<IncotermChoiceProps> = ({ form, home }) => {
  const { t } = usePage();
  const chosen = textAt(form, name);
  const rest = incoterms.filter((it) => !usual.includes(it));
  return (
    <FieldGroup form={form} name="price.delivery" isRequired label={t.listings_delivery_ask()}>
      <FieldGroup form={form} name={name} isRequired label={t.listings_incoterm()}>
        {usual.map((it) => (
          <Term incoterm={it} isChosen={chosen === it} place={likelyPlace(it, home)} />
        ))}
        <details open={rest.some((it) => it === chosen)}>
          <summary>{t.listings_delivery_more()}</summary>
          <div class="stack">
            {rest.map((it) => (
              <Term incoterm={it} isChosen={chosen === it} place={likelyPlace(it, home)} />
            ))}
          </div>
        </details>
      </FieldGroup>
      <TextField
        form={form}
        name="price.delivery.namedPlace"
        label={t.listings_named_place()}
        hint={t.listings_place_hint()}
        maximumLength={80}
        isPart
      />
    </FieldGroup>
  );
};

const Term: FC<{ incoterm: Incoterm; isChosen: boolean; place: string | undefined }> = ({
  incoterm,
  isChosen,
  place,
}) => {
  const { t } = usePage();
  return (
    <label class="choice term">
      <input type="radio" name={name} value={incoterm} checked={isChosen} data-place={place ?? ""} required />
      <span>
        <strong>
          <bdi>{incoterm}</bdi> – {lookup(t, `incoterm_${incoterm}`) ?? incoterm}
        </strong>
        <br />
        {lookup(t, `listings_term_${incoterm}`)}
        {place ? (
          <>
            <br />
            <bdi class="hint">{`${incoterm} ${place}`}</bdi>
          </>
        ) : null}
      </span>
    </label>
  );
};
