import { categoryName, findCategory } from "#shared/market/nomenclature/categories.ts";
import {
  type FacetName,
  leadTimeBounds,
  minimumOrderBounds,
  priceBounds,
} from "#shared/market/search/facets.ts";
import { type Currency, minorDigits } from "#shared/terms/currencies.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { numberText } from "#shared/terms/number-text.ts";
import { provinceName } from "#shared/terms/places.ts";
import { lookup } from "#web/messages.ts";
import type { PageContext } from "#web/page.ts";

type Words = Pick<PageContext, "t" | "locale">;

/** What a filter's value is called in the reader's language. */
export function facetValueName(page: Words, facet: FacetName, value: string, currency: Currency): string {
  const { t, locale } = page;
  switch (facet) {
    case "category":
      return categoryText(value, locale);
    case "province":
      return provinceName(value);
    case "certificate":
      return lookup(t, `certificate_${value}`) ?? value;
    case "price":
      return band(page, value, priceBounds(currency), (amount) =>
        formatMoney({ currency, amountMinor: Math.round(amount * 10 ** minorDigits[currency]) }, locale),
      );
    case "minimumOrder":
      return band(page, value, minimumOrderBounds, (amount) => numberText(amount, locale));
    case "leadTime":
      return band(page, value, leadTimeBounds, (days) => t.search_days({ count: days }));
    case "offer":
      return value === "service" ? t.search_services() : t.search_goods();
    case "sample":
      return t.search_sample_offered();
    case "checked":
      return t.search_checked_only();
    default:
      return value;
  }
}

function categoryText(code: string, locale: Words["locale"]): string {
  const category = findCategory(code);
  return category ? categoryName(category, locale) : code;
}

function band(
  { t }: Words,
  value: string,
  bounds: readonly number[],
  show: (amount: number) => string,
): string {
  const at = Number(value) - 1;
  const [from, to] = [bounds[at - 1], bounds[at]];
  if (from === undefined) return t.search_band_below({ to: show(to ?? 0) });
  if (to === undefined) return t.search_band_from({ from: show(from) });
  return t.search_band_between({ from: show(from), to: show(to) });
}
