import type { ContentLocale } from "#shared/locales.ts";
import { ar } from "./ar.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { MakerTexts } from "./maker-texts.ts";
import { ms } from "./ms.ts";
import { zhHant } from "./zh-hant.ts";

const texts: Partial<Record<ContentLocale, MakerTexts>> = { "zh-Hant": zhHant, ja, ko, ar, ms };

/** What more languages say of a maker than English and Indonesian. */
export function makerTexts(handle: string): Partial<Record<ContentLocale, MakerTexts[string]>> {
  const said = Object.entries(texts).flatMap(([locale, of]) => (of[handle] ? [[locale, of[handle]]] : []));
  return Object.fromEntries(said);
}
