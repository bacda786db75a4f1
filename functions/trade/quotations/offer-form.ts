import { nest } from "#functions/platform/http/form.ts";
import { tidyRows } from "#functions/platform/http/form-rows.ts";
import { parseTyped, type TypedField } from "#functions/platform/http/typed-fields.ts";
import type { Locale } from "#shared/locales.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { readDay } from "#shared/terms/days.ts";
import { readDurationDays } from "#shared/terms/durations.ts";
import { decimalMarkOf, type Read, readCount } from "#shared/terms/figures.ts";
import { centimetresText, kilogramsText, readGrams, readMillimetres } from "#shared/terms/measures.ts";
import { amountToText, readAmountMinor } from "#shared/terms/money.ts";
import { maximumLines, Offer } from "#shared/trade/quotations/offer.ts";
import { type FieldValues, flatten } from "#web/form-state.ts";

const amountName = /^lines\.\d+\.unitAmountMinor$/;
const sizeName = /^lines\.\d+\.packing\.(length|width|height)Mm$/;
const weightName = /^lines\.\d+\.packing\.(net|gross)Grams$/;
const countName = /^lines\.\d+\.(quantity|packing\.unitsPerCarton)$/;

/** An offer, or as much of one as there is, as the values of its form: figures as people write them in this language. */
export function valuesOfOffer(offer: Partial<Offer>, locale: Locale): FieldValues {
  const decimal = decimalMarkOf(locale);
  const currency = offer.currency;
  const written = Object.entries(flatten(offer)).map(([name, value]) => {
    const figure = Number(value);
    if (amountName.test(name))
      return [name, currency ? amountToText({ amountMinor: figure, currency }, decimal) : ""];
    if (sizeName.test(name)) return [name, centimetresText(figure, decimal)];
    if (weightName.test(name)) return [name, kilogramsText(figure, decimal)];
    return [name, value];
  });
  return Object.fromEntries(written);
}

/** What the form's fields say, as an offer. @throws ValidationFailed with every fault at its field. */
export function readOfferForm(values: FieldValues, locale: Locale): Offer {
  const decimal = decimalMarkOf(locale);
  const tidy = tidyOfferForm(values);
  const currency = Currency.safeParse(tidy.currency).data;
  const fields: TypedField[] = [
    { names: countName, read: (text) => readCount(text, decimal) },
    // Without a currency nothing says what an amount is; that is told at the currency.
    {
      names: amountName,
      read: (text) => (currency ? aboveZero(readAmountMinor(text, currency, decimal)) : { value: 1 }),
    },
    { names: sizeName, read: (text) => aboveZero(readMillimetres(text, decimal)) },
    { names: weightName, read: (text) => aboveZero(readGrams(text, decimal)) },
    { names: /^leadTimeDays$/, read: (text) => readDurationDays(text, decimal) },
    { names: /^payment\.depositPercent$/, read: (text) => readCount(text.replace(/ ?[%٪]$/, ""), decimal) },
    { names: /^validUntil$/, read: readDay },
  ];
  return parseTyped(Offer, nest(tidy), fields);
}

/** The values with their lines numbered as `readOfferForm` numbers them, so that each fault stands at its line. */
export function tidyOfferForm(values: FieldValues): FieldValues {
  return tidyRows(values, { lines: maximumLines });
}

function aboveZero(read: Read<number>): Read<number> {
  return "value" in read && read.value === 0 ? { code: "amount_zero" } : read;
}
