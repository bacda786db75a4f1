import { nest } from "#functions/platform/http/form.ts";
import { parseTyped, type TypedField } from "#functions/platform/http/typed-fields.ts";
import type { Locale } from "#shared/locales.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { readDay } from "#shared/terms/days.ts";
import { decimalMarkOf, readCount } from "#shared/terms/figures.ts";
import { kilogramsText, readGrams } from "#shared/terms/measures.ts";
import { amountToText, readAmountMinor } from "#shared/terms/money.ts";
import { DescribeDocument, type OrderDocument } from "#shared/trade/order-documents/order-document.ts";
import { type FieldValues, flatten, textIn } from "#web/form-state.ts";

/** What stands on a document, as the values of its form: figures as people write them in this language. */
export function valuesOfDocument(
  { paper, shipment, facts }: Pick<OrderDocument, "paper" | "shipment" | "facts">,
  locale: Locale,
): FieldValues {
  const decimal = decimalMarkOf(locale);
  const { netGrams, grossGrams, amountMinor, currency } = facts;
  const weight = (grams: number | undefined) => (grams === undefined ? {} : kilogramsText(grams, decimal));
  return flatten({
    ...{ paper, shipment },
    facts: {
      ...facts,
      ...(netGrams === undefined ? {} : { netGrams: weight(netGrams) }),
      ...(grossGrams === undefined ? {} : { grossGrams: weight(grossGrams) }),
      ...(amountMinor === undefined || !currency
        ? {}
        : { amountMinor: amountToText({ amountMinor, currency }, decimal) }),
    },
  });
}

/** What the form's fields say. @throws ValidationFailed with every fault at its field */
export function readDescribeForm(values: FieldValues, locale: Locale): DescribeDocument {
  const decimal = decimalMarkOf(locale);
  const filled = Object.fromEntries(
    Object.entries(values).filter(([name]) => textIn(values, name).trim() !== ""),
  );
  // A currency alone says nothing: the form always holds one.
  if (filled["facts.amountMinor"] === undefined) delete filled["facts.currency"];
  const currency = Currency.safeParse(filled["facts.currency"]).data;
  const fields: TypedField[] = [
    { names: /^(shipment|facts\.(cartons|quantity))$/, read: (text) => readCount(text, decimal) },
    { names: /^facts\.(net|gross)Grams$/, read: (text) => readGrams(text, decimal) },
    { names: /^facts\.issuedOn$/, read: readDay },
    {
      names: /^facts\.amountMinor$/,
      read: (text) => (currency ? readAmountMinor(text, currency, decimal) : { value: 1 }),
    },
  ];
  return parseTyped(DescribeDocument, { facts: {}, ...nest(filled) }, fields);
}
