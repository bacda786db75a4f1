import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import {
  type amountFields,
  mostQuantities,
  shipmentCosts,
  unitCosts,
} from "#shared/market/price-calculator/cost-fields.ts";
import type { PriceCalculation } from "#shared/market/price-calculator/price-costs.ts";
import { costFaults } from "#shared/market/price-calculator/read-costs.ts";
import { referenceExchange } from "#shared/market/price-calculator/reference-exchange.ts";
import type { Rates } from "#shared/market/rates/rates.ts";
import { currencies, currencyName } from "#shared/terms/currencies.ts";
import { acts } from "#web/components/form/acts.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import type { FieldsProps } from "#web/form-state.ts";
import { issueText, lookup, type Messages } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { Results } from "./results.tsx";

interface CalculatorPageProps extends FieldsProps {
  listing: Listing;
  calculation: PriceCalculation;
  rates: Rates | undefined;
}

/** A listing's costs, what is assumed beside them, and the prices that they lead to by quantity and term. */
export const CalculatorPage: FC<CalculatorPageProps> = ({ listing, calculation, rates, form }) => {
  const page = usePage();
  const { t, locale } = page;
  const field = { form, maximumLength: 24, autocomplete: "off", isPart: true };
  const amount = (name: (typeof amountFields)[number]) => (
    <TextField
      {...field}
      name={name}
      label={lookup(t, `calculator_cost_${name}`) ?? name}
      hint={lookup(t, `calculator_hint_${name}`)}
    />
  );
  return (
    <Layout title={t.calculator_title()} isPrivate isBoard hasForms hasCalculator>
      <section class="narrow stack">
        <p>
          <a href={href(page, `/listings/${listing.id}/edit`)}>
            <Written texts={fieldOf(listing.text, "title")} />
          </a>
        </p>
        <h1>{t.calculator_title()}</h1>
        <p>{t.calculator_what()}</p>
        <p class="hint">{t.calculator_private()}</p>
        <Form form={form} action={href(page, `/listings/${listing.id}/calculator`)}>
          <FieldGroup form={form} name="unitCosts" label={t.calculator_per_unit()} isCard isPart>
            {unitCosts.map(amount)}
            <TextField
              {...field}
              name="margin"
              label={t.calculator_share_margin()}
              hint={t.calculator_share_margin_hint()}
            />
          </FieldGroup>
          <FieldGroup
            form={form}
            name="shipmentCosts"
            label={t.calculator_per_shipment()}
            hint={t.calculator_per_shipment_hint()}
            isCard
            isPart
          >
            {shipmentCosts.map(amount)}
            {amount("freight")}
            <TextField
              {...field}
              name="cover"
              label={t.calculator_share_cover()}
              hint={t.calculator_share_cover_hint()}
            />
            <TextField
              {...field}
              name="premium"
              label={t.calculator_share_premium()}
              hint={t.calculator_share_premium_hint()}
            />
          </FieldGroup>
          <FieldGroup
            form={form}
            name="quantities"
            label={t.calculator_quantities()}
            hint={t.calculator_quantities_hint()}
            isCard
            isPart
          >
            {Array.from({ length: mostQuantities }, (_, at) => (
              <TextField
                {...field}
                name={`quantities.${at}`}
                inputMode="numeric"
                label={t.calculator_quantity({ number: at + 1 })}
              />
            ))}
          </FieldGroup>
          <FieldGroup form={form} name="money" label={t.calculator_money()} isCard isPart>
            <SelectField
              form={form}
              name="currency"
              isPart
              label={t.listings_currency()}
              options={currencies.map((code) => ({ value: code, text: currencyName(code, locale) }))}
            />
            <TextField
              {...field}
              name="rateMinor"
              label={t.calculator_rate()}
              hint={t.calculator_rate_hint()}
            />
          </FieldGroup>
          <div class="bar">
            <button name="act" value={acts.on}>
              {t.calculator_reckon()}
            </button>
          </div>
          <price-calculator
            data-rates={JSON.stringify(ratesBy(rates))}
            data-faults={JSON.stringify(faultsIn(t))}
          >
            <Results calculation={calculation} unit={listing.unit} isGoods={listing.offerKind === "goods"} />
          </price-calculator>
        </Form>
      </section>
    </Layout>
  );
};

/** What a field's fault is called while somebody types; the script puts its figures in. */
function faultsIn(t: Messages): Record<string, string> {
  const params = { small: "{small}", large: "{large}", most: "{most}" };
  return Object.fromEntries(costFaults.map((code) => [code, issueText(t, { pointer: "", code, params })]));
}

/** Rupiah for a unit of each currency, as fractions of whole numbers: what the script reckons with. */
function ratesBy(rates: Rates | undefined): Record<string, [top: string, bottom: string]> {
  const known = currencies.flatMap((currency) => {
    const found = referenceExchange(rates, currency);
    return found ? [[currency, [String(found.rate.top), String(found.rate.bottom)]] as const] : [];
  });
  return Object.fromEntries(known) as Record<string, [string, string]>;
}
