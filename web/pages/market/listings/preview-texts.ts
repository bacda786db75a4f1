import { unitCodes } from "#shared/terms/units.ts";
import { lookup } from "#web/messages.ts";
import type { PageContext } from "#web/page.ts";
import { unitName } from "./listing-words.ts";

/** Where a text that a script fills in holds the price, and the quantity. */
const priceGap = "{p}";
const quantityGap = "{q}";

/** What a script says of a price and a least order, as the card does: with gaps for what it fills in. */
export interface PreviewTexts {
  from: string;
  minimum: string;
  /** By unit, and "" where none is chosen. */
  per: Record<string, string>;
  /** By unit, and by plural category where a category has words of its own. */
  quantities: Record<string, Record<string, string>>;
}

/** Counts of which each language has at least one in each of its plural categories of whole numbers. */
const samples = [0, 1, 2, 3, 11, 100];

export function previewTexts(page: PageContext): PreviewTexts {
  const { t, locale } = page;
  const plural = new Intl.PluralRules(locale);
  const counts = new Map(samples.map((count) => [plural.select(count), count]));
  const quantityOf = (unit: string) => {
    const said = (count: number) =>
      lookup(t, `quantity_${unit}`, { count, shown: quantityGap }) ?? quantityGap;
    const other = said(counts.get("other") ?? 0);
    const own = [...counts].map(([category, count]) => [category, said(count)]);
    return { ...Object.fromEntries(own.filter(([, text]) => text !== other)), other };
  };
  return {
    from: t.browse_from({ price: priceGap, quantity: quantityGap }),
    minimum: t.browse_minimum({ quantity: quantityGap }),
    per: Object.fromEntries([
      ["", t.browse_per({ unit: unitName(page, {}) })],
      ...unitCodes.map((unit) => [unit, t.browse_per({ unit: unitName(page, { unit }) })]),
    ]),
    quantities: Object.fromEntries(unitCodes.map((unit) => [unit, quantityOf(unit)])),
  };
}
