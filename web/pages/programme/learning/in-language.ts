import { directionOf, type Locale } from "#shared/locales.ts";
import type { ModuleLanguage } from "#shared/programme/learning/reading-grade.ts";

/** What marks a text as written in another language than its page; nothing where it is the page's own. */
export interface InLanguage {
  lang?: Locale;
  dir?: "ltr" | "rtl";
}

export function inLanguage(language: ModuleLanguage, { locale }: { locale: Locale }): InLanguage {
  return language === locale ? {} : { lang: language, dir: directionOf(language) };
}

/** What marks a word of the page's own within such a text. */
export function inOwn({ locale }: { locale: Locale }, around: InLanguage): InLanguage {
  return around.lang ? { lang: locale, dir: directionOf(locale) } : {};
}
