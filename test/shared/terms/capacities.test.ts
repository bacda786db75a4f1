import { describe, expect, it } from "vitest";
import { readCapacity } from "#shared/terms/capacities.ts";

describe("readCapacity", () => {
  it.each([
    ["2 ton per bulan", ",", "24", "TNE"],
    ["1,5 ton/bulan", ",", "18", "TNE"],
    ["sekitar 300 kg setiap minggu", ",", "15600", "KGM"],
    ["2 ribu biji sebulan", ",", "24000", "H87"],
    ["100 karton/thn", ",", "100", "CT"],
    ["500 bungkus sebulan", ",", "6000", "PA"],
    ["200 kantong", ",", "200", "PO"],
    ["300 botol/bulan", ",", "3600", "BO"],
    ["40 lembar per minggu", ",", "2080", "ST"],
    ["1.500 kg", ",", "1500", "KGM"],
    ["10 lusin", ",", "10", "DZN"],
    ["500 pcs a week", ".", "26000", "H87"],
    ["2.5 t a month", ".", "30", "TNE"],
    ["每月2噸", ".", "24", "TNE"],
    ["月2トン", ".", "24", "TNE"],
    ["월 2톤", ".", "24", "TNE"],
    ["2 طن شهريا", ".", "24", "TNE"],
    ["٢ طن في الشهر", ".", "24", "TNE"],
    ["200 m per month", ".", "2400", "MTR"],
  ] as const)("reads %j as a year's quantity and its unit", (text, decimal, quantity, unit) => {
    expect(readCapacity(text, decimal)).toEqual({ quantity, unit });
  });

  it("leaves the unit to be said where the text has none", () => {
    expect(readCapacity("12 000", ".")).toEqual({ quantity: "12000", unit: undefined });
    expect(readCapacity("3 per month", ".")).toEqual({ quantity: "36", unit: undefined });
  });

  it("keeps a figure that can mean two things, or is not whole in a year, for whoever reads figures", () => {
    expect(readCapacity("1.500 kg", ".")).toEqual({ quantity: "1.500", unit: "KGM" });
    expect(readCapacity("1,5", ",")).toEqual({ quantity: "1,5", unit: undefined });
  });

  it.each(["banyak", "5 ekor per bulan", "m 5", "", "50 kg per hari"])(
    "does not take %j for a quantity",
    (text) => {
      expect(readCapacity(text, ",")).toBeUndefined();
    },
  );
});
