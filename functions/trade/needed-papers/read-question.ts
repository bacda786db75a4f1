import { nest } from "#functions/platform/http/form.ts";
import { parseTyped, type TypedField } from "#functions/platform/http/typed-fields.ts";
import type { Locale } from "#shared/locales.ts";
import type { Good } from "#shared/market/nomenclature/good.ts";
import { goodsOfTitle } from "#shared/market/nomenclature/goods-of-title.ts";
import { hsDigits } from "#shared/market/nomenclature/hs-code.ts";
import { suggestGoods } from "#shared/market/nomenclature/suggest-goods.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { decimalMarkOf } from "#shared/terms/figures.ts";
import { readGrams } from "#shared/terms/measures.ts";
import { readAmountMinor } from "#shared/terms/money.ts";
import { PapersQuestion } from "#shared/trade/needed-papers/papers-question.ts";
import type { FieldValues } from "#web/form-state.ts";

/** The fields of the page's form, which are its address too. */
export const questionFields = [
  "hsCodes",
  "destination",
  "entity",
  "mode",
  "grossGrams",
  "amountMinor",
  "currency",
];

/** What the form's fields say, figures as people write them. @throws ValidationFailed with every fault at its field. */
export function readQuestion(values: FieldValues, locale: Locale): PapersQuestion {
  const decimal = decimalMarkOf(locale);
  const currency = Currency.safeParse(values.currency).data;
  const fields: TypedField[] = [
    { names: /^grossGrams$/, read: (text) => readGrams(text, decimal) },
    {
      names: /^amountMinor$/,
      read: (text) => (currency ? readAmountMinor(text, currency, decimal) : { value: 1 }),
    },
  ];
  return parseTyped(PapersQuestion, nest(values), fields);
}

/** Goods that were written as words, with what they may mean; undefined where they are codes or nothing. */
export function goodsMeant(typed: string, locale: Locale): Good[] | undefined {
  const isCodes = typed.split(",").every((part) => /^\d*$/.test(hsDigits(part)));
  if (isCodes) return undefined;
  const whole = suggestGoods(typed.slice(0, 80), locale);
  return (whole.length > 0 ? whole : goodsOfTitle(typed.slice(0, 80), locale)).slice(0, mostMeant);
}

const mostMeant = 8;
