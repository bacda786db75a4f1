const known = new Map<string, Intl.NumberFormat>();

/** A number in the figures of a language (BCP 47). Making its format costs sixty times what using it does, so it is kept. */
export function numberText(value: number, locale: string): string {
  const format = known.get(locale) ?? new Intl.NumberFormat(locale);
  known.set(locale, format);
  return format.format(value);
}
