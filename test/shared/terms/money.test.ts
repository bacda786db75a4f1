import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencies, minorDigits } from "#shared/terms/currencies.ts";
import { amountFigure, amountToText, formatMoney, Money, readAmountMinor } from "#shared/terms/money.ts";

const money = fc.record({
  amountMinor: fc.integer({ min: 0, max: 10_000_000_000_000 }),
  currency: fc.constantFrom(...currencies),
});

describe("readAmountMinor", () => {
  it("reads back whatever amountToText wrote by the same mark, in every currency", () => {
    fc.assert(
      fc.property(money, fc.constantFrom(".", ","), (it, mark) => {
        const text = amountToText(it, mark as ".");
        expect(readAmountMinor(text, it.currency, mark as ".")).toEqual({ value: it.amountMinor });
      }),
    );
  });

  it.each([
    ["12", "USD", 1200],
    ["12.5", "USD", 1250],
    ["1.2500", "USD", 125],
    ["12,50", "USD", 1250],
    ["15000", "IDR", 1_500_000],
    ["15.000", "IDR", 1_500_000],
    ["1.500.000", "IDR", 150_000_000],
    ["15000,50", "IDR", 1_500_050],
    ["900", "JPY", 900],
    ["1,500", "JPY", 1500],
    ["1.500.000", "USD", 150_000_000],
    ["1,000.50", "USD", 100_050],
    ["1.500,00", "USD", 150_000],
    ["1 500,00", "USD", 150_000],
    ["1'500.00", "USD", 150_000],
    ["1.234,567", "KWD", 1_234_567],
    ["1,234.567", "KWD", 1_234_567],
    ["0.500", "KWD", 500],
    ["0,500", "KWD", 500],
    ["0.500", "USD", 50],
    ["1.2340", "KWD", 1234],
    ["Rp15.000", "IDR", 1_500_000],
    ["Rp 15.000,00", "IDR", 1_500_000],
    ["Rp. 15.000,-", "IDR", 1_500_000],
    ["IDR 15.000", "IDR", 1_500_000],
    ["$4.50", "USD", 450],
    ["$4.50", "SGD", 450],
    ["US$ 4,50", "USD", 450],
    ["4.50 USD", "USD", 450],
    ["RM12", "MYR", 1200],
    ["\u202a4.50\u202c", "USD", 450],
    ["４．５０", "USD", 450],
    ["٤٥", "SAR", 4500],
    ["25 juta", "IDR", 2_500_000_000],
    ["Rp25 juta", "IDR", 2_500_000_000],
    ["Rp 2,5 jt", "IDR", 250_000_000],
    ["500 ribu rupiah", "IDR", 50_000_000],
    ["Rp. 500rb", "IDR", 50_000_000],
    ["2 ribu USD", "USD", 200_000],
  ] as const)("reads %s %s the same in every language", (text, currency, amountMinor) => {
    for (const mark of [".", ","] as const)
      expect(readAmountMinor(text, currency, mark)).toEqual({ value: amountMinor });
  });

  it.each([
    ["1.500", "USD", { small: "1.5", large: "1500" }],
    ["1,500", "USD", { small: "1.5", large: "1500" }],
    ["$1.500", "USD", { small: "1.5", large: "1500" }],
    ["12,750", "KWD", { small: "12.75", large: "12750" }],
    ["12,345", "KWD", { small: "12.3450", large: "12345" }],
  ] as const)("asks which of two is meant by %s %s, in words that it then reads", (text, currency, asked) => {
    expect(readAmountMinor(text, currency, ".")).toEqual({ code: "number_ambiguous", params: asked });
    for (const answer of Object.values(asked))
      expect(readAmountMinor(answer, currency, ".")).toHaveProperty("value");
  });

  it("takes three decimals for such where language and currency have them, and asks where they differ", () => {
    expect(readAmountMinor("1.125", "KWD", ".")).toEqual({ value: 1125 });
    expect(readAmountMinor("1,125", "KWD", ",")).toEqual({ value: 1125 });
    expect(readAmountMinor("1.125", "KWD", ",")).toMatchObject({ code: "number_ambiguous" });
  });

  it.each([
    ["-1", "USD", "amount_malformed"],
    ["1.0051", "USD", "amount_malformed"],
    ["1.5", "JPY", "amount_malformed"],
    ["1.500,000", "IDR", "amount_malformed"],
    ["0.500", "IDR", "amount_malformed"],
    ["0.0001", "IDR", "amount_malformed"],
    ["1.234,567", "USD", "amount_malformed"],
    ["1e3", "USD", "number_shortened"],
    ["1,5E+04", "IDR", "number_shortened"],
    ["1,00,0.50", "USD", "amount_malformed"],
    ["", "USD", "amount_malformed"],
    ["four", "USD", "amount_malformed"],
    ["lima ribu", "IDR", "amount_malformed"],
    ["2 juta orang", "IDR", "amount_malformed"],
    ["2 juta USD", "IDR", "amount_in_other_currency"],
    ["10²", "USD", "amount_malformed"],
    ["4.50 per kg", "USD", "amount_malformed"],
    ["9".repeat(80), "USD", "amount_malformed"],
    ["$4.50", "IDR", "amount_in_other_currency"],
    ["Rp15.000", "USD", "amount_in_other_currency"],
  ] as const)("refuses %s %s", (text, currency, code) => {
    for (const mark of [".", ","] as const)
      expect(readAmountMinor(text, currency, mark)).toMatchObject({ code });
  });
});

describe("an amount that is written out", () => {
  it("has a point before its decimals unless another mark is asked for, and none where it is whole", () => {
    expect(amountToText({ amountMinor: 1250, currency: "USD" })).toBe("12.50");
    expect(amountToText({ amountMinor: 1250, currency: "USD" }, ",")).toBe("12,50");
    expect(amountToText({ amountMinor: 5, currency: "KWD" })).toBe("0.005");
    expect(amountToText({ amountMinor: 1200, currency: "USD" })).toBe("12");
    expect(amountToText({ amountMinor: 900, currency: "JPY" })).toBe("900");
  });

  it("is never negative, and has all decimals of its currency", () => {
    expect(amountFigure({ amountMinor: 5, currency: "KWD" })).toEqual({
      isNegative: false,
      whole: "0",
      decimals: "005",
    });
    expect(amountFigure({ amountMinor: 900, currency: "JPY" })).toEqual({
      isNegative: false,
      whole: "900",
      decimals: "",
    });
  });

  it("names its currency by its code, but the rupiah by its sign", () => {
    expect(formatMoney({ amountMinor: 1250, currency: "USD" }, "en")).toMatch(/^USD\s12\.50$/);
    expect(formatMoney({ amountMinor: 1250, currency: "USD" }, "id")).toMatch(/^USD\s12,50$/);
    expect(formatMoney({ amountMinor: 1250, currency: "KWD" }, "en")).toMatch(/^KWD\s1\.250$/);
    expect(formatMoney({ amountMinor: 1_500_000, currency: "IDR" }, "en")).toMatch(/^Rp\s15,000$/);
  });
});

describe("Money", () => {
  it("takes from nothing to ten billion of a currency with three decimals", () => {
    for (const amountMinor of [0, 10_000_000_000_000])
      expect(Money.safeParse({ amountMinor, currency: "KWD" }).success).toBe(true);
    expect(Money.safeParse({ amountMinor: 10_000_000_000_001, currency: "KWD" }).success).toBe(false);
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 60])("refuses %s minor units", (amountMinor) => {
    expect(Money.safeParse({ amountMinor, currency: "USD" }).success).toBe(false);
  });

  it("gives the rupiah two digits, as ISO 4217 and not as Intl does", () => {
    expect(minorDigits.IDR).toBe(2);
    expect(formatMoney({ amountMinor: 1_500_000, currency: "IDR" }, "id")).toMatch(/Rp\s?15\.000$/);
    expect(formatMoney({ amountMinor: 1_500_050, currency: "IDR" }, "id")).toMatch(/Rp\s?15\.000,50$/);
  });
});
