import { describe, expect, it } from "vitest";
import { numberText } from "#shared/terms/number-text.ts";

describe("numberText", () => {
  it.each([
    ["en", "1,234,567.5"],
    ["id", "1.234.567,5"],
    ["en", "1,234,567.5"],
  ])("writes figures as %s does, also when asked in turn", (locale, text) => {
    expect(numberText(1_234_567.5, locale)).toBe(text);
  });
});
