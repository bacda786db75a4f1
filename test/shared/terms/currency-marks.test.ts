import { describe, expect, it } from "vitest";
import { currencies } from "#shared/terms/currencies.ts";
import { currencyMarked, withoutCurrencyMarks } from "#shared/terms/currency-marks.ts";
import { plainText } from "#shared/terms/plain-text.ts";
import { isShortenedNumber } from "#shared/terms/shortened-number.ts";

describe("the currency that a mark is of", () => {
  it.each([
    ["IDR", ["rp", "rupiah", "Rp.", " RP "]],
    ["USD", ["us$", "us", "US$"]],
    ["EUR", ["€", "euro"]],
    ["SGD", ["s$", "sg$"]],
    ["MYR", ["rm"]],
    ["HKD", ["hk$"]],
    ["TWD", ["nt$", "nt", "ntd"]],
    ["JPY", ["jp¥", "円", "yen"]],
    ["KRW", ["₩", "원", "won"]],
    ["SAR", ["sr", "﷼"]],
    ["AED", ["dh", "dhs", "dhs."]],
    ["BND", ["b$"]],
    ["TRY", ["₺", "tl"]],
    ["GBP", ["£"]],
    ["AUD", ["a$", "au$"]],
    ["CNY", ["cn¥", "元", "rmb"]],
    ["KWD", ["kd"]],
    ["BHD", ["bd"]],
  ] as const)("is %s for %o", (currency, marks) => {
    for (const mark of marks) {
      expect(currencyMarked(mark)).toBe(currency);
      expect(withoutCurrencyMarks(`${mark} 5`.trim(), currency)).toBe("5");
      expect(withoutCurrencyMarks(`5 ${mark}`, currency)).toBe("5");
    }
  });

  it.each(currencies)("is told by its code: %s", (currency) => {
    expect(currencyMarked(currency)).toBe(currency);
    expect(currencyMarked(currency.toLowerCase())).toBe(currency);
    expect(withoutCurrencyMarks(`${currency} 5`, currency)).toBe("5");
  });

  it.each([
    ["$", ["USD", "SGD", "HKD", "TWD", "BND", "AUD"]],
    ["¥", ["JPY", "CNY"]],
  ])("is not told of %s, which is that of %o", (mark, of) => {
    expect(currencyMarked(mark)).toBeUndefined();
    expect(currencies.filter((it) => withoutCurrencyMarks(`${mark}5`, it) === "5")).toEqual(of);
  });

  it.each(["", "x", "rp..", ".rp", "r.p", "chf"])("is none for %j", (mark) => {
    expect(currencyMarked(mark)).toBeUndefined();
  });
});

describe("an amount without its marks", () => {
  it.each([
    ["15.000", "15.000"],
    ["Rp15.000,-", "15.000"],
    ["Rp15.000,--", "15.000"],
    ["Rp15.000.-", "15.000"],
    ["Rp15.000, -", "15.000"],
    ["Rp15.000,–", "15.000"],
    ["Rp15.000,=", "15.000"],
    ["Rp 15.000", "15.000"],
    ["Rp. 15.000", "15.000"],
    ["Rp.15.000", "15.000"],
    ["Rp.5", "5"],
    ["Rp. 15.000,-", "15.000"],
    ["R p 15.000", "15.000"],
    ["15.000 rupiah", "15.000"],
    ["Rp 15.000 IDR", "15.000"],
    ["-5", "-5"],
    ["+5", "+5"],
    ["- 5", "- 5"],
    ["Rp -5", "-5"],
    [".5", ".5"],
    [",5", ",5"],
    ["1 2x3", "1 2x3"],
    ["15,- 5", "15,- 5"],
    ["7", "7"],
  ])("%j is %j", (text, figure) => {
    expect(withoutCurrencyMarks(text, "IDR")).toBe(figure);
  });

  it.each([
    ["", "amount_malformed"],
    ["Rp", "amount_malformed"],
    ["x5", "amount_malformed"],
    ["5 kg", "amount_malformed"],
    ["Rp,5", "amount_malformed"],
    ["5,-x", "amount_malformed"],
    ["-Rp 5", "amount_malformed"],
    ["5\n6", "amount_malformed"],
    ["r.p 5", "amount_malformed"],
    ["$5", "amount_in_other_currency"],
    ["5 won", "amount_in_other_currency"],
    ["USD 5", "amount_in_other_currency"],
    ["Rp 5 USD", "amount_in_other_currency"],
    ["$5 kg", "amount_malformed"],
  ])("%j is refused: %s", (text, code) => {
    expect(withoutCurrencyMarks(text, "IDR")).toEqual({ code });
  });
});

describe("plain text", () => {
  it.each([
    ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
    ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
    ["！～Ａｚ０９", "!~Az09"],
    ["＀｟", "＀｟"],
    ["−5", "-5"],
    ["1−2−3", "1-2-3"],
    ["a\u00A0b\tc\u3000d\ne", "a b c d e"],
    ["  a  ", "a"],
    ["\u200Ba\u00AD\u2066b\u2069\uFEFF", "ab"],
    ["\u0600a", "a"],
    ["kopi", "kopi"],
    ["", ""],
  ])("of %j is %j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe("a long number that a spreadsheet shortened", () => {
  it.each(["8.99123E+12", "8,99E+7", "9E+12", "9e+1", "1.5E+04"])("is %s", (text) => {
    expect(isShortenedNumber(text)).toBe(true);
  });
  it.each([
    "8.99E12",
    "8.99E-12",
    "89E+12",
    "E+12",
    "8.E+12",
    "8.9E+",
    "x8E+12",
    "8E+12x",
    "8.9x3E+1",
    "8E+x",
    "899123",
    "",
  ])("is not %j", (text) => {
    expect(isShortenedNumber(text)).toBe(false);
  });
});
