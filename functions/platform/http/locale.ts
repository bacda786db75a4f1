import type { Context } from "hono";
import { languageDetector } from "hono/language";
import { Locale, siteLocales } from "#shared/locales.ts";

/** Finds the language to answer in: what the address says, else what `Accept-Language` weighs highest of those we speak. */
export const detectLocale = languageDetector({
  order: ["path", "header"],
  caches: false,
  supportedLanguages: [...siteLocales],
  fallbackLanguage: "en",
  // Who reads Malay reads Indonesian.
  convertDetectedLanguage: (tag) => tag.replace(/^ms(?=-|$)/i, "id"),
});

/** What `detectLocale` found. */
export function localeOf(c: Context): Locale {
  return Locale.parse(c.get("language"));
}
