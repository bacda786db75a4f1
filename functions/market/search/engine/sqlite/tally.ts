import { enough, fewResults, qualityAlone, rarity, wholeBonus } from "#shared/market/search/ranking.ts";
import type { Marks } from "./marks.ts";

/** Documents by number, the whole answers first, with their relevance. */
export interface Chosen {
  numbers: Uint32Array;
  /** By document number. */
  relevance: Float64Array;
  complete: number;
}

export type Tally = ReturnType<typeof tallyOf>;

interface Taken {
  /** Of the part's weight. */
  share?: number;
  /** Whether what lacks it lacks nothing that was asked for. */
  isAside?: boolean;
  /** What has it less than this does not have it. */
  least?: number;
  /** Whether it says how goods shall be, and not what they are. */
  isQuality?: boolean;
}

/** What documents have of a whole question, summed up part by part. Its arrays are used again by the next question. */
export function tallyOf(count: number) {
  const relevance = new Float64Array(count);
  const weightHad = new Float64Array(count);
  const partsHad = new Uint8Array(count);
  const hasOfTheGoods = new Uint8Array(count);
  let seen: number[][] = [];
  let weight = 0;
  let parts = 0;
  let areGoodsFound = false;

  /** What the marks amount to goes to the documents' sums. */
  function settle(
    marks: Marks,
    total: number,
    { share = 1, isAside = false, isQuality = false, least = 0 }: Taken,
  ): void {
    const touched = marks.touched().filter((number) => marks.foundIn(number) >= least);
    const rare = share * rarity(touched.length, total);
    for (const number of touched) {
      relevance[number] = (relevance[number] ?? 0) + rare * marks.foundIn(number);
      weightHad[number] = (weightHad[number] ?? 0) + rare;
      if (!isAside) partsHad[number] = (partsHad[number] ?? 0) + 1;
      if (!isQuality) hasOfTheGoods[number] = 1;
    }
    if (isAside) return;
    if (!isQuality) areGoodsFound = true;
    weight += rare;
    parts += 1;
  }

  return {
    /** Takes the marks in as one part of the question (by a share of its weight), and wipes them; tells what had it. */
    take(marks: Marks, total: number, taken: Taken = {}): readonly number[] {
      if (marks.touched().length > 0) settle(marks, total, taken);
      const marked = marks.wipe();
      seen.push(marked);
      return marked;
    },

    /** Takes in a part that nothing has. */
    miss(rare: number): void {
      weight += rare;
      parts += 1;
    },

    /** Takes in what came near to the part that was taken last: by document, its weight and its relevance. */
    takeNear(shares: ReadonlyMap<number, { weight: number; relevance: number }>): void {
      if (shares.size > 0) areGoodsFound = true;
      for (const [number, share] of shares) {
        weightHad[number] = (weightHad[number] ?? 0) + share.weight;
        relevance[number] = (relevance[number] ?? 0) + share.relevance;
        hasOfTheGoods[number] = 1;
      }
      seen.push([...shares.keys()]);
    },

    /** What had a part of what is sought, and not only of what is said beside it. */
    found: (): ReadonlySet<number> => new Set(seen.flat().filter((number) => (partsHad[number] ?? 0) > 0)),

    /** Every document that had a part. */
    candidates: (): readonly number[] => distinct(seen, partsHad),

    /** Those that have all parts; where they are few, those that have most of the question too. */
    choose(candidates: readonly number[], isOut: (number: number) => boolean): Chosen {
      const whole: number[] = [];
      const most: number[] = [];
      const scores = new Float64Array(count);
      for (const number of candidates) {
        if (isOut(number) || (parts > 0 && partsHad[number] === 0 && !(weightHad[number] ?? 0))) continue;
        const share = (relevance[number] ?? 0) / weight;
        if (partsHad[number] === parts) {
          whole.push(number);
          scores[number] = share + wholeBonus;
        } else if ((weightHad[number] ?? 0) >= enough * weight - 1e-9) {
          most.push(number);
          scores[number] = areGoodsFound && hasOfTheGoods[number] === 0 ? share * qualityAlone : share;
        }
      }
      const numbers = whole.length < fewResults ? [...whole, ...most] : whole;
      return { numbers: Uint32Array.from(numbers), relevance: scores, complete: whole.length };
    },

    clear(): void {
      for (const numbers of seen)
        for (const number of numbers) {
          relevance[number] = 0;
          weightHad[number] = 0;
          partsHad[number] = 0;
          hasOfTheGoods[number] = 0;
        }
      seen = [];
      weight = 0;
      parts = 0;
      areGoodsFound = false;
    },
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
