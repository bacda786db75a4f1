import * as z from "zod";
import { displayName } from "./terms/display-names.ts";

/** Languages that the site itself speaks; the first is the fallback of the other. */
export const siteLocales = ["en", "id"] as const;
export const Locale = z.enum(siteLocales);
export type Locale = z.infer<typeof Locale>;

/** Languages (BCP 47) in which people may write about their goods, the most likely first. */
export const contentLocales = ["id", "en", "zh-Hant", "ja", "ko", "ar", "ms"] as const;
export const ContentLocale = z.enum(contentLocales);
export type ContentLocale = z.infer<typeof ContentLocale>;

export type Localized<T> = Partial<Record<ContentLocale, T>>;

/** A language's name in the reader's language. */
export function languageName(language: ContentLocale, locale: string): string {
  return displayName("language", language, locale);
}

/**
 * What was written, in the reader's language where it exists, else English, Indonesian, or whatever there is.
 * The locale comes along so that the page can mark the text with it.
 */
export function pickLocalized<T>(
  texts: Localized<T>,
  wanted: ContentLocale,
): { locale: ContentLocale; value: T } | undefined {
  const order: ContentLocale[] = [wanted, "en", ...contentLocales];
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
