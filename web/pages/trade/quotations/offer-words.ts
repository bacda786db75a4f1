import { numberText } from "#shared/terms/number-text.ts";
import type { PaymentTerms } from "#shared/trade/payment-terms.ts";
import type { Load, Packing } from "#shared/trade/quotations/packing.ts";
import type { PageContext } from "#web/page.ts";

type Reader = Pick<PageContext, "t" | "locale">;

/** "12.5 kg" of so many grams. */
export function weightText({ t, locale }: Reader, grams: number): string {
  return t.quotations_kilograms({ shown: numberText(grams / 1000, locale) });
}

/** "0.144 m³" of so many cm³. */
export function volumeText({ t, locale }: Reader, cm3: number): string {
  return t.quotations_cubic_metres({ shown: numberText(Math.ceil(cm3 / 1000) / 1000, locale) });
}

/** "12 in a carton of 60 × 40 × 40 cm, 12 kg net, 13.5 kg gross". */
export function packingText(page: Reader, packing: Packing): string {
  const { t, locale } = page;
  const cm = (millimetres: number) => numberText(millimetres / 10, locale);
  return t.quotations_packed({
    units: numberText(packing.unitsPerCarton, locale),
    size: `${cm(packing.lengthMm)} × ${cm(packing.widthMm)} × ${cm(packing.heightMm)}`,
    net: weightText(page, packing.netGrams),
    gross: weightText(page, packing.grossGrams),
  });
}

/** "40 cartons, 5.76 m³, 480 kg net, 540 kg gross". */
export function loadText(page: Reader, load: Load): string {
  const { t, locale } = page;
  return t.quotations_load({
    count: load.cartons,
    cartons: numberText(load.cartons, locale),
    volume: volumeText(page, load.volumeCm3),
    net: weightText(page, load.netGrams),
    gross: weightText(page, load.grossGrams),
  });
}

/** How much is paid when, in words. */
export function paymentText({ t, locale }: Reader, { depositPercent, balance }: PaymentTerms): string {
  if (depositPercent === 100) return t.quotations_all_first();
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(depositPercent / 100);
  const first = depositPercent === 0 ? t.quotations_nothing_first() : t.quotations_first({ percent });
  const then =
    balance === "before_shipment" ? t.quotations_then_before_shipment() : t.quotations_then_documents();
  return `${first} ${then}`;
}
