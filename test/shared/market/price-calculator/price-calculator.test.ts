import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  exchanged,
  marginIn,
  missingOfCif,
  pricesOf,
  type QuantityPrice,
  type Reckoned,
  unitCostMinor,
} from "#shared/market/price-calculator/calculate.ts";
import { calculationOf, tiersOf } from "#shared/market/price-calculator/calculation.ts";
import {
  amountFields,
  mostCover,
  mostMargin,
  mostPremium,
} from "#shared/market/price-calculator/cost-fields.ts";
import { PriceCosts } from "#shared/market/price-calculator/price-costs.ts";
import { costFaults, readReckoned, readShare } from "#shared/market/price-calculator/read-costs.ts";
import type { Rates } from "#shared/market/rates/rates.ts";
import { AmountMinor } from "#shared/terms/money.ts";

const rupiah = 100;
const cost = fc.integer({ min: 0, max: 100_000_000_000 });
const reckoned: fc.Arbitrary<Reckoned> = fc
  .record({
    amounts: fc.tuple(...amountFields.map(() => cost)),
    margin: fc.integer({ min: 0, max: mostMargin }),
    cover: fc.integer({ min: 0, max: mostCover }),
    premium: fc.integer({ min: 0, max: mostPremium }),
    quantities: fc.uniqueArray(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ amounts, quantities, ...shares }) => ({
    ...(Object.fromEntries(amountFields.map((name, at) => [name, amounts[at] ?? 0])) as Record<
      (typeof amountFields)[number],
      number
    >),
    ...shares,
    quantities: quantities.toSorted((a, b) => a - b),
  }));

/** With freight and insurance, so that there is a price by CIF. */
const insured = reckoned.filter(({ freight, cover, premium }) => freight * cover * premium > 0);

function insuredPricesOf(costs: Reckoned): Required<QuantityPrice>[] {
  return pricesOf(costs).map(({ CIF, ...price }) => {
    if (CIF === undefined) throw new Error("There is no price by CIF.");
    return { ...price, CIF };
  });
}

const rates: Rates = {
  isDemo: true,
  of: {
    IDR: { date: "2026-11-27", perDollar: "16250.5" },
    JPY: { date: "2026-11-26", perDollar: "151.2" },
    KWD: { date: "2026-11-27", perDollar: "0.3071" },
  },
};

describe("the prices", () => {
  it("never fall from ex-works to on board to insured, nor leave whole rupiah", () => {
    fc.assert(
      fc.property(insured, (costs) => {
        for (const { EXW, FOB, CIF } of insuredPricesOf(costs)) {
          expect(EXW).toBeLessThanOrEqual(FOB);
          expect(FOB).toBeLessThanOrEqual(CIF);
          for (const price of [EXW, FOB, CIF]) {
            expect(price % rupiah).toBe(0);
            expect(AmountMinor.safeParse(price).success).toBe(true);
          }
        }
      }),
    );
  });

  it("hold the margin that was asked, within a rupiah", () => {
    fc.assert(
      fc.property(reckoned, (costs) => {
        const unit = BigInt(unitCostMinor(costs));
        for (const { EXW } of pricesOf(costs)) {
          // In ten-thousandths of a minor unit, so that nothing is lost on the way.
          const kept = (BigInt(EXW) - unit) * 10_000n;
          const asked = BigInt(EXW) * BigInt(costs.margin);
          expect(kept).toBeGreaterThanOrEqual(asked);
          expect(kept - asked).toBeLessThan(BigInt(rupiah) * 10_000n);
        }
      }),
    );
  });

  it("cover freight and the premium of what is insured, and no rupiah more than rounding takes", () => {
    fc.assert(
      fc.property(insured, (costs) => {
        const whole = 100_000_000n;
        for (const { quantity, FOB, CIF } of insuredPricesOf(costs)) {
          const insured = BigInt(costs.cover) * BigInt(costs.premium);
          const bears = (BigInt(FOB) * BigInt(quantity) + BigInt(costs.freight)) * whole;
          const left = BigInt(CIF) * BigInt(quantity) * (whole - insured) - bears;
          expect(left).toBeGreaterThanOrEqual(0n);
          expect(left).toBeLessThan(BigInt(rupiah) * BigInt(quantity) * whole);
        }
      }),
    );
  });

  it("do not rise with the quantity", () => {
    fc.assert(
      fc.property(insured, (costs) => {
        const prices = insuredPricesOf(costs);
        for (const [at, price] of prices.entries())
          if (at > 0) expect(price.CIF).toBeLessThanOrEqual(prices[at - 1]?.CIF ?? 0);
      }),
    );
  });

  it.each([
    ["freight", { freight: 0 }],
    ["insurance", { cover: 0 }],
    ["insurance", { premium: 0 }],
  ] as const)("are none by CIF without %s", (missing, without) => {
    fc.assert(
      fc.property(insured, (costs) => {
        expect(missingOfCif(costs)).toBeUndefined();
        expect(missingOfCif({ ...costs, ...without })).toBe(missing);
        for (const price of pricesOf({ ...costs, ...without })) {
          expect(price).not.toHaveProperty("CIF");
          expect(price.FOB).toBeGreaterThanOrEqual(price.EXW);
        }
      }),
    );
  });

  it("are those of an example worked by hand", () => {
    const costs = PriceCosts.parse({
      ...{ materials: 20_000_00, labour: 15_000_00, packing: 3_000_00, overhead: 2_000_00 },
      ...{ transport: 600_000_00, handling: 300_000_00, papers: 100_000_00, freight: 934_000_00 },
      quantities: [100],
    });
    // 40.000 ÷ 0,8 = 50.000; + 1.000.000 ÷ 100 = 60.000; + 9.340, ÷ (1 − 1,1 × 0,005) = 69.723,47…
    expect(pricesOf(costs)).toEqual([{ quantity: 100, EXW: 50_000_00, FOB: 60_000_00, CIF: 69_724_00 }]);
    expect(marginIn(50_000_00, 40_000_00)).toBe(2_000);
  });
});

describe("the buyer's currency", () => {
  const costs = PriceCosts.parse({ materials: 160_000_00, margin: 0, quantities: [10, 20], currency: "USD" });

  it("is reckoned by the reference rate, rounded up to its smallest unit, with the day of that rate", () => {
    const { prices, rateDate } = calculationOf(costs, rates);
    // 160.000 ÷ 16.250,5 = 9,8458…
    expect([prices[0]?.converted?.EXW, rateDate]).toEqual([985, "2026-11-27"]);
    const yen = calculationOf({ ...costs, currency: "JPY" }, rates);
    // 160.000 × 151,2 ÷ 16.250,5 = 1.488,69…
    expect([yen.prices[0]?.converted?.EXW, yen.rateDate]).toEqual([1489, "2026-11-26"]);
  });

  it("is reckoned by the business's own rate where it names one, and not at all where none is known", () => {
    expect(calculationOf({ ...costs, rateMinor: 16_000_00 }, rates).prices[0]?.converted?.EXW).toBe(1000);
    expect(calculationOf({ ...costs, currency: "TRY" }, rates).prices[0]).not.toHaveProperty("converted");
    expect(calculationOf({ ...costs, currency: "IDR" }, undefined).prices[0]?.converted?.EXW).toBe(
      160_000_00,
    );
  });

  it("never brings in less than the rupiah that were reckoned", () => {
    const top = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(cost, top, top, fc.constantFrom(0, 2, 3), (minor, up, down, digits) => {
        fc.pre(up * 10_000n > down);
        const got = BigInt(exchanged(minor, { top: up, bottom: down }, digits));
        fc.pre(got < BigInt(Number.MAX_SAFE_INTEGER));
        const back = got * up * 100n - BigInt(minor) * down * 10n ** BigInt(digits);
        expect(back).toBeGreaterThanOrEqual(0n);
        expect(back).toBeLessThan(up * 100n);
      }),
    );
  });
});

describe("tiersOf", () => {
  it("makes a tier of each quantity, and one of those that cost the same", () => {
    const costs = PriceCosts.parse({
      materials: 80_00,
      margin: 2_000,
      papers: 1_000_00,
      quantities: [10, 100],
    });
    const { prices } = calculationOf(costs, rates);
    expect(tiersOf(prices, "EXW")).toEqual([{ minQuantity: 10, unitAmountMinor: 100_00 }]);
    expect(tiersOf(prices, "FOB").map((it) => it.unitAmountMinor)).toEqual([200_00, 110_00]);
    expect(tiersOf(prices, "CIF")).toEqual([]);
  });
});

describe("what people type", () => {
  it.each([
    ["12,5%", 1250],
    ["12.5 %", 1250],
    ["٢٠٪", 2000],
    ["0,3", 30],
    ["110", 11000],
    ["0.500", 50],
  ])("reads %s as a share", (text, value) => {
    expect(readShare(text)).toEqual({ value });
  });

  it.each(["", "some", "-5%", "12,345%"])("does not read %s as one", (text) => {
    expect(readShare(text)).toHaveProperty("code");
  });

  it("reads rupiah as they are written in each language, and takes what is assumed for what is blank", () => {
    const typed: Record<string, string> = {
      materials: "Rp15.000",
      labour: "2.500,-",
      "quantities.0": "1.000",
    };
    const read = readReckoned((name) => typed[name] ?? "", ",");
    expect(read).toMatchObject({
      costs: { materials: 15_000_00, labour: 2_500_00, margin: 2000, cover: 11000, quantities: [1000] },
    });
  });

  it("says how much a share can be at most, however much was typed", () => {
    for (const margin of ["91", "1000%", "5000", "99999999999999999999"])
      expect(readReckoned((name) => (name === "margin" ? margin : ""), ",")).toEqual({
        faults: [{ name: "margin", code: "share_too_big", params: { most: "90%" } }],
      });
  });

  it("says of each text that cannot be read why, and reckons nothing", () => {
    const typed: Record<string, string> = {
      materials: "2 juta",
      labour: "lima ribu",
      margin: "95%",
      "quantities.1": "1,000",
      rateMinor: "much",
    };
    expect(readReckoned((name) => typed[name] ?? "", ",")).toEqual({
      faults: [
        { name: "labour", code: "amount_malformed" },
        { name: "margin", code: "share_too_big", params: { most: "90%" } },
        { name: "quantities.1", code: "number_ambiguous", params: { small: "1", large: "1000" } },
        { name: "rateMinor", code: "amount_malformed" },
      ],
    });
  });

  it("has no fault that the page cannot name", () => {
    const texts = ["x", "-1", "1,000", "1e3", "$5", "0", "0,5", "9999%", "999%"];
    for (const text of texts) {
      const read = readReckoned(() => text, ",");
      for (const { code } of "faults" in read ? read.faults : []) expect(costFaults).toContain(code);
    }
  });
});
