import { describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import { displayName } from "#shared/terms/display-names.ts";

describe("displayName", () => {
  it.each([
    ["en", "Hong Kong", "Palestine", "United States"],
    ["id", "Hong Kong", "Palestina", "Amerika Serikat"],
    ["zh-Hant", "香港", "巴勒斯坦", "美國"],
    ["ja", "香港", "パレスチナ", "アメリカ合衆国"],
  ])("calls places as those who trade there call them, and others in full, in %s", (locale, ...called) => {
    expect(["HK", "PS", "US"].map((code) => displayName("region", code, locale))).toEqual(called);
  });

  it.each(siteLocales)("names no part of a country by its whole in %s", (locale) => {
    const china = displayName("region", "CN", locale);
    for (const code of ["HK", "MO"]) expect(displayName("region", code, locale)).not.toContain(china);
  });

  it("gives back a code that has no name", () => {
    expect(displayName("region", "QX", "en")).toBe("QX");
  });
});
