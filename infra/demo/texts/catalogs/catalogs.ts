import type { DemoCatalog } from "../../catalogs.ts";
import type { CatalogText, CatalogTexts } from "./catalog-texts.ts";
import { ja } from "./ja.ts";
import { zhHant } from "./zh-hant.ts";

const texts: [locale: "zh-Hant" | "ja", CatalogTexts][] = [
  ["zh-Hant", zhHant],
  ["ja", ja],
];

/** A catalog with what all languages say of it. */
export function inAllLanguages(catalog: DemoCatalog): DemoCatalog {
  return texts.reduce((said, [locale, of]) => {
    const more = of[catalog.slug];
    return more ? withText(said, locale, more) : said;
  }, catalog);
}

function withText(
  catalog: DemoCatalog,
  locale: "zh-Hant" | "ja",
  { letter, notes }: CatalogText,
): DemoCatalog {
  return {
    ...catalog,
    text: { ...catalog.text, ...(letter ? { [locale]: letter } : {}) },
    entries: catalog.entries.map(([slug, note]) => {
      const more = notes[slug];
      return [slug, more ? { ...note, [locale]: more } : note];
    }),
  };
}
