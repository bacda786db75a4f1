import type { Locale } from "#shared/locales.ts";
import { categories, categoryName } from "../nomenclature/categories.ts";
import type { NearCategory } from "./search-answer.ts";
import { wordsOf } from "./words.ts";

/** Categories in whose name, in the reader's language, English or Indonesian, a word begins as one of the typed ones does. */
export function nearCategories(text: string, locale: Locale): NearCategory[] {
  const typed = wordsOf(text.slice(0, 80))
    .map((word) => word.text)
    .filter((word) => word.length >= 3);
  return categories
    .filter((it) => {
      const names = wordsOf(`${it.en} ${it.id} ${categoryName(it, locale)}`).map((word) => word.text);
      return typed.some((word) =>
        names.some((name) => name.startsWith(word) || (name.length > 3 && word.startsWith(name))),
      );
    })
    .map((it) => ({ kind: "category", code: it.code, text: categoryName(it, locale) }));
}
