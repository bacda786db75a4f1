import type { Locale } from "#shared/locales.ts";
import { categoryName } from "#shared/market/nomenclature/categories.ts";
import type { Chapter } from "#shared/market/nomenclature/chapters.ts";
import type { Shelf } from "#web/components/category-list.tsx";
import type { OnOffer } from "./search.offers.ts";

/** Categories as places to look, each with how much is there. */
export function categoryShelves(
  shown: readonly Chapter[],
  locale: Locale,
  { inCategory, photoOf }: OnOffer,
): Shelf[] {
  return shown.map((it) => ({
    path: `/categories/${it.code}`,
    name: categoryName(it, locale),
    count: inCategory(it.code),
    photoId: photoOf(it.code),
  }));
}
