import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SizeBasis, SizeClass, sizeClassOf } from "#shared/market/profiles/size-class.ts";

const billion = 1_000_000_000;

describe("SizeClass", () => {
  it("is one of the four that the law knows", () => {
    for (const it of ["micro", "small", "medium", "large"]) expect(SizeClass.parse(it)).toBe(it);
    expect(SizeClass.safeParse("huge").success).toBe(false);
  });
});

describe("sizeClassOf", () => {
  it.each([
    ["capital", 0, "micro"],
    ["capital", 1 * billion, "micro"],
    ["capital", 1 * billion + 1, "small"],
    ["capital", 5 * billion, "small"],
    ["capital", 5 * billion + 1, "medium"],
    ["capital", 10 * billion, "medium"],
    ["capital", 10 * billion + 1, "large"],
    ["yearlySales", 2 * billion, "micro"],
    ["yearlySales", 2 * billion + 1, "small"],
    ["yearlySales", 15 * billion, "small"],
    ["yearlySales", 15 * billion + 1, "medium"],
    ["yearlySales", 50 * billion, "medium"],
    ["yearlySales", 50 * billion + 1, "large"],
  ] as const)("by %s of Rp %i is %s: bounds belong to the smaller class", (by, amountRupiah, expected) => {
    expect(sizeClassOf({ by, amountRupiah })).toBe(expected);
  });

  it("never shrinks as the amount grows", () => {
    const order = ["micro", "small", "medium", "large"];
    const amount = fc.integer({ min: 0, max: 100_000 * billion });
    fc.assert(
      fc.property(fc.constantFrom("capital" as const, "yearlySales" as const), amount, amount, (by, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((amountRupiah) =>
          order.indexOf(sizeClassOf({ by, amountRupiah })),
        );
        expect(less).toBeLessThanOrEqual(more ?? -1);
      }),
    );
  });
});

describe("SizeBasis", () => {
  it.each(["capital", "yearlySales"])("measures by %s, from nothing to a hundred trillion", (by) => {
    for (const amountRupiah of [0, 100_000 * billion])
      expect(SizeBasis.parse({ by, amountRupiah })).toEqual({ by, amountRupiah });
  });

  it.each([-1, 0.5, 100_000 * billion + 1])("refuses %d rupiah", (amountRupiah) => {
    expect(SizeBasis.safeParse({ by: "capital", amountRupiah }).success).toBe(false);
  });
});
