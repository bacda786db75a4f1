import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencies, minorDigits } from "#shared/terms/currencies.ts";
import { amountToText, formatMoney, Money, parseAmountMinor } from "#shared/terms/money.ts";

const money = fc.record({
  amountMinor: fc.integer({ min: 0, max: 10_000_000_000_000 }),
  currency: fc.constantFrom(...currencies),
});

describe("parseAmountMinor", () => {
  it("reads back whatever amountToText wrote, in every currency", () => {
    fc.assert(fc.property(money, (it) => parseAmountMinor(amountToText(it), it.currency) === it.amountMinor));
  });

  it.each([
    ["12", "USD", 1200],
    ["12.5", "USD", 1250],
    ["12,50", "USD", 1250],
    ["15000", "IDR", 1_500_000],
    ["15.000", "IDR", 1_500_000],
    ["1.500.000", "IDR", 150_000_000],
    ["15000,50", "IDR", 1_500_050],
    ["900", "JPY", 900],
    ["1,500", "JPY", 1500],
    ["1.234", "KWD", 1234],
  ] as const)("reads %s %s", (text, currency, minor) => {
    expect(parseAmountMinor(text, currency)).toBe(minor);
  });

  it.each([
    ["-1", "USD"],
    ["1.005", "USD"],
    ["1.5", "JPY"],
    ["1.500,000", "IDR"],
    ["0.0001", "IDR"],
    ["1e3", "USD"],
    ["1,000.50", "USD"],
    ["", "USD"],
    ["٣", "USD"],
  ] as const)("refuses %s %s", (text, currency) => {
    expect(parseAmountMinor(text, currency)).toBeUndefined();
  });
});

describe("Money", () => {
  it.each([-1, 1.5, Number.NaN, 2 ** 60])("refuses %s minor units", (amountMinor) => {
    expect(Money.safeParse({ amountMinor, currency: "USD" }).success).toBe(false);
  });

  it("gives the rupiah two digits, as ISO 4217 and not as Intl does", () => {
    expect(minorDigits.IDR).toBe(2);
    expect(formatMoney({ amountMinor: 1_500_000, currency: "IDR" }, "id")).toMatch(/Rp\s?15\.000$/);
    expect(formatMoney({ amountMinor: 1_500_050, currency: "IDR" }, "id")).toMatch(/Rp\s?15\.000,50$/);
  });
});
