import { remembered } from "#shared/remembered.ts";

type NamedType = "region" | "currency" | "language";

const namesIn = remembered((locale: string, type: NamedType) => new Intl.DisplayNames(locale, { type }));

/** What people who read a language (BCP 47) call a country, a currency or a language, by its code. */
export function displayName(type: NamedType, code: string, locale: string): string {
  return namesIn(locale, type).of(code) ?? code;
}
