import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "#shared/clean-text.ts";
import { guardCell, readCell } from "#shared/market/listings/csv-cells.ts";
import { columnNamed, columnsFor, csvColumns, templateColumns } from "#shared/market/listings/csv-columns.ts";
import { cellsOf, readCells } from "#shared/market/listings/csv-row.ts";
import { asDetails, listingInputs } from "#test/support/listing-arbitrary.ts";

const basket = { kind: "goods", title_id: "Keranjang rotan" };

describe("guardCell and readCell", () => {
  it("give back every text, but for what its writer could not see", () => {
    const signs = fc.constantFrom(..."'=+-@＝﹦−a \u200B\uFEFF\uFE0F\u202A\u2800");
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: signs }));
    fc.assert(
      fc.property(text, (it) => {
        expect(readCell(guardCell(it.trim()))).toBe(cleanText(it.trim()).trim());
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ...["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1", "\n=1", " =1+1", "−1+1"],
    ...["＝1+1", "＋1", "－1", "＠SUM(A1)", "﹦1+1", "﹢1", "﹣1", "﹫SUM(A1)"],
    ...[
      "\u200B=1+1",
      "\uFEFF=1+1",
      "\u202A=1+1",
      "\u2060\u200E=1",
      "\u00AD=1",
      "\u00A0=1",
      "\u2800=1",
      "\u3164=1",
    ],
    ...["\u0000=1", "\u0001=1", "'=1", "'\u200B=1", "\u{E0041}=1"],
  ])("lets no formula into a file: %j", (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });

  it.each(["- 100% katun", "+/- 30 cm", "@rantau.sari", "=dua", "-5", "+62 812", "-1.5", "－ 100%"])(
    "takes %j for the text that it is, and gives it back through a file",
    (text) => {
      expect(readCell(text)).toBe(text);
      expect(readCell(guardCell(text))).toBe(text);
    },
  );

  it.each(["Kopi = nikmat", "a@b", "'s-Gravenhage", "1-2", "(+62)", "#1", ""])("leaves %j alone", (text) => {
    expect(guardCell(text)).toBe(text);
    expect(readCell(text)).toBe(text);
  });

  it.each(["⩴ 1", "a=1", "'a=1"])("guards no text for a sign within it: %j", (text) => {
    expect(guardCell(text)).toBe(text);
  });

  it("guards by the first sign that a spreadsheet sees, whatever joins it", () => {
    expect(guardCell("=\u03381")).toBe("'=\u03381");
  });

  it("takes the guard off where blanks stand around it", () => {
    expect(readCell("  '=dua ")).toBe("=dua");
  });

  it("takes a cell that looks blank for blank", () => {
    expect(["\u200B", " \uFEFF\u2060 ", "\u2800", ""].map(readCell)).toEqual(["", "", "", ""]);
  });
});

describe("cellsOf and readCells", () => {
  it("give back every listing", () => {
    fc.assert(
      fc.property(listingInputs, fc.constantFrom(".", ","), (input, decimal) => {
        const reading = { decimal: decimal as "." };
        expect(readCells(cellsOf(asDetails(input)), reading)).toEqual({ input });
        expect(readCells(cellsOf(asDetails(input), ","), { decimal: "," })).toEqual({ input });
      }),
      { numRuns: 150 },
    );
  });
});

describe("readCells", () => {
  it("takes units by word or code, and codes in any case", () => {
    const read = readCells({
      ...basket,
      kind: "Goods",
      unit: "Piece",
      origin_country: "id",
      hs_code: "4602.12",
    });
    expect(read).toMatchObject({ input: { unit: "H87", originCountry: "ID", hsCode: "460212" } });
    expect(readCells({ ...basket, unit: "kgm" })).toMatchObject({ input: { unit: "KGM" } });
  });

  it("begins a first price without quantity at the minimum order, and closes up the others", () => {
    const read = readCells({
      ...basket,
      ...{ minimum_order: "100", currency: "USD", price_1: "4.50", from_quantity_3: "500", price_3: "4,20" },
    });
    expect(read).toMatchObject({
      input: {
        price: {
          tiers: [
            { minQuantity: 100, unitAmountMinor: 450 },
            { minQuantity: 500, unitAmountMinor: 420 },
          ],
        },
      },
    });
  });

  it.each([
    [{ kind: "toko" }, "kind", "choice_unknown"],
    [{ title_id: "ab" }, "title_id", "text_too_short"],
    [{ description_en: "No title" }, "title_en", "value_required"],
    [{ hs_code: "46.02" }, "hs_code", "hs_code_malformed"],
    [{ kind: "service", hs_code: "460212" }, "hs_code", "hs_code_on_service"],
    [{ unit: "gunny" }, "unit", "unit_unknown"],
    [{ minimum_order: "1.000" }, "minimum_order", "number_ambiguous"],
    [{ minimum_order: "ten" }, "minimum_order", "number_malformed"],
    [{ hs_code: "90111" }, "hs_code", "hs_code_zero_lost"],
    [{ currency: "USD", price_1: "4.500" }, "price_1", "number_ambiguous"],
    [{ currency: "KWD", price_1: "1500" }, "price_1", "number_ambiguous"],
    [{ currency: "IDR", price_1: "$4" }, "price_1", "amount_in_other_currency"],
    [
      { certificate_1_kind: "halal", certificate_1_valid_from: "01/02/2026" },
      "certificate_1_valid_from",
      "day_ambiguous",
    ],
    [{ minimum_order: "-5" }, "minimum_order", "number_too_small"],
    [{ minimum_order: "10", monthly_capacity: "5" }, "minimum_order", "moq_above_capacity"],
    [{ minimum_order: "10", order_multiple: "3" }, "order_multiple", "multiple_not_in_moq"],
    [{ price_1: "4.50" }, "currency", "value_required"],
    [{ currency: "USD" }, "price_1", "price_missing"],
    [{ currency: "USD", price_1: "4.505" }, "price_1", "amount_malformed"],
    [{ currency: "USD", price_1: "-4" }, "price_1", "amount_malformed"],
    [{ currency: "USD", price_1: "0" }, "price_1", "amount_zero"],
    [{ currency: "JPY", price_1: "4.5" }, "price_1", "amount_malformed"],
    [{ currency: "USD", from_quantity_2: "5" }, "price_2", "value_required"],
    [
      { currency: "USD", price_1: "4", incoterm: "DAT", named_place: "Oslo" },
      "incoterm",
      "incoterm_obsolete",
    ],
    [{ currency: "USD", price_1: "4", incoterm: "FOB" }, "named_place", "value_required"],
    [{ certificate_3_kind: "halal" }, "certificate_3_issuer", "value_required"],
    [{ origin_country: "XX" }, "origin_country", "country_unknown"],
  ])("says what is wrong with %j", (cells, column, code) => {
    const read = readCells({ ...basket, ...cells });
    expect("faults" in read && read.faults).toContainEqual(expect.objectContaining({ column, code }));
  });

  const faultsIn = (cells: Record<string, string>, reading = {}) => {
    const read = readCells({ ...basket, ...cells }, reading);
    return "faults" in read ? read.faults : [];
  };

  it("takes a row's reference for no part of the listing", () => {
    expect(readCells({ ...basket, reference: "KRJ-1" })).toHaveProperty("input");
  });

  it("tells of a price without a currency once, at the currency", () => {
    expect(faultsIn({ price_1: "4.50" })).toEqual([{ column: "currency", code: "value_required" }]);
  });

  it("tells of each fault once, with its figures", () => {
    expect(faultsIn({ title_id: "ab" })).toEqual([
      { column: "title_id", code: "text_too_short", params: { minimum: 3 } },
    ]);
    expect(faultsIn({ minimum_order: "ten" })).toEqual([
      { column: "minimum_order", code: "number_malformed" },
    ]);
    expect(faultsIn({ unit: "gunny" })).toStrictEqual([{ column: "unit", code: "unit_unknown" }]);
    expect(faultsIn({ currency: "USD" })).toStrictEqual([{ column: "price_1", code: "price_missing" }]);
    expect(faultsIn({ hs_code: "46.02" })).toStrictEqual([{ column: "hs_code", code: "hs_code_malformed" }]);
  });

  it("tells of prices that do not begin at growing quantities", () => {
    const tiers = { currency: "USD", from_quantity_1: "5", price_1: "4", from_quantity_2: "5", price_2: "3" };
    expect(faultsIn(tiers)).toStrictEqual([{ column: "price_1", code: "tiers_unsorted" }]);
  });

  it("says nothing more of a column that was refused before, nor that it is missing", () => {
    expect(faultsIn({ currency: "USD" }, { unreadable: ["price_1"] })).toEqual([]);
    expect(faultsIn({ title_id: "" }, { unreadable: ["title_id"] })).toEqual([]);
    expect(faultsIn({ unit: "gunny" }, { unreadable: ["hs_code"] })).toEqual([
      { column: "unit", code: "unit_unknown" },
    ]);
  });

  it("names the certificate as it is numbered in the file, whatever prices stand before it", () => {
    const cells = { currency: "USD", price_1: "4", certificate_2_kind: "sni", certificate_3_kind: "halal" };
    const columns = faultsIn({ ...cells }).map((it) => it.column);
    expect(columns).toEqual(
      ["2", "3"].flatMap((it) =>
        ["issuer", "number", "valid_from"].map((part) => `certificate_${it}_${part}`),
      ),
    );
  });

  it("reads amounts in the currency that the row's own words name", () => {
    const read = readCells({ ...basket, currency: "Rp", price_1: "15.000" });
    expect(read).toMatchObject({
      input: { price: { currency: "IDR", tiers: [{ minQuantity: 1, unitAmountMinor: 1_500_000 }] } },
    });
    expect(faultsIn({ currency: "USD", price_1: "4", sample_price: "0" })).toEqual([]);
  });

  it("takes a bare thousand for the price that the listing has already", () => {
    const cells = { currency: "KWD", price_1: "1500" };
    expect(faultsIn(cells, { stored: { price_1: "1500.00" } })).toEqual([]);
    expect(faultsIn(cells, { stored: { price_2: "1500.00" } })).toHaveLength(1);
  });

  it.each([
    ["4602.12", "460212"],
    ["4602,12", "460212"],
    ["4602.12.10", "46021210"],
  ])("reads the HS code %s as %s", (hs_code, hsCode) => {
    expect(readCells({ ...basket, hs_code })).toMatchObject({ input: { hsCode } });
  });

  it.each([
    ["90111", "090111"],
    ["46021", "046021"],
    ["4602.1", "460210"],
    ["4602,1", "460210"],
    ["9.0111", "090111"],
    ["9011100", "09011100"],
    ["4602.121", "46021210"],
    ["14602.12", "01460212"],
  ])("asks of %s, which has lost a zero, whether %s is meant", (hs_code, code) => {
    expect(faultsIn({ hs_code })).toEqual([
      { column: "hs_code", code: "hs_code_zero_lost", params: { code } },
    ]);
  });

  it("asks for a title where there is no text at all", () => {
    expect(readCells({ kind: "goods" })).toMatchObject({ faults: [{ column: "title_id" }] });
  });
});

describe("columns", () => {
  it("are found whatever their case and spaces", () => {
    expect(columnNamed(" Title EN ")?.name).toBe("title_en");
    expect(columnNamed("title_zh-hant")?.name).toBe("title_zh-Hant");
    expect(columnNamed("harga")).toBeUndefined();
  });

  it("grow with what the rows need", () => {
    expect(columnsFor([])).toEqual(templateColumns);
    const names = columnsFor([{ title_ja: "籠", price_4: "1" }]).map((it) => it.name);
    expect(names).toEqual(expect.arrayContaining(["title_ja", "price_4"]));
    expect(new Set(csvColumns.map((it) => it.name)).size).toBe(csvColumns.length);
  });
});
