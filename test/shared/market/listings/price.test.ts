import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Price, unitAmountAt } from "#shared/market/listings/price.ts";

/** Prices with tiers at different quantities, in rising order. */
const prices = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 })), {
    minLength: 1,
    maxLength: 8,
    selector: ([minQuantity]) => minQuantity,
  })
  .map((tiers) => ({
    currency: "USD" as const,
    tiers: tiers
      .toSorted(([a], [b]) => a - b)
      .map(([minQuantity, unitAmountMinor]) => ({ minQuantity, unitAmountMinor })),
  }));

const faultOf = (price: unknown) => Price.safeParse(price).error?.issues[0]?.message;
const tier = (minQuantity: number) => ({ minQuantity, unitAmountMinor: 100 });

describe("Price", () => {
  it("takes any rising tiers, up to eight", () => {
    fc.assert(fc.property(prices, (price) => Price.safeParse(price).success));
  });

  it("refuses the same tiers in any other order", () => {
    const several = prices.filter((price) => price.tiers.length > 1);
    fc.assert(
      fc.property(several, (price) => {
        expect(faultOf({ ...price, tiers: price.tiers.toReversed() })).toBe("tiers_unsorted");
      }),
    );
  });

  it("refuses two tiers at one quantity, none at all, and a ninth", () => {
    expect(faultOf({ currency: "USD", tiers: [tier(5), tier(5)] })).toBe("tiers_unsorted");
    expect(Price.safeParse({ currency: "USD", tiers: [] }).success).toBe(false);
    const nine = Array.from({ length: 9 }, (_, at) => tier(at + 1));
    expect(Price.safeParse({ currency: "USD", tiers: nine }).success).toBe(false);
  });

  it("takes a free sample, but no free unit", () => {
    expect(Price.safeParse({ currency: "USD", tiers: [tier(1)], sampleAmountMinor: 0 }).success).toBe(true);
    const free = { minQuantity: 1, unitAmountMinor: 0 };
    expect(Price.safeParse({ currency: "USD", tiers: [free] }).success).toBe(false);
  });
});

describe("unitAmountAt", () => {
  it("is the price of the last tier that the quantity reaches", () => {
    fc.assert(
      fc.property(prices, fc.integer({ min: 1, max: 2_000_000 }), (price, quantity) => {
        const reached = price.tiers.findLast((it) => it.minQuantity <= quantity) ?? price.tiers[0];
        expect(unitAmountAt(price, quantity)).toBe(reached?.unitAmountMinor);
      }),
    );
  });

  it("changes exactly at a tier's own quantity", () => {
    const price = {
      currency: "USD" as const,
      tiers: [
        { minQuantity: 100, unitAmountMinor: 450 },
        { minQuantity: 500, unitAmountMinor: 400 },
      ],
    };
    expect([1, 100, 499, 500, 9999].map((quantity) => unitAmountAt(price, quantity))).toEqual([
      450, 450, 450, 400, 400,
    ]);
  });
});
