import { type ContentLocale, type Localized, pickLocalized } from "#shared/locales.ts";

/** The language of what the reader sees of a text: they go on in it. */
export function writtenIn(text: Localized<unknown>, reader: ContentLocale): ContentLocale {
  return pickLocalized(text, reader)?.locale ?? reader;
}
