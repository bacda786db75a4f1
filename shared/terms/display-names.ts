import { remembered } from "#shared/remembered.ts";

type NamedType = "region" | "currency" | "language";
type Style = "long" | "short";

const namesIn = remembered(
  (locale: string, type: NamedType, style: Style) => new Intl.DisplayNames(locale, { type, style }),
);

/** Called here as their traders call them: in full, their names tell of whom they are part. */
const calledShort = new Set(["HK", "MO", "PS"]);

/** What people who read a language (BCP 47) call a country, a currency or a language, by its code. */
export const displayName = remembered((type: NamedType, code: string, locale: string): string => {
  const style = type === "region" && calledShort.has(code) ? "short" : "long";
  return namesIn(locale, type, style).of(code) ?? code;
}, 3000);
