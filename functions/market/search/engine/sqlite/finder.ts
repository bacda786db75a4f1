import type { Concepts } from "#shared/market/search/concepts.ts";
import { type Asked, apart, partsOf, type Question } from "#shared/market/search/question.ts";
import { correctedWeight, fewResults, formWeights, rarity } from "#shared/market/search/ranking.ts";
import { isSpelt, type Word } from "#shared/market/search/words.ts";
import { correctorOf } from "./corrector.ts";
import { anyPiece, anyTerm, begunWord, isBegun, phraseOf } from "./expressions.ts";
import type { IndexReader } from "./index-reader.ts";
import { possibleTerm } from "./index-writer.ts";
import type { Lexicon } from "./lexicon.ts";
import { marksOf } from "./marks.ts";
import { type Chosen, tallyOf } from "./tally.ts";

/** What answers a question, before filters. */
export interface Found extends Chosen {
  corrections: { typed: string; meant?: string }[];
}

/** Finds the documents that answer questions, and how well. One question at a time: its arrays are used again. */
export function finderOf(reader: IndexReader, concepts: Concepts, lexicon: () => Lexicon) {
  const count = reader.columns.isLive.length;
  const total = reader.live.length;
  const marks = marksOf(reader);
  const tally = tallyOf(count);
  const markCorrected = correctorOf(marks, concepts, lexicon);
  const isBanned = new Uint8Array(count);

  /** Where few are what a term of several words names, what has a part of it comes near. */
  function takeWithParts(asked: Asked): void {
    const rare = rarity(marks.touched().length, total);
    const whole = new Set(tally.take(marks, total));
    const parted = partsOf(asked, concepts);
    if (parted.length < 2) return;
    const sums = new Map<number, { weight: number; relevance: number }>();
    let all = 0;
    for (const part of parted) {
      marks.markKnown(part, 1);
      const touched = marks.touched();
      const partRare = rarity(touched.length, total);
      if (touched.length > 0) all += partRare;
      for (const number of touched) {
        if (whole.has(number)) continue;
        const sum = sums.get(number) ?? { weight: 0, relevance: 0 };
        sum.weight += partRare;
        sum.relevance += partRare * marks.foundIn(number);
        sums.set(number, sum);
      }
      marks.wipe();
    }
    for (const sum of sums.values()) {
      sum.weight = (rare * sum.weight) / all;
      sum.relevance = (rare * sum.relevance) / all;
    }
    tally.takeNear(sums);
  }

  return function find(question: Question, isTyping: boolean): Found {
    const corrections: Found["corrections"] = [];
    let strict: Uint8Array | undefined;

    function ask(asked: Asked, isOpen: boolean): void {
      marks.markKnown(asked, 1);
      const [word] = asked.words;
      const named = marks.touched().length;
      if (asked.concepts.length > 0 && named > 0 && named < fewResults) {
        takeWithParts(asked);
        return;
      }
      if (isBegun(asked) && (isOpen || named === 0))
        marks.mark(begunWord(asked.words), formWeights.beginning);
      if (marks.touched().length === 0 && asked.concepts.length > 0)
        marks.mark(anyTerm(asked.concepts.map(possibleTerm)), formWeights.perhaps);
      if (marks.touched().length > 0 || !word) {
        tally.take(marks, total);
        return;
      }
      if (asked.words.length > 1) {
        for (const part of apart(asked, concepts)) ask(part, isOpen);
        return;
      }
      // A trade term is spelt right, though nobody offers it.
      const isMisspelt = isSpelt(word) && asked.concepts.length === 0;
      const meant = isMisspelt ? markCorrected(word.text) : undefined;
      if (!isSpelt(word) && [...word.text].length > 1) marks.mark(anyPiece(word), formWeights.perhaps);
      corrections.push({ typed: word.text, ...(meant ? { meant } : {}) });
      tally.take(marks, total, correctedWeight);
    }

    function askPhrase(words: Word[]): void {
      marks.mark(phraseOf(words), formWeights.same);
      strict ??= new Uint8Array(count).fill(1);
      const holds = new Uint8Array(count);
      for (const number of marks.touched()) holds[number] = strict[number] ?? 0;
      strict = holds;
      tally.take(marks, total);
    }

    /** What has a word that may not be there. */
    function ban(): number[][] {
      return question.excluded.map((asked) => {
        marks.markKnown(asked, 1);
        const numbers = marks.wipe();
        for (const number of numbers) isBanned[number] = 1;
        return numbers;
      });
    }

    for (const words of question.phrases) askPhrase(words);
    for (const [at, asked] of question.asked.entries())
      ask(asked, isTyping && at === question.asked.length - 1);
    const banned = ban();

    const isOut = (number: number) =>
      isBanned[number] === 1 || (strict !== undefined && strict[number] !== 1);
    const isOpenQuestion = question.phrases.length + question.asked.length === 0;
    const found = isOpenQuestion ? allOf(reader.live, isOut, count) : tally.choose(tally.candidates(), isOut);
    tally.clear();
    for (const numbers of banned) for (const number of numbers) isBanned[number] = 0;
    return { ...found, corrections };
  };
}

/** What answers a question that asks for nothing. */
function allOf(live: Uint32Array, isOut: (number: number) => boolean, count: number): Chosen {
  const numbers = live.filter((number) => !isOut(number));
  return { numbers, relevance: new Float64Array(count), complete: numbers.length };
}
