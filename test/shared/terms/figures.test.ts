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
    ["- 5", -5],
    ["-0", 0],
    ["12 000", 12_000],
    ["123 000", 123_000],
    ["1'500", 1500],
    ["1 500.00", 1500],
    ["100.000.000", 100_000_000],
    ["1".repeat(15), 111_111_111_111_111],
    [`0.${"0".repeat(58)}`, 0],
    ["+5", 5],
    ["2 juta", 2_000_000],
    ["25juta", 25_000_000],
    ["2,5 juta", 2_500_000],
    ["2.5 Jt", 2_500_000],
    ["0,25 juta", 250_000],
    ["500 ribu", 500_000],
    ["500rb", 500_000],
    ["500 rb.", 500_000],
    ["1 500 ribu", 1_500_000],
    ["1 miliar", 1_000_000_000],
    ["1,5 milyar", 1_500_000_000],
    ["-3 ribu", -3000],
  ])("reads %j the same in every language", (text, value) => {
    for (const mark of marks) expect(readCount(text, mark)).toEqual({ value });
  });

  it.each(["1.000", "1.500", "12.000", "123.456", "-1.500"])(
    "reads %s in Indonesian and asks in English",
    (text) => {
      const large = text.replace(".", "");
      expect(readCount(text, ",")).toEqual({ value: Number(large) });
      expect(readCount(text, ".")).toMatchObject({ code: "number_ambiguous", params: { large } });
    },
  );

  it("reads what is more than any field takes", () => {
    for (const mark of marks) expect(readCount("999999999999999999", mark)).toEqual({ value: 1e18 });
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
    ["-1e3", "number_shortened"],
    ["12e+3", "number_shortened"],
    ["1,55e-3", "number_shortened"],
    ["x1e3", "number_malformed"],
    ["1e3x", "number_malformed"],
    ["1,5,5e3", "number_malformed"],
    ["x1 000", "number_malformed"],
    ["1 000x", "number_malformed"],
    ["1 000 00", "number_malformed"],
    ["1 000.5", "number_not_whole"],
    [`0.${"0".repeat(59)}`, "number_malformed"],
    ["-", "number_malformed"],
    ["--5", "number_malformed"],
    ["1.50.000", "number_malformed"],
    ["1 00", "number_malformed"],
    ["012.000.000", "number_malformed"],
    ["1-2", "number_malformed"],
    ["ten", "number_malformed"],
    ["juta", "number_malformed"],
    ["lima ribu", "number_malformed"],
    ["2 jutawan", "number_malformed"],
    ["2 juta ribu", "number_malformed"],
    ["2 ribu 500", "number_malformed"],
    ["0,0005 ribu", "number_not_whole"],
    ["", "number_malformed"],
    ["1".repeat(100), "number_malformed"],
  ])("refuses %j", (text, code) => {
    for (const mark of marks) expect(readCount(text, mark)).toEqual({ code });
  });
});

describe("readFigure", () => {
  it("keeps what may be two figures as both, with the mark that tells them apart", () => {
    expect(readFigure("-12.345")).toEqual({
      mark: ".",
      small: { isNegative: true, whole: "12", decimals: "345" },
      large: { isNegative: true, whole: "12345", decimals: "" },
    });
  });

  it("keeps both readings of what stands before a word for thousands or millions", () => {
    expect(readFigure("1.500 ribu")).toEqual({
      mark: ".",
      small: { isNegative: false, whole: "1500", decimals: "" },
      large: { isNegative: false, whole: "1500000", decimals: "" },
    });
    expect(readFigure("1,2345 ribu")).toEqual({
      figure: { isNegative: false, whole: "1234", decimals: "5" },
    });
  });

  it("gives a figure that begins with its mark a whole of 0", () => {
    expect(readFigure(".5")).toEqual({ figure: { isNegative: false, whole: "0", decimals: "5" } });
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
        const kept = ({ isNegative, whole, decimals }: typeof it) => [
          isNegative,
          whole,
          decimals.replace(/0+$/, ""),
        ];
        expect("figure" in read && kept(read.figure)).toEqual(kept(it));
      }),
    );
  });
});
