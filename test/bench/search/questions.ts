import type { SearchDocument } from "#functions/market/search/engine/search.ts";
import type { Filters } from "#shared/market/search/facets.ts";
import { wordsOf } from "#shared/market/search/words.ts";
import { seeded } from "#test/support/search-corpus.ts";

export interface BenchQuestion {
  text: string;
  filters?: Filters;
  isTyping?: boolean;
  isMisspelt?: boolean;
}

export const questionKinds = ["selective", "common", "prefix", "typo", "facet", "cjk", "hostile"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A word is common that so many of the titles hold. */
const commonShare = 0.02;
const signs = ["咖啡", "籐椅", "椰子油", "香料", "蠟染", "茶", "咖啡豆", "家具", "木雕", "手工"];

/** Questions of each kind over the corpus, the same for the same seed. */
export function questionsFor(
  sample: readonly SearchDocument[],
  count: number,
): Record<QuestionKind, BenchQuestion[]> {
  const random = seeded(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const common = commonWords(sample);
  const titleWords = (): string[] =>
    wordsOf(pick(sample).texts[0]?.title ?? "")
      .map((word) => word.text)
      .filter((word) => word.length > 4);
  const longWord = (): string => {
    const words = titleWords();
    return words.length > 0 ? pick(words) : longWord();
  };
  const times = (make: () => BenchQuestion) => Array.from({ length: count }, make);
  return {
    selective: times(() => ({ text: titleWords().slice(0, 4).join(" ") })),
    common: times(() => ({ text: pick(common) })),
    prefix: times(() => ({ text: longWord().slice(0, 4), isTyping: true })),
    typo: times(() => ({ text: misspell(longWord(), random), isMisspelt: true })),
    facet: times(() => ({
      text: pick(common),
      filters: { province: [pick(sample).province], certificate: ["halal", "organic"] },
    })),
    cjk: times(() => ({ text: pick(signs) })),
    hostile: times(() => ({ text: hostile(random, titleWords) })),
  };
}

function commonWords(sample: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const { texts } of sample) {
    const words = texts.flatMap(({ title }) => wordsOf(title).map((word) => word.text));
    for (const word of new Set(words)) if (word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= commonShare * sample.length).map(([word]) => word);
}

/** 2,000 characters that no person types: words of titles, misspelt ones, signs and operators, as they come. */
function hostile(random: () => number, titleWords: () => string[]): string {
  const makers = [
    () => titleWords().join(" "),
    () =>
      titleWords()
        .map((word) => misspell(word, random))
        .join(" -"),
    () => signs.map((sign) => `${sign}の`).join(""),
    () => `"${Math.floor(random() * 1e9).toString(36)} (NEAR* ^title: "`,
    () =>
      Math.floor(random() * 1e9)
        .toString(36)
        .repeat(3),
  ];
  let text = "";
  while (text.length < 2000) text += `${makers[Math.floor(random() * makers.length)]?.()} `;
  return text.slice(0, 2000);
}

function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}
