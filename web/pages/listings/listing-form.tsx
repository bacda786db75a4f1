import type { FC } from "hono/jsx";
import {
  type ContentLocale,
  contentLocales,
  type Locale,
  languageName,
  siteLocales,
} from "#shared/locales.ts";
import { goods } from "#shared/nomenclature/goods.ts";
import { formatHsCode } from "#shared/nomenclature/hs-code.ts";
import { countryCodes, countryName } from "#shared/trade/countries.ts";
import { unitCodes } from "#shared/trade/units.ts";
import { ChoiceField, FieldGroup, SelectField, TextArea, TextField } from "../../components/form.tsx";
import { type FormState, textAt } from "../../form-state.ts";
import { lookup } from "../../messages.ts";
import type { PageContext } from "../../page.ts";
import { CertificateRows } from "../profiles/profile-rows.tsx";
import { PriceFields, QuantityFields } from "./listing-form-terms.tsx";

const maximumCertificates = 10;

export interface FieldsProps {
  page: PageContext;
  form: FormState;
}

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

const WhatFields: FC<FieldsProps> = ({ page, form }) => {
  const { t, locale } = page;
  const countries = countryCodes
    .map((code) => ({ value: code, text: countryName(code, locale) }))
    .sort((a, b) => a.text.localeCompare(b.text, locale));
  return (
    <FieldGroup page={page} form={form} name="what" isCard isRequired label={t.listings_what()}>
      <ChoiceField
        page={page}
        form={form}
        name="offerKind"
        label={t.listings_offer_kind()}
        options={[
          { value: "goods", text: t.listings_goods() },
          { value: "service", text: t.listings_service() },
        ]}
        isSingle
        isRequired
      />
      <TextField
        page={page}
        form={form}
        name="hsCode"
        label={t.listings_hs_code()}
        hint={t.listings_hs_code_hint()}
        maximumLength={20}
        list="goods"
        autocomplete="off"
      />
      <datalist id="goods">
        {goods.map((good) => (
          <option value={formatHsCode(good.code)}>{good[locale]}</option>
        ))}
      </datalist>
      <div class="pair">
        <SelectField
          page={page}
          form={form}
          name="unit"
          label={t.listings_unit()}
          options={unitCodes.map((code) => ({ value: code, text: lookup(t, `unit_${code}`) ?? code }))}
        />
        <SelectField
          page={page}
          form={form}
          name="originCountry"
          label={t.listings_origin_country()}
          options={countries}
        />
      </div>
    </FieldGroup>
  );
};

const TextFields: FC<FieldsProps> = ({ page, form }) => {
  const { t, locale } = page;
  const own = [locale, ...siteLocales.filter((it) => it !== locale)];
  const others = contentLocales.filter((it) => !own.includes(it as Locale));
  const isOpen = others.some(
    (it) =>
      textAt(form, `text.${it}.title`) !== "" ||
      textAt(form, `text.${it}.description`) !== "" ||
      form.issues.some(({ pointer }) => pointer.startsWith(`/text/${it}/`)),
  );
  return (
    <FieldGroup
      page={page}
      form={form}
      name="text"
      isCard
      isRequired
      label={t.listings_texts()}
      hint={t.listings_texts_hint()}
    >
      {own.map((it) => (
        <TextPair page={page} form={form} language={it} />
      ))}
      <details open={isOpen}>
        <summary>{t.listings_more_languages()}</summary>
        <div class="stack">
          {others.map((it) => (
            <TextPair page={page} form={form} language={it} />
          ))}
        </div>
      </details>
    </FieldGroup>
  );
};

const TextPair: FC<FieldsProps & { language: ContentLocale }> = ({ page, form, language }) => {
  const { t, locale } = page;
  const name = languageName(language, locale);
  return (
    <>
      <TextField
        page={page}
        form={form}
        name={`text.${language}.title`}
        label={t.listings_text_title({ language: name })}
        maximumLength={120}
        lang={language}
      />
      <TextArea
        page={page}
        form={form}
        name={`text.${language}.description`}
        label={t.listings_text_description({ language: name })}
        maximumLength={5000}
        lang={language}
      />
    </>
  );
};
