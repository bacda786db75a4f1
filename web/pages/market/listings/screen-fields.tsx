import type { FC } from "hono/jsx";
import type { ContentLocale } from "#shared/locales.ts";
import { currencies, currencyName } from "#shared/terms/currencies.ts";
import { unitCodes } from "#shared/terms/units.ts";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { inBrackets } from "#web/components/signs.ts";
import { type FieldsProps, textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { type PageContext, usePage } from "#web/page.ts";
import { OfferKindField } from "./offer-kind-field.tsx";

interface NeededProps {
  /** Set where it can be saved without, and only publishing needs it. */
  isForLater?: boolean;
}

interface WrittenFieldsProps extends FieldsProps, NeededProps {
  /** The language that the maker writes in. */
  language: ContentLocale;
}

/** What a field says before: that it must be filled in now, or before publishing. */
export function needOf({ t }: Pick<PageContext, "t">, { isForLater }: NeededProps) {
  return isForLater ? { mark: t.listings_to_publish() } : { isRequired: true };
}

/**
 * What it is called; with a script, the customs code that the name leads to stands under it at once, unless that is
 * settled.
 */
export const FirstFields: FC<WrittenFieldsProps & { hasCode?: boolean }> = ({ form, language, hasCode }) => {
  const { t } = usePage();
  const name = `text.${language}.title`;
  return (
    <>
      <TextField
        form={form}
        name={name}
        label={t.listings_title_ask()}
        hint={t.listings_title_example()}
        maximumLength={120}
        lang={language}
        autocomplete="off"
        isRequired
      />
      {hasCode ? null : (
        <goods-suggest
          data-title={name}
          data-found={t.listings_code_found()}
          data-other={t.listings_hs_other()}
        />
      )}
      <OfferKindField form={form} />
    </>
  );
};

export const AboutFields: FC<WrittenFieldsProps> = ({ form, language, ...needed }) => {
  const page = usePage();
  const { t } = page;
  const need = needOf(page, needed);
  return (
    <>
      <TextArea
        form={form}
        name={`text.${language}.description`}
        label={t.listings_about_ask()}
        hint={t.listings_about_hint()}
        rows={4}
        maximumLength={5000}
        lang={language}
        {...need}
      />
      <SelectField
        form={form}
        name="unit"
        label={t.listings_unit()}
        options={unitCodes.map((code) => ({ value: code, text: lookup(t, `unit_${code}`) ?? code }))}
        {...need}
      />
    </>
  );
};

export const PriceScreenFields: FC<FieldsProps & NeededProps> = ({ form, ...needed }) => {
  const page = usePage();
  const { t, locale } = page;
  const need = needOf(page, needed);
  const unit = lookup(t, `unit_${textAt(form, "unit")}`);
  const inUnit = unit ? inBrackets(page, unit) : "";
  return (
    <>
      <TextField
        form={form}
        name="price.tiers.0.unitAmountMinor"
        label={`${t.listings_price_ask()}${inUnit}`}
        hint={t.listings_price_example()}
        maximumLength={20}
        autocomplete="off"
        {...need}
      />
      <SelectField
        form={form}
        name="price.currency"
        label={t.listings_currency()}
        options={currencies.map((code) => ({ value: code, text: currencyName(code, locale) }))}
        {...need}
      />
      <TextField
        form={form}
        name="minimumOrder"
        label={`${t.listings_minimum_order()}${inUnit}`}
        hint={t.listings_minimum_order_hint()}
        inputMode="numeric"
        maximumLength={15}
        autocomplete="off"
        {...need}
      />
      <TextField
        form={form}
        name="leadTimeDays"
        label={t.listings_lead_time()}
        hint={t.listings_lead_hint()}
        maximumLength={30}
        autocomplete="off"
        {...need}
      />
    </>
  );
};
