import type { Concepts } from "#shared/search/concepts.ts";
import { type Asked, apart, type Question } from "#shared/search/question.ts";
import {
  agreement,
  enough,
  fewResults,
  formWeights,
  type Place,
  places,
  placeWeights,
  rarity,
  wholeBonus,
} from "#shared/search/ranking.ts";
import type { Word } from "#shared/search/words.ts";
import {
  anyTerm,
  begunWord,
  codeBeginning,
  isBegun,
  otherForms,
  phraseOf,
  sameWords,
} from "./expressions.ts";
import type { IndexReader } from "./index-reader.ts";
import { codeTerm, conceptTerm, possibleTerm } from "./index-writer.ts";
import type { Lexicon } from "./lexicon.ts";
import { placeBits } from "./schema.ts";

/** What answers a question, before filters: documents by number, with their relevance. */
export interface Found {
  numbers: Uint32Array;
  /** By document number. */
  relevance: Float64Array;
  complete: number;
  corrections: { typed: string; meant?: string }[];
}

const placeMask = (1 << placeBits) - 1;
const weightAt = places.map((place: Place) => placeWeights[place].weight);
const isGoodsAt = places.map((place: Place) => placeWeights[place].kind === "goods");

/** Finds the documents that answer questions, and how well. One question at a time: its arrays are used again. */
export function finderOf(reader: IndexReader, concepts: Concepts, lexicon: () => Lexicon) {
  const { isLive } = reader.columns;
  const count = isLive.length;
  const text = new Float32Array(count);
  const goods = new Float32Array(count);
  const relevance = new Float64Array(count);
  const weightHad = new Float64Array(count);
  const partsHad = new Uint8Array(count);
  const isBanned = new Uint8Array(count);
  const terms = new Set(concepts.singleWords);
  let touched: number[] = [];

  function mark(expression: string | undefined, form: number): void {
    if (!expression) return;
    const rows = reader.rows(expression);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const number = row >>> placeBits;
      if (isLive[number] !== 1) continue;
      const place = row & placeMask;
      const weight = (weightAt[place] ?? 0) * form;
      if (text[number] === 0 && goods[number] === 0) touched.push(number);
      const side = isGoodsAt[place] ? goods : text;
      if (weight > (side[number] ?? 0)) side[number] = weight;
    }
  }

  /** Where the text says so, a code that may hold such goods agrees with it. */
  function markAgreeing(named: readonly string[]): void {
    const rows = reader.rows(anyTerm(named.map(possibleTerm)));
    for (let at = 0; at < rows.length; at++) {
      const number = (rows[at] ?? 0) >>> placeBits;
      const said = text[number] ?? 0;
      if (said > (goods[number] ?? 0)) goods[number] = said;
    }
  }

  /** Marks what has the words or what they name, in their own forms. */
  function markKnown({ words, concepts: named, code }: Asked, form: number): void {
    mark(sameWords(words), formWeights.same * form);
    mark(otherForms(words, reader.formsOf), formWeights.otherForm * form);
    if (named.length > 0) {
      mark(anyTerm(named.map(conceptTerm)), form);
      markAgreeing(named);
    }
    if (code) mark(codeBeginning(codeTerm(code)), form);
  }

  /** Looks for what a word that is nowhere may have meant: the nearest that is somewhere, trade terms first. */
  function markCorrected(typed: string): string | undefined {
    let best: { word: string; edits: number; isTerm: boolean; matches: number } | undefined;
    for (const { word, edits } of lexicon().near(typed)) {
      if (best && edits > best.edits) break;
      markMeant(word);
      const matches = wipe().length;
      if (matches === 0) continue;
      const isTerm = terms.has(word);
      const isBetter =
        !best || (isTerm && !best.isTerm) || (isTerm === best.isTerm && matches > best.matches);
      if (isBetter) best = { word, edits, isTerm, matches };
    }
    if (best) markMeant(best.word);
    return best?.word;
  }

  function markMeant(word: string): void {
    for (const asked of concepts.stretches([{ text: word, script: "letters" }]))
      markKnown(asked, formWeights.corrected);
  }

  function foundIn(number: number): number {
    const [said, coded] = [text[number] ?? 0, goods[number] ?? 0];
    return Math.max(said, coded) + agreement * Math.min(said, coded);
  }

  /** What the marks amount to goes to the documents' sums, and the marks are wiped. */
  function settle(total: number): number {
    const rare = rarity(touched.length, total);
    for (const number of touched) {
      relevance[number] = (relevance[number] ?? 0) + rare * foundIn(number);
      weightHad[number] = (weightHad[number] ?? 0) + rare;
      partsHad[number] = (partsHad[number] ?? 0) + 1;
    }
    return rare;
  }

  function wipe(): number[] {
    const marked = touched;
    for (const number of marked) {
      text[number] = 0;
      goods[number] = 0;
    }
    touched = [];
    return marked;
  }

  return function find(question: Question, isTyping: boolean): Found {
    const total = reader.live.length;
    const corrections: Found["corrections"] = [];
    const seen: number[][] = [];
    const banned: number[][] = [];
    let weight = 0;
    let parts = 0;
    let strict: Uint8Array | undefined;

    function take(): number {
      const found = touched.length;
      if (found > 0) {
        weight += settle(total);
        parts += 1;
      }
      seen.push(wipe());
      return found;
    }

    function ask(asked: Asked, isOpen: boolean): void {
      markKnown(asked, 1);
      const [word] = asked.words;
      const parts = asked.concepts.length > 0 && touched.length > 0 && touched.length < fewResults;
      if (parts) {
        takeWithParts(asked);
        return;
      }
      if (isBegun(asked) && (isOpen || touched.length === 0))
        mark(begunWord(asked.words), formWeights.beginning);
      if (touched.length === 0 && asked.concepts.length > 0)
        mark(anyTerm(asked.concepts.map(possibleTerm)), formWeights.perhaps);
      if (touched.length > 0 || !word) {
        take();
        return;
      }
      if (asked.words.length > 1) {
        wipe();
        for (const part of apart(asked, concepts)) ask(part, isOpen);
        return;
      }
      const meant = word.script === "letters" ? markCorrected(word.text) : undefined;
      corrections.push({ typed: word.text, ...(meant ? { meant } : {}) });
      take();
    }

    /** Where few are what a term of several words names, what has a part of it comes near. */
    function takeWithParts({ concepts: named }: Asked): void {
      const rare = rarity(touched.length, total);
      take();
      const parted = named.map((id) => concepts.parts(id)).find((it) => it.length > 1);
      if (!parted) return;
      const whole = new Set(seen.at(-1));
      const shares = new Map<number, { had: number; relevance: number }>();
      let all = 0;
      for (const part of parted) {
        markKnown(part, 1);
        const partRare = rarity(touched.length, total);
        if (touched.length > 0) all += partRare;
        for (const number of touched) {
          if (whole.has(number)) continue;
          const share = shares.get(number) ?? { had: 0, relevance: 0 };
          share.had += partRare;
          share.relevance += partRare * foundIn(number);
          shares.set(number, share);
        }
        wipe();
      }
      for (const [number, share] of shares) {
        weightHad[number] = (weightHad[number] ?? 0) + (rare * share.had) / all;
        relevance[number] = (relevance[number] ?? 0) + (rare * share.relevance) / all;
      }
      seen.push([...shares.keys()]);
    }

    function askPhrase(words: Word[]): void {
      mark(phraseOf(words), formWeights.same);
      strict ??= new Uint8Array(count).fill(1);
      const holds = new Uint8Array(count);
      for (const number of touched) holds[number] = strict[number] ?? 0;
      strict = holds;
      take();
    }

    for (const words of question.phrases) askPhrase(words);
    for (const [at, asked] of question.asked.entries())
      ask(asked, isTyping && at === question.asked.length - 1);
    for (const asked of question.excluded) {
      markKnown(asked, 1);
      const numbers = wipe();
      for (const number of numbers) isBanned[number] = 1;
      banned.push(numbers);
    }

    const isOpenQuestion = question.phrases.length + question.asked.length === 0;
    const candidates = isOpenQuestion ? reader.live : distinct(seen, partsHad);
    const found = choose();
    clear();
    return { ...found, corrections };

    function choose(): Omit<Found, "corrections"> {
      const whole: number[] = [];
      const most: number[] = [];
      const scores = new Float64Array(count);
      for (const number of candidates) {
        if (isBanned[number] === 1 || (strict && strict[number] !== 1)) continue;
        if (isOpenQuestion) {
          whole.push(number);
          continue;
        }
        const share = (relevance[number] ?? 0) / weight;
        if (partsHad[number] === parts) {
          whole.push(number);
          scores[number] = share + wholeBonus;
        } else if ((weightHad[number] ?? 0) >= enough * weight - 1e-9) {
          most.push(number);
          scores[number] = share;
        }
      }
      const numbers = whole.length < fewResults ? [...whole, ...most] : whole;
      return { numbers: Uint32Array.from(numbers), relevance: scores, complete: whole.length };
    }

    function clear(): void {
      for (const numbers of seen)
        for (const number of numbers) {
          relevance[number] = 0;
          weightHad[number] = 0;
          partsHad[number] = 0;
        }
      for (const numbers of banned) for (const number of numbers) isBanned[number] = 0;
    }
  };
}

/** Every number once: the first list that a number is in is where it has its first part. */
function distinct(lists: readonly number[][], partsHad: Uint8Array): number[] {
  if (lists.length === 1) return lists[0] ?? [];
  const seen = new Uint8Array(partsHad.length);
  const numbers: number[] = [];
  for (const list of lists)
    for (const number of list) {
      if (seen[number] === 1) continue;
      seen[number] = 1;
      numbers.push(number);
    }
  return numbers;
}
