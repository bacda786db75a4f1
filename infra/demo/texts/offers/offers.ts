import type { ContentLocale } from "#shared/locales.ts";
import type { Written } from "../../listings/offer.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { jaFood } from "./ja-food.ts";
import { jaMade } from "./ja-made.ts";
import { ko } from "./ko.ts";
import { ms } from "./ms.ts";
import type { OfferTexts } from "./offer-texts.ts";
import { zhHantFood } from "./zh-hant-food.ts";
import { zhHantMade } from "./zh-hant-made.ts";

const texts: Partial<Record<ContentLocale, OfferTexts>> = {
  en,
  "zh-Hant": { ...zhHantFood, ...zhHantMade },
  ja: { ...jaFood, ...jaMade },
  ko,
  ar,
  ms,
};

/** What more languages say of an offer than those that it is written in. */
export function offerTexts(slug: string): Partial<Record<ContentLocale, Written>> {
  const said = Object.entries(texts).flatMap(([locale, of]) => (of[slug] ? [[locale, of[slug]]] : []));
  return Object.fromEntries(said);
}
