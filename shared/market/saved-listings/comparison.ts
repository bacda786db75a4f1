import * as z from "zod";
import { listingIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { lowestPrice } from "#shared/market/listings/lowest-price.ts";
import { type Converted, convert, type Proportion } from "#shared/market/rates/convert.ts";
import type { Rates } from "#shared/market/rates/rates.ts";
import { Currency } from "#shared/terms/currencies.ts";
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

/** Units that measure the same as another, and how the price of one makes that of the other. */
const measures: Partial<Record<UnitCode, Proportion & { unit: UnitCode }>> = {
  GRM: { unit: "KGM", times: 1000, over: 1 },
  TNE: { unit: "KGM", times: 1, over: 1000 },
  MLT: { unit: "LTR", times: 1000, over: 1 },
  DZN: { unit: "H87", times: 1, over: 12 },
};

/** A price in one currency and, where units measure the same, one unit. */
export interface ComparedPrice extends Converted {
  unit: UnitCode | undefined;
}

/** About what one unit costs at its lowest price; undefined where no price is said, or no rate known. */
export function comparedPrice(
  { price, unit }: Pick<Listing, "price" | "unit">,
  currency: Currency,
  rates: Rates | undefined,
): ComparedPrice | undefined {
  const measure = unit && measures[unit];
  const converted = price && convert(lowestPrice(price), currency, rates, measure);
  return converted && { ...converted, unit: measure?.unit ?? unit };
}
