import { beginningsOf } from "#shared/market/search/asked-codes.ts";
import { deniedIn, isDenial } from "#shared/market/search/denials.ts";
import { inTodaysSpelling } from "#shared/market/search/language/indonesian.ts";
import { type Asked, apart } from "#shared/market/search/question.ts";
import {
  correctedWeight,
  fewResults,
  formWeights,
  inDescriptions,
  leastMeant,
} from "#shared/market/search/ranking.ts";
import { isSpelt, type Word } from "#shared/market/search/words.ts";
import type { SearchResult } from "../search.ts";
import type { correctorOf, Wrong } from "./corrector.ts";
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
import { sixDigits, type Taking, takingOf } from "./taking.ts";

interface Asking extends Taking {
  corrector: ReturnType<typeof correctorOf>;
  /** The whole question. */
  all: readonly Asked[];
}

/** Asks the parts of one question, one after the other; words that are nowhere wait until all others are asked. */
export function askingOf({ corrector, all, ...parts }: Asking) {
  const { marks, tally, concepts } = parts;
  const corrections: SearchResult["corrections"] = [];
  const unknown: Asked[] = [];
  const denied: Asked[] = [];
  const doubtful: Asked[] = [];

  const { take, takeWithParts, takeBroad, takeKinds, takeNearOf } = takingOf(parts);

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
    const [kinds = []] = concepts.kindsInSteps(named);
    if (kinds.length > 0) marks.strengthen(anyTerm(kinds.map(conceptTerm)), formWeights.perhaps);
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
    const isMentioned = !marks.touched().some((number) => marks.foundIn(number) >= leastMeant);
    if (asked.heard && isMentioned) marks.wipe();
    const named = marks.touched().length;
    if (asked.heard && named === 0) {
      const { heard, ...written } = asked;
      if (isDoubtful(asked)) doubtful.push(asked);
      else askHeard(written, heard);
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
    else if (!takeKinds(asked)) unknown.push(asked);
  }

  function askHeard(written: Asked, heard: readonly string[]): void {
    if (heard.length > 1) marks.mark(everyTerm(heard.map(conceptTerm)), formWeights.everySense);
    ask({ ...written, concepts: heard }, false);
  }

  /** Beside other words, one of Latin letters that sounds as a foreign one may rather be misspelt. */
  function isDoubtful({ words: [word], isAside }: Asked): boolean {
    if (isAside || word?.script !== "letters") return false;
    return all.some(({ heard, code }) => !heard && !code) || isDoubled(word);
  }

  /** A term but for a letter that was typed twice: "palla". */
  function isDoubled(word: Word): boolean {
    const text = word.text.replaceAll(/([a-z])\1/g, "$1");
    return text !== word.text && (concepts.stretches([{ ...word, text }])[0]?.concepts.length ?? 0) > 0;
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

  /** A word that is known is spelt right, though nobody offers it. */
  function isMisspelt({ words: [word], concepts: named, heard, isAside }: Asked): boolean {
    return (
      word !== undefined &&
      isSpelt(word) &&
      named.length === 0 &&
      !heard &&
      (!concepts.isKnown(word) || isWordOfTerms(word)) &&
      !isAside
    );
  }

  /** Asked alone, a word that stands within terms alone ("songkit" of "jeruk songkit") is rather misspelt. */
  function isWordOfTerms(word: Word): boolean {
    return all.length === 1 && !concepts.isEveryday(word);
  }

  function wrongIn(asked: Asked): Wrong[] {
    const at = all.findIndex(({ words }) => words === asked.words);
    const [word] = asked.words;
    const [before, behind] = [all[at - 1]?.words.at(-1), all[at + 1]?.words[0]];
    return word ? [{ typed: word.text, before, behind, heard: asked.heard }] : [];
  }

  function markCorrected(asked: Asked, rest: ReadonlySet<number>, known?: string): string | undefined {
    const [wrong] = wrongIn(asked);
    const meant = wrong && (known ?? corrector.meantBy(wrong, rest));
    if (meant) corrector.markMeant(meant, wrong);
    return meant;
  }

  function askUnknown(asked: Asked, rest: ReadonlySet<number>, together: ReadonlyMap<string, string>): void {
    const [word] = asked.words;
    if (!word) return;
    const isWrong = isMisspelt(asked);
    const meant = isWrong
      ? (markInTodaysSpelling(word) ?? markCorrected(asked, rest, together.get(word.text)))
      : undefined;
    if (asked.concepts.length === 0 && !isSpelt(word) && [...word.text].length > 1)
      marks.mark(anyPiece(word), formWeights.perhaps);
    if (isWrong && !meant)
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
      const rest = unknown.length + doubtful.length > 0 ? tally.found() : new Set<number>();
      const wrong = [...unknown.filter(isMisspelt), ...doubtful].flatMap(wrongIn);
      const isTogether = wrong.length > 1 || doubtful.length > 0;
      const together = isTogether ? corrector.meantTogether(wrong, rest) : new Map<string, string>();
      for (const { heard, ...asked } of doubtful) {
        const meant = together.get(asked.words[0]?.text ?? "");
        if (!meant || meant === asked.words[0]?.text) askHeard(asked, heard ?? []);
        else unknown.push(asked);
      }
      for (const asked of unknown) askUnknown(asked, rest, together);
    },
  };
}
