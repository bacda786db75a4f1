import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountCell, readAmountCell } from "#shared/market/listings/csv-amounts.ts";
import { guardIdentifier, readIdentifier, withZerosLost } from "#shared/market/listings/csv-identifiers.ts";
import { codeOf } from "#shared/market/listings/csv-words.ts";
import { currencies } from "#shared/terms/currencies.ts";
import { currencyMarked } from "#shared/terms/currency-marks.ts";

describe("codeOf", () => {
  it.each([
    ["kind", "Barang", "goods"],
    ["kind", " JASA ", "service"],
    ["kind", "toko", "toko"],
    ["unit", "Buah", "H87"],
    ["unit", "pcs.", "H87"],
    ["unit", "meter  persegi", "MTK"],
    ["unit", "kg\u200b", "KGM"],
    ["unit", "gunny", "gunny"],
    ["certificate_1_kind", "P-IRT", "pirt"],
    ["certificate_2_kind", "Organik", "organic"],
    ["currency", "Rp", "IDR"],
    ["currency", "rp.", "IDR"],
    ["currency", "us$", "USD"],
    ["currency", "usd", "USD"],
    ["currency", "$", "$"],
    ["incoterm", "fob", "FOB"],
    ["origin_country", "Indonesia", "ID"],
    ["origin_country", "jepang", "JP"],
    ["origin_country", "id", "ID"],
    ["unit", "p.c", "p.c"],
    ["kind", "services", "service"],
    ["kind", "good", "goods"],
    ["kind", "produk", "goods"],
    ["kind", "layanan", "service"],
    ["certificate_1_kind", "lainnya", "other"],
    ["certificate_1_kind", "lain-lain", "other"],
    ["certificate_1_kind", "Halal", "halal"],
    ["currency", "xyz", "XYZ"],
    ["origin_country", "Atlantis", "ATLANTIS"],
    ["named_place", " Tanjung Perak ", "Tanjung Perak"],
  ])("reads in the column %s the word %j as %s", (column, cell, code) => {
    expect(codeOf(column, cell)).toBe(code);
  });

  it.each([
    ["KGM", "kgm, kg, kgs, kilo, kilogram, kilograms"],
    ["GRM", "grm, g, gr, gram, grams"],
    ["TNE", "tne, ton, tons, tonne, tonnes"],
    ["LTR", "ltr, lt, liter, liters, litre, litres"],
    ["MLT", "mlt, ml, mililiter, milliliter, millilitre"],
    ["MTR", "mtr, m, meter, meters, metre, metres"],
    ["MTK", "mtk, m2, meter persegi, square metre, square meter"],
    ["MTQ", "mtq, m3, cbm, kubik, meter kubik, cubic metre, cubic meter"],
    ["H87", "h87, piece, pieces, pc, pcs, buah, bh, biji, unit, units"],
    ["PR", "pr, pair, pairs, pasang, psg"],
    ["SET", "set, sets"],
    ["DZN", "dzn, dozen, dozens, doz, lusin"],
    ["CT", "ct, carton, cartons, karton, ctn, ctns"],
    ["BX", "bx, box, boxes, kotak"],
    ["BG", "bg, bag, bags, karung, sak"],
    ["PA", "pa, packet, bungkus, pak, 包"],
    ["PO", "po, pouch, kantong, 小袋"],
    ["BO", "bo, bottle, botol, 瓶"],
    ["ST", "st, sheet, lembar, helai, 枚"],
    ["HUR", "hur, hour, hours, jam"],
    ["DAY", "day, days, hari"],
    ["E48", "e48, service, services, job, jobs, jasa, layanan, pekerjaan"],
  ])("takes for the unit %s each of: %s", (code, words) => {
    for (const word of words.split(", ")) expect([word, codeOf("unit", word)]).toEqual([word, code]);
  });
});

describe("currencyMarked", () => {
  it("takes every code for its own currency, and no mark that several have for one", () => {
    for (const it of currencies) expect(currencyMarked(it.toLowerCase())).toBe(it);
    expect(["$", "¥", "", "x"].map(currencyMarked)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("guardIdentifier and readIdentifier", () => {
  it("give back every reference and number", () => {
    const odd = fc.stringMatching(/^'{0,2}[0-9]{0,20}([-./E][0-9]{1,6})?$/);
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: "grapheme" })), (text) => {
        expect(readIdentifier(guardIdentifier(text))).toEqual({ value: text });
      }),
    );
  });

  it.each([
    ...["007", "0", "123456789012", "12E5", "1.5E+11", "1,55e-3", "3-4", "12-3", "01/2026", "1.2.2026"],
    ...["2026-01-31", "'0123"],
  ])("mark %s, which a spreadsheet would change", (text) => {
    expect(guardIdentifier(text)).toBe(text === "0" ? "0" : `'${text}`);
  });

  it.each([
    ...["12345678901", "460212", "A-1", "MD123456789012", "3063306010072-19", "'90s", "A'1"],
    ...["MD12E5", "12E5X", "3-4-X", "1/2/3/4", "12345-6", "A007"],
  ])("leave %s as it is unless it stands for the mark", (text) => {
    expect(guardIdentifier(text)).toBe(text.startsWith("'") ? `'${text}` : text);
  });

  it.each([
    ["8.99123E+12", "identifier_shortened"],
    ["8,99123e+12", "identifier_shortened"],
    ["1234567890123450", "identifier_rounded"],
    ["123456789012345000", "identifier_rounded"],
  ])("refuse %s, which a spreadsheet has made", (cell, code) => {
    expect(readIdentifier(cell)).toEqual({ code });
    expect(readIdentifier(`'${cell}`)).toEqual({ value: cell });
  });

  it.each([
    ...["123456789012300", "1234567890123456", "12345678901234510", "12345678901234501", "12E5", "A'1"],
    ...["X1234567890123400", "12345X78901234500", "123456789012345", ""],
  ])("take %s for what it is", (cell) => {
    expect(readIdentifier(cell)).toEqual({ value: cell });
  });
});

describe("withZerosLost", () => {
  it("finds the number that begins with zeros and goes on the same", () => {
    expect(withZerosLost("7", ["007", "17"])).toBe("007");
    expect(withZerosLost("70", ["070"])).toBe("070");
  });

  it.each([
    ["7", ["7", "007"]],
    ["7", ["17", "107", "7x"]],
    ["7", ["0A7"]],
    ["7x", ["007x"]],
    ["", ["00"]],
    ["A7", ["0A7"]],
    ["07", ["007"]],
  ])("finds none for %s among %j", (text, known) => {
    expect(withZerosLost(text, known)).toBeUndefined();
  });
});

describe("amountCell and readAmountCell", () => {
  it.each([
    ["KWD", 1500, "1.50", "1,500"],
    ["KWD", 1234, "1.2340", "1,234"],
    ["KWD", 1_500_000, "1500.00", "1500,000"],
    ["USD", 450, "4.50", "4,50"],
    ["USD", 400, "4", "4"],
    ["IDR", 1_500_000, "15000", "15000"],
    ["JPY", 1500, "1500", "1500"],
  ] as const)("write %s %i as %s, or beside semicolons as %s", (currency, amountMinor, point, comma) => {
    expect(amountCell({ amountMinor, currency }, ".")).toBe(point);
    expect(amountCell({ amountMinor, currency }, ",")).toBe(comma);
    const reading = { currency, stored: undefined };
    for (const decimal of [".", ","] as const)
      expect(readAmountCell(point, { ...reading, decimal })).toEqual({ value: amountMinor });
    expect(readAmountCell(comma, { ...reading, decimal: "," })).toEqual({ value: amountMinor });
  });

  it("take a bare thousand of a currency with three decimals only where the listing has it already", () => {
    const reading = { currency: "BHD", decimal: "," } as const;
    expect(readAmountCell("1500", { ...reading, stored: "1500.00" })).toEqual({ value: 1_500_000 });
    expect(readAmountCell("1500", { ...reading, stored: "1.50" })).toEqual({
      code: "number_ambiguous",
      params: { small: "1,5", large: "1500,00" },
    });
    expect(readAmountCell("999", { ...reading, stored: undefined })).toEqual({ value: 999_000 });
  });

  it.each(["1500", "BD 1500", "1500 BD"])("ask what %s is in such a currency, marked or not", (cell) => {
    expect(readAmountCell(cell, { currency: "BHD", decimal: ".", stored: undefined })).toEqual({
      code: "number_ambiguous",
      params: { small: "1.5", large: "1500.00" },
    });
  });

  it("offer answers that are not asked about again", () => {
    const reading = { currency: "BHD", decimal: ".", stored: undefined } as const;
    expect(readAmountCell("1,500", reading)).toEqual({
      code: "number_ambiguous",
      params: { small: "1.5", large: "1500.00" },
    });
    expect(readAmountCell("1.5", reading)).toEqual({ value: 1500 });
    expect(readAmountCell("1500.00", reading)).toEqual({ value: 1_500_000 });
  });

  it("refuse in such a currency what is no amount, in the words for that alone", () => {
    const reading = { currency: "BHD", decimal: ".", stored: undefined } as const;
    expect(readAmountCell("four", reading)).toStrictEqual({ code: "amount_malformed" });
    expect(readAmountCell("15", { ...reading, stored: "four" })).toEqual({ value: 15_000 });
    expect(readAmountCell("1500", { ...reading, stored: "four" })).toMatchObject({
      code: "number_ambiguous",
    });
  });
});
