import { isBesideTheGoods } from "#shared/market/search/asides.ts";
import type { Concepts } from "#shared/market/search/concepts.ts";
import { placePrefix } from "#shared/market/search/named-places.ts";
import { type Asked, partsOf, saysNothing } from "#shared/market/search/question.ts";
import {
  asideOfClass,
  asideWeight,
  calledSo,
  formWeights,
  leastMeant,
  rarity,
} from "#shared/market/search/ranking.ts";
import { anyTerm, codeBeginning } from "./expressions.ts";
import { codeTerm, conceptTerm, possibleTerm } from "./index-writer.ts";
import type { Marks } from "./marks.ts";
import { isOfQuality, type Sought, shareIn } from "./shares.ts";
import type { Tally } from "./tally.ts";

export interface Taking {
  marks: Marks;
  tally: Tally;
  concepts: Concepts;
  /** How many documents there are. */
  total: number;
  sought: Sought;
}

/** A code of six digits says what goods are: what a country adds to it says which of them. */
export const sixDigits = 6;

/** Takes what is marked into the tally: as it was asked, and what only comes near to it. */
export function takingOf({ marks, tally, concepts, total, sought }: Taking) {
  const isOfUse = (id: string) => concepts.isGoods(id) || concepts.hasKinds(id);
  const isQuality = (asked: Asked) => isOfQuality(asked, concepts);
  const shareOf = (asked: Asked) => shareIn(sought, asked, concepts);

  const take = (asked: Asked, share = 1) =>
    tally.take(marks, total, {
      ...asSought(asked, share),
      isQuality: isQuality(asked),
      least: leastOf(asked),
    });

  /** Where a kind of goods alone is asked for, and some are called so, a mention in the description of others is none of it. */
  function leastOf({ concepts: named }: Asked): number {
    const isKind = named.some((id) => concepts.isGoods(id) && concepts.hasKinds(id));
    if (!sought.isAlone || !isKind) return 0;
    return areCalledSo() ? leastMeant : 0;
  }

  function areCalledSo(): boolean {
    return marks.touched().some((number) => marks.foundIn(number) >= calledSo);
  }

  /** Said beside a mere class, what it is for is sought too. */
  function asSought(asked: Asked, share: number): { share: number; isAside: boolean } {
    if (!asked.isAside) return { share: share * shareOf(asked), isAside: false };
    const isDecisive =
      sought.isClass && asked.concepts.some(isOfUse) && !isBesideTheGoods(asked) && areCalledSo();
    return isDecisive ? { share: asideOfClass, isAside: false } : { share: asideWeight, isAside: true };
  }

  /** Where few are what a term of several words names, what has a part of it comes near. */
  function takeWithParts(asked: Asked): void {
    const rare = rarity(marks.touched().length, total);
    const whole = new Set(take(asked));
    const parted = partsOf(asked, concepts).filter((part) => !saysNothing(part));
    const isPlace = asked.concepts.some((id) => id.startsWith(placePrefix));
    if (parted.length < 2 || asked.isAside || isPlace) return;
    const sums = new Map<number, { weight: number; relevance: number }>();
    let all = 0;
    const isOnlyHow = parted.some((part) => !isQuality(part));
    const ofTheGoods = new Set<number>();
    for (const part of parted) {
      marks.markKnown(part, 1);
      const touched = marks.touched();
      const partRare = rarity(Math.max(1, touched.length), total);
      all += partRare;
      for (const number of touched) {
        const isMention = part.concepts.length > 0 && marks.foundIn(number) < leastMeant;
        if (whole.has(number) || isMention) continue;
        if (!isOnlyHow || !isQuality(part)) ofTheGoods.add(number);
        const sum = sums.get(number) ?? { weight: 0, relevance: 0 };
        sum.weight += partRare;
        sum.relevance += partRare * marks.foundIn(number);
        sums.set(number, sum);
      }
      marks.wipe();
    }
    for (const [number, sum] of sums) {
      if (!ofTheGoods.has(number)) sums.delete(number);
      sum.weight = (rare * sum.weight) / all;
      sum.relevance = (rare * sum.relevance) / all;
    }
    tally.takeNear(sums);
  }

  /** What broad terms ("souvenirs") name is seldom called so: what its code lets it be comes near. */
  function takeBroad(asked: Asked): void {
    const rare = shareOf(asked) * rarity(marks.touched().length, total);
    const whole = new Set(take(asked));
    marks.mark(anyTerm(asked.concepts.map(possibleTerm)), formWeights.perhaps);
    const near = marks.touched().filter((number) => !whole.has(number));
    const found = new Map(
      near.map((number) => [number, { weight: rare, relevance: rare * marks.foundIn(number) }]),
    );
    marks.wipe();
    if (!asked.isAside) tally.takeNear(found);
  }

  /** What nobody has, but others of its kind: macadamias are not there, other nuts come near. */
  function takeKinds(asked: Asked): boolean {
    for (const kinds of concepts.kindsInSteps(asked.concepts)) {
      marks.mark(anyTerm(kinds.map(conceptTerm)), 1);
      if (marks.touched().length === 0) continue;
      const rare = shareOf(asked) * rarity(marks.touched().length, total);
      const found = marks
        .touched()
        .map((number): [number, { weight: number; relevance: number }] => [
          number,
          { weight: rare, relevance: rare * formWeights.perhaps * marks.foundIn(number) },
        ]);
      marks.wipe();
      if (!asked.isAside) tally.miss(rare);
      tally.takeNear(new Map(found));
      return true;
    }
    return false;
  }

  /** Goods whose own code says no more than the beginning may be of the whole code; others only come near. */
  function takeNearOf(asked: Asked, beginning: string): void {
    const rare = rarity(Math.max(1, marks.touched().length), total);
    const whole = new Set(beginning.length >= sixDigits ? take(asked) : []);
    if (whole.size === 0) {
      marks.wipe();
      tally.miss(rare);
    }
    marks.mark(codeBeginning(codeTerm(beginning)), 1);
    const near = marks.touched().filter((number) => !whole.has(number));
    tally.takeNear(new Map(near.map((number) => [number, { weight: rare, relevance: rare }])));
    marks.wipe();
  }

  return { take, takeWithParts, takeBroad, takeKinds, takeNearOf };
}
