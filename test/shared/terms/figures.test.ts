import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certainText, decimalMarkOf, readCount, readFigure } from "#shared/terms/figures.ts";

const marks = [".", ","] as const;

describe("decimalMarkOf", () => {
  it("is the comma in Indonesian and the point in English", () => {
    expect(["id", "en"].map(decimalMarkOf)).toEqual([",", "."]);
  });
});

describe("readCount", () => {
  it("reads back every whole number as each language writes it", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.constantFrom("id", "en"), (count, locale) => {
        const grouped = new Intl.NumberFormat(locale).format(count);
        expect(readCount(grouped, decimalMarkOf(locale))).toEqual({ value: count });
        expect(readCount(String(count), decimalMarkOf(locale))).toEqual({ value: count });
      }),
    );
  });

  it.each([
    ["1 000", 1000],
    ["1\u00a0000", 1000],
    ["1\u202f000\u202f000", 1_000_000],
    ["1.000.000", 1_000_000],
    ["1,000,000", 1_000_000],
    ["1.000,00", 1000],
    ["100.00", 100],
    ["\u200b100\u2069", 100],
    ["１５００", 1500],
    ["-5", -5],
    ["+5", 5],
  ])("reads %j the same in every language", (text, value) => {
    for (const mark of marks) expect(readCount(text, mark)).toEqual({ value });
  });

  it.each(["1.000", "1.500", "12.000"])("reads %s in Indonesian and asks in English", (text) => {
    const large = text.replace(".", "");
    expect(readCount(text, ",")).toEqual({ value: Number(large) });
    expect(readCount(text, ".")).toMatchObject({ code: "number_ambiguous", params: { large } });
  });

  it.each(["1,000", "1,500"])("reads %s in English and asks in Indonesian", (text) => {
    const large = text.replace(",", "");
    expect(readCount(text, ".")).toEqual({ value: Number(large) });
    expect(readCount(text, ",")).toMatchObject({ code: "number_ambiguous", params: { large } });
  });

  it.each([
    ["2,5", "number_not_whole"],
    ["12.5", "number_not_whole"],
    ["0.500", "number_not_whole"],
    ["0,500", "number_not_whole"],
    ["1e3", "number_shortened"],
    ["1.5E+04", "number_shortened"],
    ["1.50.000", "number_malformed"],
    ["1 00", "number_malformed"],
    ["012.000.000", "number_malformed"],
    ["1-2", "number_malformed"],
    ["ten", "number_malformed"],
    ["", "number_malformed"],
    ["1".repeat(16), "number_malformed"],
    ["1".repeat(100), "number_malformed"],
  ])("refuses %j", (text, code) => {
    for (const mark of marks) expect(readCount(text, mark)).toEqual({ code });
  });
});

describe("certainText", () => {
  it("writes no figure that could be read as another", () => {
    const figure = fc.record({
      isNegative: fc.boolean(),
      whole: fc.nat(99_999_999).map(String),
      decimals: fc.stringMatching(/^\d{0,6}$/),
    });
    fc.assert(
      fc.property(figure, fc.constantFrom(...marks), (it, mark) => {
        const read = readFigure(certainText(it, mark));
        expect("figure" in read && [read.figure.whole, read.figure.decimals.replace(/0+$/, "")]).toEqual([
          it.whole,
          it.decimals.replace(/0+$/, ""),
        ]);
      }),
    );
  });
});
