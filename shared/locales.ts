import * as z from "zod";
import { displayName } from "./terms/display-names.ts";

/** Languages that the site itself speaks (BCP 47); the first is the fallback of the others. */
export const siteLocales = ["en", "id", "zh-Hant", "ja", "ko", "ar", "ms"] as const;
export const Locale = z.enum(siteLocales);
export type Locale = z.infer<typeof Locale>;

/** What each calls itself. */
export const ownNames: Readonly<Record<Locale, string>> = {
  en: "English",
  id: "Bahasa Indonesia",
  "zh-Hant": "繁體中文",
  ja: "日本語",
  ko: "한국어",
  ar: "العربية",
  ms: "Bahasa Melayu",
};

/** Which way a language is written. */
export function directionOf(language: Locale | ContentLocale): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** The languages as an alternative of a regular expression; none of their letters means anything there. */
export const localePattern = siteLocales.join("|");

const beginsWithLocale = new RegExp(`^/(${localePattern})(?=[/?#]|$)`);

/** The language that a path of the site begins with. */
export function localeInPath(path: string): Locale | undefined {
  return beginsWithLocale.exec(path)?.[1] as Locale | undefined;
}

/** A path without its language: `/listings/lst_…`, or `/`. */
export function withoutLocale(path: string): string {
  return path.replace(beginsWithLocale, "") || "/";
}

/** Languages (BCP 47) in which people may write about their goods, the most likely first. */
export const contentLocales = ["id", "en", "zh-Hant", "ja", "ko", "ar", "ms"] as const;
export const ContentLocale = z.enum(contentLocales);
export type ContentLocale = z.infer<typeof ContentLocale>;

export type Localized<T> = Partial<Record<ContentLocale, T>>;

/** The reader's language and the two that exporters write most: what a form asks for first. */
export function firstLocales(reader: Locale): ContentLocale[] {
  return [...new Set<ContentLocale>([reader, "en", "id"])];
}

/** A language's name in the reader's language. */
export function languageName(language: ContentLocale, locale: string): string {
  return displayName("language", language, locale);
}

/** Who reads the one reads the other too. */
const near: Partial<Record<ContentLocale, ContentLocale>> = { ms: "id", id: "ms" };

/**
 * What was written, in the reader's language where it exists, else in one near to it, English, Indonesian, or whatever there is.
 * The locale comes along so that the page can mark the text with it.
 */
export function pickLocalized<T>(
  texts: Localized<T>,
  wanted: ContentLocale,
): { locale: ContentLocale; value: T } | undefined {
  const order: ContentLocale[] = [wanted, near[wanted] ?? "en", "en", ...contentLocales];
  for (const locale of order) {
    const value = texts[locale];
    if (value !== undefined) return { locale, value };
  }
  return undefined;
}

/** A schema for one text per language, at least one of them. */
export function localized<T extends z.ZodType>(text: T) {
  return z
    .partialRecord(ContentLocale, text)
    .refine((texts) => Object.keys(texts).length > 0, { error: "text_missing" });
}
