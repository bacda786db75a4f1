import type { Concepts } from "#shared/market/search/concepts.ts";
import { functionWords } from "#shared/market/search/language/function-words.ts";
import { formWeights, leastMeant } from "#shared/market/search/ranking.ts";
import { type Word, wordsOf } from "#shared/market/search/words.ts";
import { anyTerm } from "./expressions.ts";
import { conceptTerm } from "./index-writer.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Marks } from "./marks.ts";

/** A word that is nowhere, with its neighbours in the question. */
export interface Wrong {
  typed: string;
  before?: Word | undefined;
  behind?: Word | undefined;
  /** What it names where it is written as it sounds. */
  heard?: readonly string[] | undefined;
}

interface Meant {
  word: string;
  value: number;
}

/** Each edit makes it less sure that a word was meant, and so does that it is no trade term. */
const surenessOfEdit = 0.85;
const surenessOfOther = 0.9;

/** So many words are weighed together, and of each so many that it may have meant. */
const mostTogether = 5;

/**
 * What words that are nowhere may have meant: the nearest that is somewhere, trade terms first. Where `rest` of the
 * question was found, what was meant is found together with it.
 */
export function correctorOf(marks: Marks, concepts: Concepts, lexicon: () => Lexicon) {
  const terms = new Set(concepts.singleWords);

  /**
   * A word, and the term that it makes with a neighbour: "buah palla" is nutmeg. Answers whether something is called by
   * such a term, of which the neighbour says nothing for itself.
   */
  function markMeant(word: string, { before, behind }: Wrong): boolean {
    const [own] = wordsOf(word);
    if (!own) return false;
    for (const run of [before ? [before, own] : [], behind ? [own, behind] : []]) {
      const [term] = concepts.stretches(run);
      if (term?.words.length === 2) marks.markKnown(term, formWeights.corrected);
    }
    const isOfNeighbour = marks.touched().some((number) => marks.foundIn(number) >= leastMeant);
    for (const asked of concepts.stretches(wordsOf(word))) marks.markKnown(asked, formWeights.corrected);
    return isOfNeighbour;
  }

  function near(typed: string): { word: string; edits: number }[] {
    return lexicon()
      .near(typed)
      .filter(({ word }) => !functionWords.has(word));
  }

  /** What one word meant. */
  function meantBy(wrong: Wrong, rest: ReadonlySet<number>): string | undefined {
    let best: { word: string; edits: number; isTerm: boolean; matches: number } | undefined;
    for (const { word, edits } of near(wrong.typed)) {
      if (best && edits > best.edits) break;
      const isOfNeighbour = markMeant(word, wrong);
      const fits = marks.touched().some((number) => marks.foundIn(number) >= leastMeant);
      const isTogether =
        isOfNeighbour || rest.size === 0 || marks.touched().some((number) => rest.has(number));
      const matches = marks.wipe().length;
      if (!fits || !isTogether) continue;
      const isTerm = terms.has(word);
      const isBetter =
        !best || (isTerm && !best.isTerm) || (isTerm === best.isTerm && matches > best.matches);
      if (isBetter) best = { word, edits, isTerm, matches };
    }
    return best?.word;
  }

  /** How well each document has what a word perhaps meant; itself, where it may be written as it sounds. */
  function candidatesOf(wrong: Wrong): Map<number, Meant> {
    const best = new Map<number, Meant>();
    const offer = (word: string, sure: number) => {
      for (const number of marks.touched()) {
        const value = sure * marks.foundIn(number);
        if (value > (best.get(number)?.value ?? 0)) best.set(number, { word, value });
      }
      marks.wipe();
    };
    if (wrong.heard) {
      marks.mark(anyTerm(wrong.heard.map(conceptTerm)), formWeights.heard);
      offer(wrong.typed, surenessOfEdit);
    }
    for (const { word, edits } of near(wrong.typed).slice(0, mostTogether)) {
      markMeant(word, wrong);
      offer(word, surenessOfEdit ** edits * (terms.has(word) ? 1 : surenessOfOther));
    }
    return best;
  }

  /** Several words, each a little wrong, meant what stands together in one document, with `rest` of the question. */
  function meantTogether(wrong: readonly Wrong[], rest: ReadonlySet<number>): ReadonlyMap<string, string> {
    const sums = new Map<number, { sum: number; meant: Map<string, string> }>();
    for (const it of wrong.slice(0, mostTogether))
      for (const [number, { word, value }] of candidatesOf(it)) {
        const own = sums.get(number) ?? { sum: rest.has(number) ? 1 : 0, meant: new Map<string, string>() };
        own.sum += value;
        own.meant.set(it.typed, word);
        sums.set(number, own);
      }
    const together = [...sums].filter(
      ([number, { meant }]) => meant.size > 1 || rest.size === 0 || rest.has(number) || wrong.length === 1,
    );
    const [best] = together.sort(([, a], [, b]) => b.sum - a.sum);
    return best?.[1].meant ?? new Map();
  }

  return { markMeant, meantBy, meantTogether };
}
