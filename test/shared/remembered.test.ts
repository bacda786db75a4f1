import { describe, expect, it } from "vitest";
import { remembered } from "#shared/remembered.ts";

describe("what is remembered", () => {
  it("is made once for each thing asked, and is the same from then on", () => {
    const made: string[] = [];
    const tableOf = remembered((locale: string, digits: number) => {
      made.push(`${locale} ${digits}`);
      return { locale, digits };
    });
    const first = tableOf("id", 2);
    expect(first).toEqual({ locale: "id", digits: 2 });
    expect(tableOf("id", 2)).toBe(first);
    expect(tableOf("id", 3)).toEqual({ locale: "id", digits: 3 });
    expect(tableOf("en", 2)).toEqual({ locale: "en", digits: 2 });
    expect(made).toEqual(["id 2", "id 3", "en 2"]);
  });

  it("is no more than was allowed: the rest is made each time", () => {
    const made: string[] = [];
    const lengthOf = remembered((word: string) => {
      made.push(word);
      return word.length;
    }, 2);
    for (const word of ["kopi", "teh", "gula", "gula", "kopi", "teh"])
      expect(lengthOf(word)).toBe(word.length);
    expect(made).toEqual(["kopi", "teh", "gula", "gula"]);
  });
});
