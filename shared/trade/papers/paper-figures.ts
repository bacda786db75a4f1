import { remembered } from "#shared/remembered.ts";
import { type Currency, minorDigits } from "#shared/terms/currencies.ts";
import type { PaperPacking } from "./paper-parts.ts";

const decimalFormat = remembered(
  (locale: string, least: number, most: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most }),
);

/** An amount with all decimals that its currency has after ISO 4217, and without its name: "12,500.00". */
export function amountText(amountMinor: number, currency: Currency, locale: string): string {
  const digits = minorDigits[currency];
  return decimalFormat(locale, digits, digits).format(amountMinor / 10 ** digits);
}

/** The same with the currency's code before it, as banks and customs write it: "USD 12,500.00". */
export function moneyText(amountMinor: number, currency: Currency, locale: string): string {
  return `${currency} ${amountText(amountMinor, currency, locale)}`;
}

/** A weight in kilograms to the gram, without the unit: "1,250.5". */
export function kilogramsText(grams: number, locale: string): string {
  return decimalFormat(locale, 1, 3).format(grams / 1_000);
}

/** The same by the unit's sign: "1,250.5 kg". */
export function weightText(grams: number, locale: string): string {
  return `${kilogramsText(grams, locale)} kg`;
}

/** A volume in cubic metres to the litre, without the unit: "3.456". */
export function cubicMetresText(cm3: number, locale: string): string {
  return decimalFormat(locale, 3, 3).format(cm3 / 1_000_000);
}

/** The same by the unit's sign: "3.456 m³". */
export function volumeText(cm3: number, locale: string): string {
  return `${cubicMetresText(cm3, locale)} m³`;
}

/** A carton's outer sizes in centimetres: "60 × 40 × 35.5 cm". */
export function cartonText(
  { lengthMm, widthMm, heightMm }: NonNullable<PaperPacking["carton"]>,
  locale: string,
): string {
  const sizes = [lengthMm, widthMm, heightMm].map((it) => decimalFormat(locale, 0, 1).format(it / 10));
  return `${sizes.join(" × ")} cm`;
}
