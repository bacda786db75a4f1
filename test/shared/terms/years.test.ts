import { describe, expect, it } from "vitest";
import { readYear, readYears } from "#shared/terms/years.ts";

describe("readYear", () => {
  it.each([
    ["2009", 2009],
    ["th. 2009", 2009],
    ["tahun 2009", 2009],
    ["2009年", 2009],
    ["2009년", 2009],
    ["'09", 2009],
    ["98", 1998],
    ["60", 1960],
    ["59", 2059],
    ["٢٠٠٩", 2009],
  ])("reads %j", (text, value) => {
    expect(readYear(text)).toEqual({ value });
  });

  it.each(["dulu", "20091", "2009-2017", "9", ""])("asks again for %j", (text) => {
    expect(readYear(text)).toEqual({ code: "year_unlikely" });
  });
});

describe("readYears", () => {
  it.each(["2009-2017", "2009–2017", "2009 sampai 2017", "th 2009 s/d 2017", "2009年から2017年", "'09-'17"])(
    "reads both years of %j",
    (text) => {
      expect(readYears(text)).toEqual({ from: 2009, to: 2017 });
    },
  );

  it.each(["2009", "2009-", "baru saja"])("finds no two years in %j", (text) => {
    expect(readYears(text)).toBeUndefined();
  });
});
