import type { Locale } from "#shared/locales.ts";
import { arChapters } from "./chapter-names/ar.ts";
import { jaChapters } from "./chapter-names/ja.ts";
import { koChapters } from "./chapter-names/ko.ts";
import { msChapters } from "./chapter-names/ms.ts";
import { zhHantChapters } from "./chapter-names/zh-hant.ts";
import { type Chapter, chapters } from "./chapters.ts";
import { servicesChapter } from "./services-chapter.ts";

const services: Chapter = { code: servicesChapter, en: "Services", id: "Jasa" };

// A bundle reads a language's names with its first category: nothing here may touch them earlier.
const names: Readonly<Record<Exclude<Locale, "en" | "id">, () => Readonly<Record<string, string>>>> = {
  "zh-Hant": () => zhHantChapters,
  ja: () => jaChapters,
  ko: () => koChapters,
  ar: () => arChapters,
  ms: () => msChapters,
};

/** What a category is called in a language. */
export function categoryName({ code, ...own }: Chapter, locale: Locale): string {
  if (locale === "en" || locale === "id") return own[locale];
  return names[locale]()[code] ?? own.en;
}

const byCode = new Map([...chapters, services].map((it) => [it.code, it]));

// Those of `goods`, which a start need not read for them.
const made = new Set(
  [
    "03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 30 31 32 33 34 38 39 40 41 42 44 46",
    "48 49 50 52 53 54 55 56 57 58 61 62 63 64 65 66 67 68 69 70 71 73 74 76 82 83 87 90 91 92 93 94 95 96 97",
  ].flatMap((codes) => codes.split(" ")),
);

/** The categories to browse: chapters of the goods that such exporters make, by number, and services last. */
export const categories: readonly Chapter[] = [...chapters.filter((it) => made.has(it.code)), services];

/** Furniture, wickerwork, wood, batik and other clothes, snacks, coffee, oils, lashes: what returnees export most. */
const main = new Set(["09", "18", "19", "20", "33", "44", "46", "62", "63", "67", "94", servicesChapter]);

/** The few categories to begin with, in the order of all. */
export const mainCategories = categories.filter((it) => main.has(it.code));

/** Any HS chapter, or services: a listing may stand in one that is not offered for browsing. */
export function findCategory(code: string): Chapter | undefined {
  return byCode.get(code);
}
