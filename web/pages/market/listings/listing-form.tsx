import type { FC } from "hono/jsx";
import { type ContentLocale, contentLocales, firstLocales, languageName } from "#shared/locales.ts";
import { countryCodes, countryName } from "#shared/terms/countries.ts";
import { unitCodes } from "#shared/terms/units.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { type FieldsProps, textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { CertificateRows } from "../profiles/profile-rows.tsx";
import { HsCodeField } from "./hs-code-field.tsx";
import { PriceFields, QuantityFields } from "./listing-form-terms.tsx";
import { OfferKindField } from "./offer-kind-field.tsx";

const maximumCertificates = 10;

/** All fields of a listing, in the order in which they are needed. */
export const ListingFields: FC<FieldsProps> = (props) => (
  <>
    <WhatFields {...props} />
    <TextFields {...props} />
    <QuantityFields {...props} />
    <PriceFields {...props} />
    <CertificateRows {...props} name="certificates" maximum={maximumCertificates} />
  </>
);

const WhatFields: FC<FieldsProps> = ({ form }) => {
  const { t, locale } = usePage();
  const isService = textAt(form, "offerKind") === "service";
  const countries = countryCodes
    .map((code) => ({ value: code, text: countryName(code, locale) }))
    .sort((a, b) => a.text.localeCompare(b.text, locale));
  return (
    <FieldGroup form={form} name="what" isCard isRequired label={t.listings_what()}>
      <OfferKindField form={form} />
      <HsCodeField form={form} mark={isService ? undefined : t.listings_to_publish()} />
      <div class="pair">
        <SelectField
          form={form}
          name="unit"
          label={t.listings_unit()}
          mark={t.listings_to_publish()}
          options={unitCodes.map((code) => ({ value: code, text: lookup(t, `unit_${code}`) ?? code }))}
        />
        <SelectField
          form={form}
          name="originCountry"
          label={t.listings_origin_country()}
          options={countries}
        />
      </div>
    </FieldGroup>
  );
};

const TextFields: FC<FieldsProps> = ({ form }) => {
  const { t, locale } = usePage();
  const own = firstLocales(locale);
  const others = contentLocales.filter((it) => !own.includes(it));
  const isOpen = others.some(
    (it) =>
      textAt(form, `text.${it}.title`) !== "" ||
      textAt(form, `text.${it}.description`) !== "" ||
      form.issues.some(({ pointer }) => pointer.startsWith(`/text/${it}/`)),
  );
  return (
    <FieldGroup
      form={form}
      name="text"
      isCard
      isRequired
      label={t.listings_texts()}
      hint={t.listings_texts_hint()}
    >
      {own.map((it, at) => (
        <TextPair form={form} language={it} mark={at === 0 ? t.listings_to_publish_once() : undefined} />
      ))}
      <details open={isOpen}>
        <summary>{t.listings_more_languages()}</summary>
        <div class="stack">
          {others.map((it) => (
            <TextPair form={form} language={it} />
          ))}
        </div>
      </details>
    </FieldGroup>
  );
};

interface TextPairProps extends FieldsProps {
  language: ContentLocale;
  mark?: string | undefined;
}

const TextPair: FC<TextPairProps> = ({ form, language, mark }) => {
  const { t, locale } = usePage();
  const name = languageName(language, locale);
  return (
    <>
      <TextField
        form={form}
        name={`text.${language}.title`}
        label={t.listings_text_title({ language: name })}
        mark={mark}
        maximumLength={120}
        lang={language}
      />
      <TextArea
        form={form}
        name={`text.${language}.description`}
        label={t.listings_text_description({ language: name })}
        mark={mark}
        maximumLength={5000}
        lang={language}
      />
    </>
  );
};
