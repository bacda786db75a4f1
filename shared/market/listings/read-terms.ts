import { readAmountMinor } from "#shared/terms/amounts.ts";
import { decimalMarkOf, readCount } from "#shared/terms/figures.ts";
import { type CurrencyCode, minorDigits } from "#shared/terms/minor-digits.ts";
import { maximumTiers } from "./maximum-tiers.ts";
import type { PriceTier } from "./price.ts";

/** What a card says of a listing's price and least order, as far as a form that is being filled in says it. */
export interface ReadTerms {
  price?: { currency: CurrencyCode; tiers: PriceTier[] };
  minimumOrder?: number;
}

/** Reads the terms of a listing's form, by the names of its fields, as its language writes them. What cannot be read is left out. */
export function readTerms(textOf: (name: string) => string, locale: string): ReadTerms {
  const decimal = decimalMarkOf(locale);
  const countAt = (name: string) => {
    const read = readCount(textOf(name), decimal);
    return "value" in read && read.value > 0 ? read.value : undefined;
  };
  const currency = textOf("price.currency");
  const minimumOrder = countAt("minimumOrder");
  const tiers = Array.from({ length: isCurrency(currency) ? maximumTiers : 0 }, (_, row) => {
    const name = `price.tiers.${row}`;
    const read = readAmountMinor(textOf(`${name}.unitAmountMinor`), currency as CurrencyCode, decimal);
    const minQuantity = countAt(`${name}.minQuantity`) ?? 1;
    return "value" in read && read.value > 0 ? [{ minQuantity, unitAmountMinor: read.value }] : [];
  }).flat();
  return {
    ...(isCurrency(currency) && tiers.length > 0 ? { price: { currency, tiers } } : {}),
    ...(minimumOrder ? { minimumOrder } : {}),
  };
}

function isCurrency(code: string): code is CurrencyCode {
  return Object.hasOwn(minorDigits, code);
}
