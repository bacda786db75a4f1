import { pinyin } from "pinyin-pro";
import { getJyutpingText } from "to-jyutping";
import type { Concept } from "#shared/market/search/concept.ts";
import { foldText } from "#shared/market/search/fold.ts";
import { soundOf } from "#shared/market/search/heard.ts";
import { romanizedKana } from "#shared/market/search/language/kana.ts";
import { romanizedHangul } from "./hangul.ts";
import { kanaOf } from "./japanese-terms.ts";

/** Longer names are not typed as they sound, but in words. */
const longestTerm = 6;
/** In kana a word has a sign for each syllable. */
const longestInKana = 12;
const shortest = 3;

/**
 * By concept, how its names are spelt in Latin letters, without blanks: Chinese in Pinyin and Jyutping without tones;
 * after a ~ Japanese in Hepburn's and Korean in the Revised Romanization, as they sound (`soundOf`).
 */
export function readingsOf(concepts: readonly Concept[]): Record<string, string> {
  return Object.fromEntries(
    concepts.flatMap(({ id, terms }) => {
      const chinese = short(terms["zh-Hant"]).flatMap((term) => [mandarin(term), cantonese(term)]);
      const japanese = short(terms.ja, longestInKana).map((term) => romanizedKana(kanaOf.get(term) ?? term));
      const korean = short(terms.ko).map(romanizedHangul);
      const spelt = new Set([
        ...chinese.filter(isSpelling),
        ...[...japanese, ...korean].filter(isSpelling).map((it) => `~${soundOf(it)}`),
      ]);
      return spelt.size > 0 ? [[id, [...spelt].join(" ")]] : [];
    }),
  );
}

function short(terms: readonly string[], inKana = longestTerm): string[] {
  return terms
    .map((term) => foldText(term).replaceAll(" ", ""))
    .filter((term) => [...term].length <= (/\p{Script=Han}/u.test(term) ? longestTerm : inKana));
}

function isSpelling(text: string): boolean {
  return text.length >= shortest && /^[a-z]+$/.test(text);
}

function mandarin(term: string): string {
  return pinyin(term, { toneType: "none", type: "array", v: true }).join("").replaceAll("v", "u");
}

function cantonese(term: string): string {
  return getJyutpingText(term)
    .replaceAll(/[\d\s]/g, "")
    .replaceAll("aa", "a");
}
