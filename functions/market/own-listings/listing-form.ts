import { nest } from "#functions/platform/http/form.ts";
import { tidyRows } from "#functions/platform/http/form-rows.ts";
import { parseTyped, type TypedField } from "#functions/platform/http/typed-fields.ts";
import type { Locale } from "#shared/locales.ts";
import { type Listing, ListingInput, maximumCertificates } from "#shared/market/listings/listing.ts";
import { maximumTiers } from "#shared/market/listings/maximum-tiers.ts";
import { formatHsCode } from "#shared/market/nomenclature/hs-code.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { readDay } from "#shared/terms/days.ts";
import { readDurationDays } from "#shared/terms/durations.ts";
import { type DecimalMark, decimalMarkOf, type Read, readCount } from "#shared/terms/figures.ts";
import { amountToText, readAmountMinor } from "#shared/terms/money.ts";
import { type FieldValues, flatten } from "#web/form-state.ts";
import { withChosenCode, withFoundCode } from "./found-code.ts";

const amountName = /^price\.(sampleAmountMinor|tiers\.\d+\.unitAmountMinor)$/;
const samplePriceName = /^price\.sampleAmountMinor$/;
const priceName = /^price\.tiers\.\d+\.unitAmountMinor$/;
const dayName = /^certificates\.\d+\.valid(From|To)$/;
const quantityName = /^(minimumOrder|orderMultiple|monthlyCapacity|price\.tiers\.\d+\.minQuantity)$/;

/** A listing as the values of its form: amounts and codes as people write them in this language. */
export function valuesOf(listing: Listing, locale: Locale): FieldValues {
  const { offerKind, text, hsCode, unit, minimumOrder, orderMultiple, price, ...rest } = listing;
  const { leadTimeDays, monthlyCapacity, originCountry, certificates } = rest;
  const terms = { unit, minimumOrder, orderMultiple, price, leadTimeDays, monthlyCapacity };
  const values = flatten({
    offerKind,
    text,
    hsCode: hsCode && formatHsCode(hsCode),
    ...terms,
    originCountry,
    certificates,
  });
  const amounts = Object.entries(values)
    .filter(([name]) => price && amountName.test(name))
    .map(([name, minor]) => [
      name,
      amountToText({ amountMinor: Number(minor), currency: price?.currency ?? "IDR" }, decimalMarkOf(locale)),
    ]);
  return { ...values, ...Object.fromEntries(amounts) };
}

/**
 * What the form's fields say, as a listing's input.
 * @throws ValidationFailed with every fault at its field.
 */
export function readListingForm(values: FieldValues, locale: Locale): ListingInput {
  const tidy = tidyListingForm(values);
  const decimal = decimalMarkOf(locale);
  const currency = Currency.safeParse(tidy["price.currency"]).data;
  const fields: TypedField[] = [
    { names: quantityName, read: (text) => readCount(text, decimal) },
    { names: /^leadTimeDays$/, read: (text) => readDurationDays(text, decimal) },
    { names: priceName, read: (text) => readPrice(text, currency, decimal) },
    { names: samplePriceName, read: (text) => readAmount(text, currency, decimal) },
    { names: dayName, read: readDay },
  ];
  return parseTyped(ListingInput, nest(withoutLonePrice(withFoundCode(tidy, locale))), fields);
}

function readPrice(text: string, currency: Currency | undefined, decimal: DecimalMark): Read<number> {
  const read = readAmount(text, currency, decimal);
  return "value" in read && read.value === 0 ? { code: "amount_zero" } : read;
}

/** Without a currency nothing says what an amount is; that is told at the currency. */
function readAmount(text: string, currency: Currency | undefined, decimal: DecimalMark): Read<number> {
  return currency ? readAmountMinor(text, currency, decimal) : { value: 1 };
}

/** The values with their rows numbered as `readListingForm` numbers them, so that each fault stands at its row. */
export function tidyListingForm(values: FieldValues): FieldValues {
  return tidyRows(withChosenCode(values), { "price.tiers": maximumTiers, certificates: maximumCertificates });
}

/** A currency that was chosen beside no price at all says nothing. */
function withoutLonePrice(values: FieldValues): FieldValues {
  const isPriced = Object.entries(values).some(
    ([name, value]) => name.startsWith("price.") && name !== "price.currency" && String(value).trim() !== "",
  );
  if (isPriced) return values;
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== "price.currency"));
}
