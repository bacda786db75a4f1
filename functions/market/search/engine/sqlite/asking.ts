import { beginningsOf } from "#shared/market/search/asked-codes.ts";
import type { Concepts } from "#shared/market/search/concepts.ts";
import { deniedIn, isDenial } from "#shared/market/search/denials.ts";
import { inTodaysSpelling } from "#shared/market/search/language/indonesian.ts";
import { placePrefix } from "#shared/market/search/named-places.ts";
import { type Asked, apart, partsOf } from "#shared/market/search/question.ts";
import {
  asideWeight,
  correctedWeight,
  fewResults,
  formWeights,
  inDescriptions,
  leastMeant,
  rarity,
} from "#shared/market/search/ranking.ts";
import { isSpelt, type Word } from "#shared/market/search/words.ts";
import type { SearchResult } from "../search.ts";
import type { correctorOf } from "./corrector.ts";
import {
  anyPiece,
  anyTerm,
  begunWord,
  codeBeginning,
  everyTerm,
  exactCode,
  isBegun,
  phraseOf,
} from "./expressions.ts";
import { codeTerm, conceptTerm, possibleTerm } from "./index-writer.ts";
import type { Marks } from "./marks.ts";
import { isOfQuality, type Sought, shareIn } from "./shares.ts";
import type { Tally } from "./tally.ts";

interface Asking {
  marks: Marks;
  tally: Tally;
  concepts: Concepts;
  markCorrected: ReturnType<typeof correctorOf>;
  /** How many documents there are. */
  total: number;
  sought: Sought;
}

/** A code of six digits says what goods are: what a country adds to it says which of them. */
const sixDigits = 6;

/** Asks the parts of one question, one after the other; words that are nowhere wait until all others are asked. */
export function askingOf({ marks, tally, concepts, markCorrected, total, sought }: Asking) {
  const corrections: SearchResult["corrections"] = [];
  const unknown: Asked[] = [];
  const denied: Asked[] = [];

  const isQuality = (asked: Asked) => isOfQuality(asked, concepts);
  const shareOf = (asked: Asked) => shareIn(sought, asked, concepts);

  const take = (asked: Asked, share = 1) =>
    tally.take(marks, total, {
      share: asked.isAside ? asideWeight : share * shareOf(asked),
      isAside: asked.isAside ?? false,
      isQuality: isQuality(asked),
    });

  /** Where few are what a term of several words names, what has a part of it comes near. */
  function takeWithParts(asked: Asked): void {
    const rare = rarity(marks.touched().length, total);
    const whole = new Set(take(asked));
    const parted = partsOf(asked, concepts);
    const isPlace = asked.concepts.some((id) => id.startsWith(placePrefix));
    if (parted.length < 2 || asked.isAside || isPlace) return;
    const sums = new Map<number, { weight: number; relevance: number }>();
    let all = 0;
    for (const part of parted) {
      marks.markKnown(part, 1);
      const touched = marks.touched();
      const partRare = rarity(Math.max(1, touched.length), total);
      all += partRare;
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

  /** A code that no goods have: the longest beginning of it that some have, and it is told which. */
  function askBeginning(asked: Asked, code: string): void {
    for (const beginning of beginningsOf(code)) {
      marks.mark(codeBeginning(codeTerm(beginning)), 1);
      if (marks.touched().length === 0) continue;
      corrections.push({ typed: code, meant: beginning });
      if (beginning.length >= sixDigits) {
        marks.wipe();
        marks.mark(exactCode(codeTerm(beginning)), 1);
      }
      takeNearOf(asked, beginning);
      return;
    }
    corrections.push({ typed: code });
    take(asked);
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

  /** What is found where nothing is called so: as it sounds, as one word, begun, what it lies in, what its code may hold. */
  function markOtherwise(asked: Asked, isOpen: boolean): void {
    const isNowhere = () => marks.touched().length === 0;
    const { words, concepts: named, joined = [] } = asked;
    for (const text of isNowhere() ? joined : []) {
      const [it] = concepts.stretches([{ text, script: "letters" }]);
      if (it) marks.markKnown(it, formWeights.heard);
    }
    if (isBegun(asked, isOpen) && (isOpen || isNowhere()))
      marks.mark(begunWord(words), formWeights.beginning);
    if (named.length === 0 || !isNowhere()) return;
    marks.mark(anyTerm(named.map(possibleTerm)), formWeights.perhaps);
    const general = concepts.general(named);
    if (isNowhere() && general.length > 0) marks.mark(anyTerm(general.map(conceptTerm)), formWeights.perhaps);
  }

  /** What says that something is not there is meant as it stands: "sugar" alone is no answer to "sugar free". */
  function askDenial(asked: Asked): void {
    marks.mark(phraseOf(asked.words), formWeights.same);
    marks.mark(anyTerm(asked.concepts.map(conceptTerm)), 1);
    if (marks.touched().length > 0) take(asked);
    else denied.push(asked);
  }

  function ask(asked: Asked, isOpen: boolean): void {
    if (asked.concepts.length > 0 && isDenial(asked)) {
      askDenial(asked);
      return;
    }
    marks.markKnown(asked, 1);
    const named = marks.touched().length;
    if (asked.heard && named === 0) {
      const { heard, ...written } = asked;
      if (heard.length > 1) marks.mark(everyTerm(heard.map(conceptTerm)), formWeights.everySense);
      ask({ ...written, concepts: heard }, false);
      return;
    }
    if (asked.code && named === 0) {
      askBeginning(asked, asked.code);
      return;
    }
    if (asked.concepts.length > 0 && named > 0 && named < fewResults) {
      if (asked.concepts.some(concepts.isBroad)) takeBroad(asked);
      else takeWithParts(asked);
      return;
    }
    markOtherwise(asked, isOpen);
    if (isOfDescriptions(asked)) {
      take(asked, inDescriptions);
      return;
    }
    if (marks.touched().length > 0) take(asked);
    else if (apart(asked, concepts).some((part) => part.concepts.some((id) => !asked.concepts.includes(id))))
      for (const part of apart(asked, concepts)) ask({ ...part, isAside: asked.isAside ?? false }, isOpen);
    else unknown.push(asked);
  }

  /** A word that no goods, makers or places are called by tells little of what is sought. */
  function isOfDescriptions({ concepts: named, code }: Asked): boolean {
    if (named.length > 0 || code || marks.touched().length === 0) return false;
    return marks.touched().every((number) => marks.foundIn(number) < leastMeant);
  }

  function markInTodaysSpelling(word: Word): string | undefined {
    const text = inTodaysSpelling(word.text);
    const [term] = text === word.text ? [] : concepts.stretches([{ ...word, text }]);
    if (term && term.concepts.length > 0) marks.markKnown(term, formWeights.corrected);
    return marks.touched().length > 0 ? text : undefined;
  }

  function askUnknown(asked: Asked, rest: ReadonlySet<number>): void {
    const [word] = asked.words;
    if (!word) return;
    // A word that is known is spelt right, though nobody offers it.
    const isMisspelt =
      isSpelt(word) &&
      asked.concepts.length === 0 &&
      !asked.heard &&
      !concepts.isKnown(word) &&
      !asked.isAside;
    const meant = isMisspelt ? (markInTodaysSpelling(word) ?? markCorrected(word.text, rest)) : undefined;
    if (asked.concepts.length === 0 && !isSpelt(word) && [...word.text].length > 1)
      marks.mark(anyPiece(word), formWeights.perhaps);
    if (isMisspelt && !meant)
      marks.mark(anyTerm(concepts.misheard(word).map(conceptTerm)), formWeights.corrected);
    if (!asked.isAside)
      corrections.push({ typed: asked.words.map(({ text }) => text).join(" "), ...(meant ? { meant } : {}) });
    take(asked, correctedWeight);
  }

  return {
    corrections,
    ask,
    /** Terms of what shall not be there ("sugar free") that no goods are called by: what is denied, to be kept out. */
    denied(): Asked[] {
      for (const { words } of denied) corrections.push({ typed: words.map(({ text }) => text).join(" ") });
      return denied.flatMap((asked) => deniedIn(asked, concepts));
    },
    askUnknown(): void {
      const rest = unknown.length > 0 ? tally.found() : new Set<number>();
      for (const asked of unknown) askUnknown(asked, rest);
    },
  };
}
