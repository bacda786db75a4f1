import type { Concepts } from "#shared/market/search/concepts.ts";
import { functionWords } from "#shared/market/search/language/function-words.ts";
import { formWeights, leastMeant } from "#shared/market/search/ranking.ts";
import { wordsOf } from "#shared/market/search/words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Marks } from "./marks.ts";

/**
 * Marks what a word that is nowhere may have meant, the nearest that is somewhere, trade terms first; and tells it. Where
 * `rest` of the question was found, what was meant is found together with it.
 */
export function correctorOf(marks: Marks, concepts: Concepts, lexicon: () => Lexicon) {
  const terms = new Set(concepts.singleWords);

  function markMeant(word: string): void {
    for (const asked of concepts.stretches(wordsOf(word))) marks.markKnown(asked, formWeights.corrected);
  }

  return function markCorrected(typed: string, rest: ReadonlySet<number>): string | undefined {
    let best: { word: string; edits: number; isTerm: boolean; matches: number } | undefined;
    for (const { word, edits } of lexicon().near(typed)) {
      if (best && edits > best.edits) break;
      if (functionWords.has(word)) continue;
      markMeant(word);
      const fits = marks.touched().some((number) => marks.foundIn(number) >= leastMeant);
      const isTogether = rest.size === 0 || marks.touched().some((number) => rest.has(number));
      const matches = marks.wipe().length;
      if (!fits || !isTogether) continue;
      const isTerm = terms.has(word);
      const isBetter =
        !best || (isTerm && !best.isTerm) || (isTerm === best.isTerm && matches > best.matches);
      if (isBetter) best = { word, edits, isTerm, matches };
    }
    if (best) markMeant(best.word);
    return best?.word;
  };
}
