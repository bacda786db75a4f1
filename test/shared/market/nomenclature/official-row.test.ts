import { describe, expect, it } from "vitest";
import { readOfficialRow } from "#shared/market/nomenclature/official-row.ts";
import { hasOfficialFile, officialRows } from "./official-file.ts";

const coffee = { section: "II", hscode: "090111", description: " Coffee; raw ", parent: "0901", level: "6" };

describe("readOfficialRow", () => {
  it("reads a subheading with its leading zero", () => {
    expect(readOfficialRow(coffee)).toEqual({
      code: "090111",
      level: 6,
      description: "Coffee; raw",
      parent: "0901",
    });
  });

  it("reads a national line of eight digits, dots or none", () => {
    const line = { ...coffee, hscode: "0901.11.10", parent: "0901.11", level: "8" };
    expect(readOfficialRow(line)).toMatchObject({ code: "09011110", level: 8, parent: "090111" });
  });

  it("gives a chapter no parent", () => {
    const chapter = { ...coffee, hscode: "09", parent: "TOTAL", level: "2" };
    expect(readOfficialRow(chapter)).toMatchObject({ code: "09", level: 2, parent: null });
  });

  it.each(["TOTAL", "99", "9999", "999999"])("leaves out %s, which is no goods", (hscode) => {
    expect(readOfficialRow({ ...coffee, hscode, parent: "TOTAL", level: "5" })).toBeNull();
  });

  it.each([
    ["a lost leading zero", { hscode: "90111" }, /"90111".*leading zero/],
    ["letters", { hscode: "09O111" }, /digits alone/],
    ["a level of its own making", { level: "5" }, /level must be/],
    ["a code that is longer than its level", { level: "4" }, /as many digits/],
    ["a missing description", { description: " " }, /description is missing/],
    ["another code's parent", { parent: "0902" }, /parent must be/],
    ["chapter 77", { hscode: "770100", parent: "7701" }, /no goods/],
  ])("refuses %s with the reason", (_, change, reason) => {
    expect(() => readOfficialRow({ ...coffee, ...change })).toThrow(reason);
  });

  it("refuses a row without the columns", () => {
    expect(() => readOfficialRow({ code: "090111" })).toThrow(/cannot be read/);
  });

  it.skipIf(!hasOfficialFile)("reads the whole official file and leaves out four rows", () => {
    const rows = officialRows();
    expect(rows.filter((row) => row === null)).toHaveLength(4);
    expect([2, 4, 6].map((level) => rows.filter((row) => row?.level === level).length)).toEqual([
      96, 1228, 5612,
    ]);
  });
});
