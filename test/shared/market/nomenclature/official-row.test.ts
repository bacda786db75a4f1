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
    ["no code", { hscode: "" }, /digits alone/],
    ["a description that no tariff has", { description: "x".repeat(4001) }, /description is too long/],
    ["a chapter with a parent", { hscode: "09", level: "2", parent: "0" }, /parent must be .* or TOTAL/],
    ["a subheading without one", { parent: "TOTAL" }, /parent must be/],
    ["chapter 98", { hscode: "980100", parent: "9801" }, /no goods/],
    ["a chapter 00", { hscode: "000100", parent: "0001" }, /no goods/],
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

describe("a row that cannot be read", () => {
  it("is told by its code, with everything that is wrong with it", () => {
    const act = () => readOfficialRow({ ...coffee, hscode: `9O${"1".repeat(60)}`, description: " " });
    expect(act).toThrow(`The row of HS code "9O${"1".repeat(38)}" cannot be read: `);
    expect(act).toThrow(/digits alone; description is missing\b/);
    expect(act).toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ issues: expect.anything() }) }),
    );
  });

  it("is none where level and parent have spaces around them", () => {
    expect(readOfficialRow({ ...coffee, level: " 6 ", parent: " 0901 " })).toMatchObject({
      level: 6,
      parent: "0901",
    });
    expect(readOfficialRow({ ...coffee, hscode: "09", level: "2", parent: " TOTAL " })).toMatchObject({
      parent: null,
    });
  });

  it("is none where it is of nothing specified, at any level, but is where nines only begin it", () => {
    expect(readOfficialRow({ ...coffee, hscode: "99999999", level: "8" })).toBeNull();
    expect(() => readOfficialRow({ ...coffee, hscode: "999", level: "6" })).toThrow();
    expect(() => readOfficialRow({ ...coffee, hscode: "9999999999", level: "6" })).toThrow();
    expect(() => readOfficialRow({ ...coffee, hscode: "990111", parent: "9901" })).toThrow(/no goods/);
  });
});
