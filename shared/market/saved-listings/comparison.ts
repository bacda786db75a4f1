import * as z from "zod";
import { listingIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { inDollars, perDollar } from "#shared/market/search/reference-rates.ts";
import { Currency, minorDigits } from "#shared/terms/currencies.ts";
import type { Money } from "#shared/terms/money.ts";
import type { UnitCode } from "#shared/terms/units.ts";

export const mostCompared = 4;

/** What is to be compared, as an address holds it: of ids past the fourth, and of texts that are none, nothing is kept. */
export const CompareListings = z.strictObject({
  ids: z.array(z.string()).transform((texts) => {
    const ids = texts
      .flatMap((text) => text.split(","))
      .filter((id) => listingIds.schema.safeParse(id).success);
    return [...new Set(ids)].slice(0, mostCompared);
  }),
  currency: Currency,
});

/** Units that measure the same, as so many of one of them. */
const measures: Partial<Record<UnitCode, { unit: UnitCode; count: number }>> = {
  GRM: { unit: "KGM", count: 0.001 },
  TNE: { unit: "KGM", count: 1000 },
  MLT: { unit: "LTR", count: 0.001 },
  DZN: { unit: "H87", count: 12 },
};

/** A price in one currency and, where units measure the same, one unit; undefined where no price is said. */
export interface ComparedPrice {
  price: Money;
  unit: UnitCode | undefined;
}

/** About what one unit costs at its lowest price, by the round rates that prices are sorted by. */
export function comparedPrice(
  { price, unit }: Pick<Listing, "price" | "unit">,
  currency: Currency,
): ComparedPrice | undefined {
  if (!price) return undefined;
  const amountMinor = Math.min(...price.tiers.map((tier) => tier.unitAmountMinor));
  const { unit: shown, count } = (unit && measures[unit]) ?? { unit, count: 1 };
  const isSame = price.currency === currency;
  const major = isSame
    ? amountMinor / 10 ** minorDigits[currency]
    : inDollars({ amountMinor, currency: price.currency }) * perDollar[currency];
  return {
    price: { currency, amountMinor: Math.round((major / count) * 10 ** minorDigits[currency]) },
    unit: shown,
  };
}
