import type { Locale } from "#shared/locales.ts";

const commas: Partial<Record<Locale, string>> = { ar: "، ", "zh-Hant": "、", ja: "、" };

/** Names side by side, parted as the reader's language parts them: "a, b", "a、b", "a، b". */
export function listed({ locale }: { locale: Locale }, names: readonly (string | undefined)[]): string {
  return names.filter(Boolean).join(commas[locale] ?? ", ");
}
