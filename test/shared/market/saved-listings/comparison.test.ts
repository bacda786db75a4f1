import { describe, expect, it } from "vitest";
import type { Price } from "#shared/market/listings/price.ts";
import { CompareListings, comparedPrice as compared } from "#shared/market/saved-listings/comparison.ts";
import { roundRates } from "#shared/market/search/reference-rates.ts";

const comparedPrice = (listing: Parameters<typeof compared>[0], currency: Price["currency"]) =>
  compared(listing, currency, roundRates);
const priced = (currency: Price["currency"], unitAmountMinor: number): Price => ({
  currency,
  tiers: [
    { minQuantity: 1, unitAmountMinor: unitAmountMinor * 2 },
    { minQuantity: 100, unitAmountMinor },
  ],
});

describe("comparedPrice", () => {
  it("keeps the lowest price as it is where currency and unit are the reader's own", () => {
    expect(comparedPrice({ price: priced("USD", 450), unit: "KGM" }, "USD")).toEqual({
      price: { currency: "USD", amountMinor: 450 },
      unit: "KGM",
    });
  });

  it("tells what is sold by the tonne, the gram and the dozen in kilograms and pieces", () => {
    const amount = (unit: "TNE" | "GRM" | "DZN" | "LTR", minor: number) =>
      comparedPrice({ price: priced("USD", minor), unit }, "USD");
    expect(amount("TNE", 200_000)).toEqual({ price: { currency: "USD", amountMinor: 200 }, unit: "KGM" });
    expect(amount("GRM", 3)).toEqual({ price: { currency: "USD", amountMinor: 3000 }, unit: "KGM" });
    expect(amount("DZN", 1200)).toEqual({ price: { currency: "USD", amountMinor: 100 }, unit: "H87" });
    expect(amount("LTR", 500)).toEqual({ price: { currency: "USD", amountMinor: 500 }, unit: "LTR" });
  });

  it("converts by round rates, in the other currency's own digits", () => {
    expect(comparedPrice({ price: priced("IDR", 1_650_000_00), unit: "KGM" }, "JPY")?.price).toEqual({
      currency: "JPY",
      amountMinor: 15_000,
    });
    expect(comparedPrice({ price: undefined, unit: "KGM" }, "JPY")).toBeUndefined();
  });
});

describe("CompareListings", () => {
  it("reads ids once each, repeated or behind commas, and no more than four", () => {
    const id = (nth: number) => `lst_${String(nth).padStart(26, "0")}`;
    const read = (ids: string[]) => CompareListings.parse({ ids, currency: "USD" }).ids;
    expect(read([id(1), `${id(2)},${id(1)}`, "<script>", ""])).toEqual([id(1), id(2)]);
    expect(read([1, 2, 3, 4, 5].map(id))).toEqual([1, 2, 3, 4].map(id));
  });
});
