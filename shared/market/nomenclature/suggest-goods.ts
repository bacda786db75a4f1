import type { Locale } from "#shared/locales.ts";
import { folded, foldedWords } from "./folded-words.ts";
import { type Good, goodsLanguage } from "./good.ts";
import { goods } from "./goods.ts";

const maximumSuggestions = 20;

const byCode = new Map(goods.map((good) => [good.code, good]));

/** The shipped good with this six-digit code. */
export function goodOf(code: string): Good | undefined {
  return byCode.get(code);
}

const searched = goods.map((good) => ({
  good,
  names: { en: ` ${folded(good.en)}`, id: ` ${folded(good.id)}` },
}));

/**
 * Shipped goods that hold every word of the question, in either language, or whose code begins with its digits.
 * Names in the reader's language come first, then those in which a word begins so; at most 20.
 */
export function suggestGoods(question: string, locale: Locale): Good[] {
  const words = foldedWords(question).slice(0, 8);
  const digits = question.replace(/[.\s]/g, "");
  if (words.length === 0) return [];
  if (/^\d{2,8}$/.test(digits))
    return goods.filter((good) => good.code.startsWith(digits.slice(0, 6))).slice(0, maximumSuggestions);
  const own = goodsLanguage(locale);
  const other = own === "en" ? "id" : "en";
  return searched
    .map(({ good, names }) => ({
      good,
      rank: Math.max(rankOf(names[own], words) * 2, rankOf(names[other], words)),
    }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.good[own].length - b.good[own].length)
    .slice(0, maximumSuggestions)
    .map(({ good }) => good);
}

function rankOf(name: string, words: string[]): number {
  if (!words.every((word) => name.includes(word))) return 0;
  return words.every((word) => name.includes(` ${word}`)) ? 2 : 1;
}
