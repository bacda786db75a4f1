import { describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import {
  amountText,
  cartonText,
  moneyText,
  volumeText,
  weightText,
} from "#shared/trade/papers/paper-figures.ts";

describe("the figures of papers", () => {
  it.each([
    ["IDR", 139_776_000_00, "139,776,000.00"],
    ["USD", 5, "0.05"],
    ["JPY", 1_450, "1,450"],
    ["KWD", 1_450, "1.450"],
    ["USD", -9_250, "-92.50"],
  ] as const)("give %s the decimals of ISO 4217", (currency, minor, text) => {
    expect(amountText(minor, currency, "en")).toBe(text);
    expect(moneyText(minor, currency, "en")).toBe(`${currency} ${text}`);
  });

  it("are written as each language writes them, always in Latin digits", () => {
    const written = siteLocales.map((locale) => [
      amountText(1_234_567_89, "USD", locale),
      weightText(1_250_500, locale),
      volumeText(7_277_808, locale),
    ]);
    for (const [index, texts] of written.entries())
      expect(texts).toEqual(
        siteLocales[index] === "id"
          ? ["1.234.567,89", "1.250,5 kg", "7,278 m³"]
          : ["1,234,567.89", "1,250.5 kg", "7.278 m³"],
      );
  });

  it("keep grams, and half centimetres of cartons", () => {
    expect(weightText(1, "en")).toBe("0.001 kg");
    expect(weightText(480_000, "en")).toBe("480.0 kg");
    expect(cartonText({ lengthMm: 600, widthMm: 450, heightMm: 355 }, "en")).toBe("60 × 45 × 35.5 cm");
    expect(cartonText({ lengthMm: 600, widthMm: 450, heightMm: 355 }, "id")).toBe("60 × 45 × 35,5 cm");
  });
});
