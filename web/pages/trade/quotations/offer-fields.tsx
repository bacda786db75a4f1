import type { FC } from "hono/jsx";
import { currencies, currencyName } from "#shared/terms/currencies.ts";
import { anyModeIncoterms, seaIncoterms } from "#shared/terms/incoterms.ts";
import { balanceTerms } from "#shared/trade/payment-terms.ts";
import { maximumValidDays } from "#shared/trade/quotations/rules.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import type { FieldsProps } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { ZoneField } from "./zone-field.tsx";

/** On which terms the lines change hands. */
export const OfferFields: FC<FieldsProps> = ({ form }) => (
  <>
    <DeliveryFields form={form} />
    <PaymentFields form={form} />
    <ValidityFields form={form} />
    <MoreFields form={form} />
  </>
);

/** In which money all of the offer is. */
export const CurrencyField: FC<FieldsProps> = ({ form }) => {
  const { t, locale } = usePage();
  return (
    <SelectField
      form={form}
      name="currency"
      label={t.listings_currency()}
      hint={t.quotations_currency_hint()}
      options={currencies.map((code) => ({ value: code, text: currencyName(code, locale) }))}
      isRequired
    />
  );
};

const DeliveryFields: FC<FieldsProps> = ({ form }) => {
  const { t } = usePage();
  const option = (code: string) => ({
    value: code,
    text: `${code} – ${lookup(t, `incoterm_${code}`) ?? code}`,
  });
  return (
    <FieldGroup form={form} name="delivery" isCard isRequired label={t.quotations_delivery()}>
      <div class="pair">
        <SelectField
          form={form}
          name="delivery.incoterm"
          label={t.listings_incoterm()}
          groups={[
            { text: t.quotations_any_mode(), options: anyModeIncoterms.map(option) },
            { text: t.quotations_sea_alone(), options: seaIncoterms.map(option) },
          ]}
          isRequired
        />
        <TextField
          form={form}
          name="delivery.namedPlace"
          label={t.listings_named_place()}
          hint={t.listings_named_place_hint()}
          maximumLength={80}
          isRequired
        />
        <TextField form={form} name="port" label={t.quotations_port()} maximumLength={80} />
        <TextField
          form={form}
          name="leadTimeDays"
          label={t.quotations_lead_time()}
          hint={t.quotations_lead_time_hint()}
          maximumLength={30}
          isRequired
        />
      </div>
    </FieldGroup>
  );
};

const PaymentFields: FC<FieldsProps> = ({ form }) => {
  const { t } = usePage();
  return (
    <FieldGroup form={form} name="payment" isCard isRequired label={t.quotations_payment()}>
      <TextField
        form={form}
        name="payment.depositPercent"
        label={t.quotations_deposit_percent()}
        hint={t.quotations_deposit_hint()}
        inputMode="numeric"
        maximumLength={5}
        isRequired
      />
      <ChoiceField
        form={form}
        name="payment.balance"
        label={t.quotations_balance()}
        options={balanceTerms.map((it) => ({ value: it, text: lookup(t, `quotations_balance_${it}`) ?? it }))}
        isSingle
        isRequired
      />
    </FieldGroup>
  );
};

const ValidityFields: FC<FieldsProps> = ({ form }) => {
  const { t } = usePage();
  return (
    <FieldGroup
      form={form}
      name="validity"
      isCard
      isRequired
      label={t.quotations_validity()}
      hint={t.quotations_validity_hint({ days: maximumValidDays })}
    >
      <div class="pair">
        <TextField form={form} name="validUntil" type="date" label={t.quotations_valid_until()} isRequired />
        <ZoneField form={form} />
      </div>
    </FieldGroup>
  );
};

const MoreFields: FC<FieldsProps> = ({ form }) => {
  const { t } = usePage();
  return (
    <>
      <TextField
        form={form}
        name="sampleTerms"
        label={t.quotations_samples()}
        hint={t.quotations_samples_hint()}
        maximumLength={300}
      />
      <TextArea
        form={form}
        name="notes"
        label={t.quotations_notes()}
        hint={t.quotations_notes_hint()}
        maximumLength={2000}
      />
    </>
  );
};
