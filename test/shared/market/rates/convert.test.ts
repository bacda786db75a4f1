import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert } from "#shared/market/rates/convert.ts";
import { RateFigure, type Rates } from "#shared/market/rates/rates.ts";
import { currencyOfMarket, readerMoney } from "#shared/market/rates/reader-money.ts";
import { currencies, minorDigits } from "#shared/terms/currencies.ts";

const rates: Rates = {
  isDemo: false,
  of: {
    IDR: { date: "2026-11-27", perDollar: "16000" },
    TWD: { date: "2026-11-26", perDollar: "31.462" },
    JPY: { date: "2026-11-27", perDollar: "150" },
    KRW: { date: "2026-11-27", perDollar: "1402.6" },
    KWD: { date: "2026-11-27", perDollar: "0.307" },
  },
};
const usd = (amountMinor: number) => ({ amountMinor, currency: "USD" }) as const;

describe("convert", () => {
  it.each([
    ["JPY", 450, 675],
    ["KRW", 450, 6312],
    ["KWD", 450, 1382],
    ["TWD", 450, 14_158],
    ["IDR", 451, 7_216_000],
  ] as const)("tells dollars in %s to its smallest unit, half up", (currency, minor, told) => {
    expect(convert(usd(minor), currency, rates)?.price).toEqual({ currency, amountMinor: told });
  });

  it("goes from one currency to another by way of the dollar, by the older of the two days", () => {
    expect(convert({ amountMinor: 16_000_00, currency: "IDR" }, "TWD", rates)).toEqual({
      price: { currency: "TWD", amountMinor: 3146 },
      date: "2026-11-26",
    });
  });

  it("tells rupiah without decimals, which nobody writes", () => {
    expect(convert({ amountMinor: 1, currency: "KWD" }, "IDR", rates)?.price.amountMinor).toBe(5200);
  });

  it("leaves an amount of the same currency as it is, which hangs on no day, even without rates", () => {
    expect(convert({ amountMinor: 1_234_56, currency: "IDR" }, "IDR", undefined)).toEqual({
      price: { amountMinor: 1_234_56, currency: "IDR" },
      date: undefined,
    });
  });

  it("makes the price of a gram that of a kilogram before it rounds", () => {
    const price = { amountMinor: 1, currency: "USD" } as const;
    expect(convert(price, "JPY", rates, { times: 1000, over: 1 })?.price.amountMinor).toBe(1500);
    expect(convert(usd(1200), "USD", rates, { times: 1, over: 12 })?.price.amountMinor).toBe(100);
  });

  it("tells nothing where a rate is missing, where it comes to nothing, or to more than money can be", () => {
    expect(convert(usd(450), "SGD", rates)).toBeUndefined();
    expect(convert({ amountMinor: 450, currency: "SGD" }, "USD", rates)).toBeUndefined();
    expect(convert(usd(450), "JPY", undefined)).toBeUndefined();
    expect(convert({ amountMinor: 100, currency: "IDR" }, "USD", rates)).toBeUndefined();
    expect(convert(usd(10_000_000_000_000), "IDR", rates)).toBeUndefined();
  });

  it("is exact to half a unit, for any amount and any rate of ten decimals", () => {
    const figure = fc
      .tuple(fc.nat(999_999), fc.nat(9_999_999_999))
      .filter(([whole, part]) => whole + part > 0)
      .map(([whole, part]) => `${whole}.${String(part).padStart(10, "0")}`);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), figure, (amountMinor, perDollar) => {
        expect(RateFigure.safeParse(perDollar).success).toBe(true);
        const own: Rates = { isDemo: false, of: { EUR: { date: "2026-01-01", perDollar } } };
        const told = convert(usd(amountMinor), "EUR", own)?.price.amountMinor;
        const exact = BigInt(amountMinor) * BigInt(perDollar.replace(".", ""));
        const nearest = (exact + 5_000_000_000n) / 10_000_000_000n;
        const isMoney = nearest > 0n && nearest <= 10_000_000_000_000n;
        expect(told).toBe(isMoney ? Number(nearest) : undefined);
      }),
    );
  });
});

describe("RateFigure", () => {
  it.each(["0", "0.0", "-1", "1e3", "1,5", "", " 1", "1.", ".5", "1.00000000001", "1234567890", "NaN"])(
    "refuses %j",
    (text) => expect(RateFigure.safeParse(text).success).toBe(false),
  );
});

describe("readerMoney", () => {
  it("is what was chosen, else what goes with the language", () => {
    expect(readerMoney("KWD", "ja", rates)).toEqual({ currency: "KWD", isChosen: true, rates });
    for (const nothing of [undefined, "", "XXX", "usd"])
      expect(readerMoney(nothing, "ja", rates)).toEqual({ currency: "JPY", isChosen: false, rates });
  });
});

describe("currencyOfMarket", () => {
  it("knows the money of each currency's own country, of the euro's, and of no others", () => {
    const own = currencies.filter((it) => it !== "EUR");
    expect(own.map((it) => currencyOfMarket(it.slice(0, 2)))).toEqual(own);
    expect(["NL", "DE", "HR"].map(currencyOfMarket)).toEqual(["EUR", "EUR", "EUR"]);
    expect(["EU", "CH", "BR"].map(currencyOfMarket)).toEqual([undefined, undefined, undefined]);
    expect(minorDigits.KWD).toBe(3);
  });
});
