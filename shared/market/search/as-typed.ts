import type { Concepts } from "./concepts.ts";
import { heardInAny } from "./heard-words.ts";
import { inTodaysSpelling } from "./language/indonesian.ts";
import { negators } from "./language/question-words.ts";
import { type Word, wordsOf } from "./words.ts";

/** "Batik toelis": in today's spelling it makes a term with its neighbour. */
export function withTermsOfToday(words: readonly Word[], concepts: Concepts): Word[] {
  const today = words.map((word) =>
    concepts.isKnown(word) ? word : { ...word, text: inTodaysSpelling(word.text) },
  );
  return words.map((word, at) => {
    const [own, before, behind] = [today[at], today[at - 1], today[at + 1]];
    if (!own || own.text === word.text) return word;
    if (isHeardOtherwise(word, own, concepts)) return own;
    const runs = [before ? [before, own] : [], behind ? [own, behind] : []];
    return runs.some((run) => run.length > 1 && concepts.stretches(run)[0]?.words.length === 2) ? own : word;
  });
}

/** "Boemboe" is the seasoning, and not what bamboo is called elsewhere. */
function isHeardOtherwise(word: Word, today: Word, concepts: Concepts): boolean {
  const [term] = concepts.stretches([today]);
  return (term?.concepts.length ?? 0) > 0 && heardInAny([word], concepts).length > 0;
}

/** "Bah-teek", "ee-kat": told syllable by syllable, where none of them is a word of the trade. */
export function withSyllablesJoined(text: string, concepts: Concepts): string {
  return text.replaceAll(/(?<![\p{L}\p{N}-])\p{L}{2,5}(?:-\p{L}{2,5}){1,3}(?![\p{L}\p{N}-])/gu, (run) => {
    const parts = wordsOf(run);
    const isTold =
      parts.every((part) => part.script === "letters" && !negators.has(part.text)) &&
      parts.some((part) => !concepts.isKnown(part)) &&
      concepts.stretches(parts).every((it) => it.concepts.length === 0);
    return isTold ? parts.map((part) => part.text).join("") : run;
  });
}
