import { describe, expect, it } from "vitest";
import { line, lineOf, prose } from "#shared/text.ts";

describe("lineOf", () => {
  it.each([
    ["Kopi Gayo", 9, "Kopi Gayo"],
    ["Kopi Gayo", 8, "Kopi Gay"],
    ["Kopi Gayo", 5, "Kopi"],
    ["  Kopi\r\n\tGayo ", 20, "Kopi Gayo"],
    ["Kopi 👍", 6, "Kopi"],
    ["Kopi 👍", 7, "Kopi 👍"],
    ["Kopi \uD83D Gayo", 20, "Kopi Gayo"],
    ["Kopi \uFFFD", 20, "Kopi"],
    ["", 5, ""],
  ])("of %j in %i is %j", (text, maximum, expected) => {
    expect(lineOf(text, maximum)).toBe(expected);
  });
});

describe("the lengths of a text", () => {
  const codes = (schema: ReturnType<typeof prose>, text: string) =>
    schema.safeParse(text).error?.issues.map((it) => it.code) ?? [];

  it.each([
    ["prose", prose],
    ["line", line],
  ])("of %s are counted once it is trimmed, both bounds inclusive", (_name, made) => {
    const schema = made(2, 4);
    for (const text of ["ab", "abcd", "  ab  ", "\u00a0abcd"]) expect(codes(schema, text)).toEqual([]);
    for (const text of ["a", " a ", ""]) expect(codes(schema, text)).toContain("too_small");
    expect(codes(schema, "abcde")).toEqual(["too_big"]);
    expect(codes(made(0, 4), "")).toEqual([]);
  });
});
