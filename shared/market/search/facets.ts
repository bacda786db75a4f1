import * as z from "zod";
import { CertificateKind } from "#shared/market/certificates/certificate.ts";
import { type Currency, minorDigits } from "#shared/terms/currencies.ts";
import { Incoterm } from "#shared/terms/incoterms.ts";
import { ProvinceCode } from "#shared/terms/places.ts";
import { findCategory } from "../nomenclature/categories.ts";
import { servicesChapter } from "../nomenclature/services-chapter.ts";
import { perDollar } from "./reference-rates.ts";

/** Bounds between the bands; the first band lies below the first, the last from the last on. */
export const minimumOrderBounds = [10, 50, 200, 1000] as const;
export const leadTimeBounds = [8, 15, 31, 61] as const;
const dollarBounds = [1, 5, 20, 100] as const;

export const bands = ["1", "2", "3", "4", "5"] as const;
export const Band = z.enum(bands);
export type Band = z.infer<typeof Band>;

/** Bounds of the price bands in major units of a currency: the dollar's, at the reference rate, to one or two figures. */
export function priceBounds(currency: Currency): number[] {
  return dollarBounds.map((dollars) => {
    const amount = dollars * perDollar[currency];
    const step = 10 ** Math.floor(Math.log10(amount)) / 2;
    const smallest = 10 ** -minorDigits[currency];
    return Math.max(smallest, Number((Math.round(amount / step) * step).toFixed(minorDigits[currency])));
  });
}

/** Which band an amount is in, from 0. */
export function bandAt(bounds: readonly number[], amount: number): number {
  const at = bounds.findIndex((bound) => amount < bound);
  return at < 0 ? bounds.length : at;
}

function severalOf<T extends z.ZodType<string>>(value: T) {
  return z
    .union([z.array(value).max(40), value.transform((it) => [it])])
    .transform((values) => [...new Set(values)] as z.input<T>[])
    .pipe(z.array(value))
    .optional();
}

const CategoryCode = z
  .string()
  .refine((code) => code === servicesChapter || findCategory(code) !== undefined, {
    error: "chapter_unknown",
  });

/** What results can be narrowed by. Values of one are alternatives; those of different ones must all hold. */
export const Filters = z.object({
  category: severalOf(CategoryCode),
  province: severalOf(ProvinceCode),
  certificate: severalOf(CertificateKind),
  incoterm: severalOf(Incoterm),
  price: severalOf(Band),
  minimumOrder: severalOf(Band),
  leadTime: severalOf(Band),
  offer: severalOf(z.enum(["goods", "service"])),
  sample: severalOf(z.enum(["yes"])),
  /** That an office found something right about its maker, which stands today. */
  checked: severalOf(z.enum(["yes"])),
});
export type Filters = z.infer<typeof Filters>;
export type FacetName = keyof Filters;
export const facetNames = Object.keys(Filters.shape) as FacetName[];

export const sorts = ["relevance", "newest", "price", "minimumOrder", "leadTime"] as const;
export const Sort = z.enum(sorts);
export type Sort = z.infer<typeof Sort>;

const Counts = z.array(z.strictObject({ value: z.string(), count: z.int() }));

/** Each value that listings have under the other filters, and how many have it. */
export const FacetCounts = z.strictObject(
  Object.fromEntries(facetNames.map((name) => [name, Counts])) as Record<FacetName, typeof Counts>,
);
export type FacetCounts = z.infer<typeof FacetCounts>;
