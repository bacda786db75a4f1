import type { Concepts } from "#shared/market/search/concepts.ts";
import type { Asked, Question } from "#shared/market/search/question.ts";
import { formWeights } from "#shared/market/search/ranking.ts";
import type { Word } from "#shared/market/search/words.ts";
import type { SearchResult } from "../search.ts";
import { askingOf } from "./asking.ts";
import { correctorOf } from "./corrector.ts";
import { phraseOf, saidToBeWithout } from "./expressions.ts";
import type { IndexReader } from "./index-reader.ts";
import type { Lexicon } from "./lexicon.ts";
import { marksOf } from "./marks.ts";
import { soughtIn } from "./shares.ts";
import { type Chosen, tallyOf } from "./tally.ts";

/** What answers a question, before filters. */
export interface Found extends Chosen {
  /** What would have answered, were it not for what is denied, where nothing else does: others of its kind are near. */
  lost: readonly number[];
  /** Whether a document may not be shown at all: it has what is denied, or lacks a phrase. */
  isOut(number: number): boolean;
  corrections: SearchResult["corrections"];
}

/** Found so well, a thing is what goods are or are made of: a description may speak of what they are not. */
const isOfTheGoods = 0.5;

/** What a description mentions may yet be in the goods. */
const mentionsUnwanted = 0.8;

/** Finds the documents that answer questions, and how well. One question at a time: its arrays are used again. */
export function finderOf(reader: IndexReader, concepts: Concepts, lexicon: () => Lexicon) {
  const count = reader.columns.isLive.length;
  const total = reader.live.length;
  const marks = marksOf(reader, concepts);
  const tally = tallyOf(count);
  const corrector = correctorOf(marks, concepts, lexicon);
  const isBanned = new Uint8Array(count);

  function ban(numbers: readonly number[]): readonly number[] {
    for (const number of numbers) isBanned[number] = 1;
    return numbers;
  }

  /** What has a word that may not be there. */
  function excluded(asked: Asked): readonly number[] {
    marks.markKnown(asked, 1);
    return marks.wipe();
  }

  /** Goods that are what shall not be there, but for those that say of themselves that they are without it. */
  function unwanted(asked: Asked): { are: readonly number[]; mention: readonly number[] } {
    marks.mark(saidToBeWithout(asked.words), formWeights.same);
    const without = new Set(tally.take(marks, total, { share: 0.5, isAside: true }));
    marks.markKnown(asked, 1);
    const touched = marks.touched().filter((number) => !without.has(number));
    const are = touched.filter((number) => marks.saidIn(number) >= isOfTheGoods);
    const mention = touched.filter((number) => marks.saidIn(number) < isOfTheGoods);
    marks.wipe();
    return { are, mention };
  }

  return function find(question: Question, isTyping: boolean): Found {
    const named = question.asked.flatMap((it) => (it.isAside ? [] : it.concepts));
    const asking = askingOf({
      marks,
      tally,
      concepts,
      corrector,
      total,
      sought: soughtIn(named, concepts, question.asked.length === 1),
      all: question.asked,
    });
    let strict: Uint8Array | undefined;

    function askPhrase(words: Word[]): void {
      marks.mark(phraseOf(words), formWeights.same);
      strict ??= new Uint8Array(count).fill(1);
      const holds = new Uint8Array(count);
      for (const number of marks.touched()) holds[number] = strict[number] ?? 0;
      strict = holds;
      tally.take(marks, total);
    }

    marks.seek(named);
    for (const words of question.phrases) askPhrase(words);
    for (const [at, asked] of question.asked.entries())
      asking.ask(asked, isTyping && at === question.asked.length - 1);
    asking.askUnknown();
    // Of wigs that are not of hair none is out because all wigs are hair goods.
    const classes = new Set(concepts.general(named));
    const kept = [...question.unwanted, ...asking.denied()].map((it) => ({
      ...it,
      concepts: it.concepts.filter((id) => !classes.has(id)),
    }));
    const denied = kept.map(unwanted);
    const banned = [...question.excluded.map(excluded), ...denied.map(({ are }) => are)].map(ban);
    const isOpenQuestion = question.isOpen || (question.isOfDealings && tally.candidates().length === 0);

    const isOut = (number: number) =>
      isBanned[number] === 1 || (strict !== undefined && strict[number] !== 1);
    const found = isOpenQuestion ? allOf(reader.live, isOut, count) : tally.choose(tally.candidates(), isOut);
    const areAllOut = found.numbers.length === 0 && denied.some(({ are }) => are.length > 0);
    const lost = areAllOut ? bestOf(tally.choose(tally.candidates(), () => false)) : [];
    for (const { mention } of denied)
      for (const number of mention)
        found.relevance[number] = (found.relevance[number] ?? 0) * mentionsUnwanted;
    tally.clear();
    for (const numbers of banned) for (const number of numbers) isBanned[number] = 0;
    const out = new Set(banned.flat());
    return {
      ...found,
      lost,
      corrections: asking.corrections.filter(isFirst),
      isOut: (number) => out.has(number) || (strict !== undefined && strict[number] !== 1),
    };
  };
}

function bestOf({ numbers, relevance }: Chosen): number[] {
  const relevanceOf = (number: number) => relevance[number] ?? 0;
  return [...numbers].sort((a, b) => relevanceOf(b) - relevanceOf(a)).slice(0, 1);
}

/** What answers a question that asks for nothing. */
function allOf(live: Uint32Array, isOut: (number: number) => boolean, count: number): Chosen {
  const numbers = live.filter((number) => !isOut(number));
  return { numbers, relevance: new Float64Array(count), complete: numbers.length };
}

type Correction = SearchResult["corrections"][number];

/** A word that was typed twice is told of once. */
function isFirst({ typed, meant }: Correction, at: number, all: readonly Correction[]): boolean {
  return all.findIndex((it) => it.typed === typed && it.meant === meant) === at;
}
