import type { FC } from "hono/jsx";
import { type Incoterm, incoterms } from "#shared/terms/incoterms.ts";
import { likelyPlace } from "#shared/terms/loading-ports.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { type FieldsProps, textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** What small makers are asked for most. */
const usualIncoterms: readonly Incoterm[] = ["EXW", "FCA", "FOB", "CIF"];
const name = "price.delivery.incoterm";

interface IncotermChoiceProps extends FieldsProps {
  /** Where the maker is. */
  home: { provinceCode: string; regencyCode: string };
  /** Set where it may be left open. */
  isOptional?: boolean;
}

/** Incoterms told where they are chosen, and the place that each of them most likely names. */
export const IncotermChoice: FC<IncotermChoiceProps> = ({ form, home, isOptional = false }) => {
  const { t } = usePage();
  return (
    <FieldGroup form={form} name="price.delivery" isPart label={t.listings_delivery_ask()}>
      <FieldGroup form={form} name={name} isRequired={!isOptional} label={t.listings_incoterm()}>
        <IncotermTerms
          form={form}
          name={name}
          isRequired={!isOptional}
          placeOf={(it) => likelyPlace(it, home)}
          meaningOf={(it) => lookup(t, `listings_term_${it}`)}
        />
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

interface TermsProps extends FieldsProps {
  name: string;
  isRequired?: boolean;
  /** The place that a term most likely names. */
  placeOf(incoterm: Incoterm): string | undefined;
  /** What it asks of the reader, in a sentence. */
  meaningOf(incoterm: Incoterm): string | undefined;
}

/** All Incoterms to choose one from, the usual ones first. */
export const IncotermTerms: FC<TermsProps> = ({ form, name, isRequired = false, placeOf, meaningOf }) => {
  const { t } = usePage();
  const chosen = textAt(form, name);
  const rest = incoterms.filter((it) => !usualIncoterms.includes(it));
  const draw = (it: Incoterm) => (
    <IncotermTerm
      {...{ name, incoterm: it, isRequired, isChosen: chosen === it }}
      place={placeOf(it)}
      meaning={meaningOf(it)}
    />
  );
  return (
    <>
      {usualIncoterms.map(draw)}
      <details open={rest.some((it) => it === chosen)}>
        <summary>{t.listings_delivery_more()}</summary>
        <div class="stack">{rest.map(draw)}</div>
      </details>
    </>
  );
};

interface TermProps {
  name: string;
  incoterm: Incoterm;
  isChosen: boolean;
  place: string | undefined;
  meaning: string | undefined;
  isRequired: boolean;
}

/** One Incoterm to choose: what it means for the reader, and the place that it most likely names. */
const IncotermTerm: FC<TermProps> = ({ name, incoterm, isChosen, place, meaning, isRequired }) => {
  const { t } = usePage();
  return (
    <label class="choice term">
      <input
        type="radio"
        name={name}
        value={incoterm}
        checked={isChosen}
        data-place={place ?? ""}
        required={isRequired}
      />
      <span>
        <strong>
          <bdi>{incoterm}</bdi> – {lookup(t, `incoterm_${incoterm}`) ?? incoterm}
        </strong>
        <br />
        {meaning}
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
