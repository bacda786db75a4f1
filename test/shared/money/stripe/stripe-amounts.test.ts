import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chargeRefusal,
  chargeStepMinor,
  fromStripeAmount,
  NotRepresentable,
  payoutStepMinor,
  toStripeAmount,
} from "#shared/money/stripe/stripe-amounts.ts";
import { stripeCurrencies } from "#shared/money/stripe/stripe-currencies.ts";
import { currencies, minorDigits } from "#shared/terms/currencies.ts";

const codes = [...stripeCurrencies.keys()];
const zeroAtIso = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" ");
const threeAtIso = "BHD JOD KWD OMR TND".split(" ");
/** What one whole unit of a currency is at Stripe, as its page says it; the facts, not our table. */
const oneAtStripe: Record<string, number> = Object.fromEntries([
  ..."BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split(" ").map((code) => [code, 1]),
  ...threeAtIso.map((code) => [code, 1000]),
]);
const oneAtIso = (code: string) => (zeroAtIso.includes(code) ? 1 : threeAtIso.includes(code) ? 1000 : 100);

describe("the currencies that Stripe takes", () => {
  it("are the whole list of its page, each once", () => {
    expect(codes).toHaveLength(139);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
    for (const gone of ["HRK", "VEF", "ZWL", "IQD", "LYD", "XAU", "ZZZ", "usd"])
      expect(stripeCurrencies.has(gone)).toBe(false);
  });

  it("take in every currency of ours, with our digits", () => {
    for (const code of currencies)
      expect([code, stripeCurrencies.get(code)?.isoDigits]).toEqual([code, minorDigits[code]]);
  });

  it.each(codes)("count %s as ISO 4217 and Stripe do", (code) => {
    expect(toStripeAmount({ amountMinor: 7 * oneAtIso(code), currency: code })).toEqual({
      amount: 7 * (oneAtStripe[code] ?? 100),
    });
    expect(fromStripeAmount(7 * (oneAtStripe[code] ?? 100), code.toLowerCase())).toBe(7 * oneAtIso(code));
  });

  it("have the minimums that are published, and no others", () => {
    const least = (code: string) => stripeCurrencies.get(code)?.minimum;
    expect(codes.filter((code) => least(code) !== undefined)).toHaveLength(31);
    expect(["USD", "SGD", "HKD", "MYR", "JPY", "KRW", "GBP", "HUF", "IDR"].map(least)).toEqual([
      50, 50, 400, 200, 50, 50, 30, 17_500, 50,
    ]);
    expect(["TWD", "KWD", "BHD", "SAR", "TRY", "CNY", "BND"].map(least)).toEqual(Array(7).fill(undefined));
  });
});

describe("toStripeAmount", () => {
  it.each([
    ["IDR", 1_500_000, 1_500_000],
    ["JPY", 500, 500],
    ["KRW", 1000, 1000],
    ["USD", 1099, 1099],
    ["HUF", 1045, 1045],
    ["TWD", 80_045, 80_045],
    ["ISK", 5, 500],
    ["UGX", 5, 500],
    ["KWD", 5120, 5120],
    ["BHD", 1_000, 1_000],
    ["MGA", 50_000, 500],
    ["VND", 20_000, 20_000],
  ])("sends %s %i as %i", (currency, amountMinor, amount) => {
    expect(toStripeAmount({ amountMinor, currency })).toEqual({ amount });
  });

  it.each([
    ["KWD", 5124],
    ["BHD", 1],
    ["MGA", 150],
    ["USD", 87.957975],
    ["USD", Number.NaN],
    ["ISK", Number.MAX_SAFE_INTEGER],
  ])("refuses %s %d rather than round it", (currency, amountMinor) => {
    expect(toStripeAmount({ amountMinor, currency })).toEqual({ refused: "amount_not_representable" });
  });

  it("refuses currencies that Stripe does not take", () => {
    for (const currency of ["XAU", "IQD", "usd", "", "__proto__"])
      expect(toStripeAmount({ amountMinor: 100, currency })).toEqual({ refused: "currency_not_taken" });
  });
});

describe("fromStripeAmount", () => {
  it("refuses what is no whole amount", () => {
    for (const [amount, currency] of [
      [550, "isk"],
      [1, "ugx"],
      [0.5, "usd"],
      [100, "iqd"],
    ] as const)
      expect(() => fromStripeAmount(amount, currency)).toThrow(NotRepresentable);
  });

  it("takes what leaves a balance", () => {
    expect(fromStripeAmount(-1099, "usd")).toBe(-1099);
    expect(fromStripeAmount(-500, "isk")).toBe(-5);
    expect(Object.is(fromStripeAmount(-0, "usd"), 0)).toBe(true);
  });

  it("takes a fee of three decimals that no charge could be", () => {
    expect(fromStripeAmount(5124, "kwd")).toBe(5124);
  });
});

describe("failures of others that do not happen here", () => {
  it("rounding refuses a full refund (87.96 captured as 87.957975)", () => {
    const captured = toStripeAmount({ amountMinor: 8796, currency: "USD" });
    expect(captured).toEqual({ amount: 8796 });
    expect(fromStripeAmount(8796, "usd")).toBe(8796);
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.integer({ min: 0, max: 10_000_000_000_000 }),
        (currency, amountMinor) => {
          const charged = toStripeAmount({ amountMinor, currency });
          if ("refused" in charged) return;
          const refunded = fromStripeAmount(charged.amount, currency);
          expect(refunded).toBe(amountMinor);
          expect(toStripeAmount({ amountMinor: refunded, currency })).toEqual(charged);
        },
      ),
    );
  });

  it("an error of 100 hidden by symmetric conversion", () => {
    // Absolute: a factor that is wrong both ways would pass each round trip.
    expect(toStripeAmount({ amountMinor: 15_000, currency: "JPY" })).toEqual({ amount: 15_000 });
    expect(toStripeAmount({ amountMinor: 1_500_000, currency: "IDR" })).toEqual({ amount: 1_500_000 });
    expect(toStripeAmount({ amountMinor: 15_000, currency: "ISK" })).toEqual({ amount: 1_500_000 });
    expect(fromStripeAmount(15_000, "jpy")).toBe(15_000);
    expect(fromStripeAmount(1_500_000, "idr")).toBe(1_500_000);
    expect(fromStripeAmount(1_500_000, "isk")).toBe(15_000);
  });
});

describe("chargeRefusal", () => {
  it("names what Stripe would refuse", () => {
    expect(chargeRefusal({ amountMinor: 49, currency: "USD" })).toBe("amount_too_small");
    expect(chargeRefusal({ amountMinor: 50, currency: "USD" })).toBeUndefined();
    expect(chargeRefusal({ amountMinor: 399, currency: "HKD" })).toBe("amount_too_small");
    expect(chargeRefusal({ amountMinor: 0, currency: "TWD" })).toBe("amount_too_small");
    expect(chargeRefusal({ amountMinor: 1, currency: "TWD" })).toBeUndefined();
    expect(chargeRefusal({ amountMinor: 999_999_999_999, currency: "IDR" })).toBeUndefined();
    expect(chargeRefusal({ amountMinor: 1_000_000_000_000, currency: "IDR" })).toBe("amount_too_large");
    expect(chargeRefusal({ amountMinor: 5124, currency: "KWD" })).toBe("amount_not_representable");
    expect(chargeRefusal({ amountMinor: 5000, currency: "BGN" })).toBe("currency_not_taken");
    expect(chargeRefusal({ amountMinor: 5000, currency: "XAU" })).toBe("currency_not_taken");
  });
});

describe("steps", () => {
  it("are what a share of a price must divide by to be charged or paid out", () => {
    expect(["USD", "KWD", "MGA", "ISK", "UGX", "JPY", "TWD"].map(chargeStepMinor)).toEqual([
      1, 10, 100, 1, 1, 1, 1,
    ]);
    expect(["HUF", "TWD", "ISK", "USD", "KWD"].map(payoutStepMinor)).toEqual([100, 100, 1, 1, 10]);
    expect(chargeStepMinor("XAU")).toBeUndefined();
  });

  it("are the least that is taken, and all multiples are", () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.integer({ min: 1, max: 1_000_000 }), (currency, count) => {
        const step = chargeStepMinor(currency) ?? 0;
        expect(toStripeAmount({ amountMinor: step * count, currency })).toHaveProperty("amount");
        if (step > 1)
          expect(toStripeAmount({ amountMinor: step * count + 1, currency })).toHaveProperty("refused");
      }),
    );
  });
});
