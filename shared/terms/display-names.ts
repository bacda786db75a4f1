type NamedType = "region" | "currency" | "language";

const known = new Map<string, Intl.DisplayNames>();

/** What people who read a language (BCP 47) call a country, a currency or a language, by its code. */
export function displayName(type: NamedType, code: string, locale: string): string {
  const key = `${type} ${locale}`;
  const names = known.get(key) ?? new Intl.DisplayNames(locale, { type });
  known.set(key, names);
  return names.of(code) ?? code;
}
