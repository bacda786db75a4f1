import type { Concepts } from "./concepts.ts";
import { functionWords } from "./language/function-words.ts";
import type { Word } from "./words.ts";

/** Fewest letters of a word that is heard within another. */
const fewestTogether = 4;

const mostSyllables = 8;
const mostArabicWords = 5;

/**
 * Syllables written apart ("ka fei dou") make a word where they are not all words of their own: so many from here on that
 * the fewest of those behind them are left over.
 */
export function heardAt(words: readonly Word[], at: number, concepts: Concepts): number {
  let best = { count: 0, left: Number.POSITIVE_INFINITY };
  for (let count = Math.min(mostSyllables, words.length - at); count >= 2; count--) {
    if (!isHeard(words.slice(at, at + count), concepts)) continue;
    const left = leftOver(words.slice(at + count, at + mostSyllables), concepts);
    if (left < best.left) best = { count, left };
  }
  const [first, ...behind] = words.slice(at, at + mostSyllables);
  const isWordAlone = first && concepts.heard([first]).length > 0;
  if (isWordAlone && leftOver(behind, concepts) < best.left) return 0;
  return best.count > 0 || isWordAlone ? best.count : heardInArabicAt(words, at, concepts);
}

/** What is no word of East Asia may be several of Arabic: "jawz al hind". */
function heardInArabicAt(words: readonly Word[], at: number, concepts: Concepts): number {
  for (let count = Math.min(mostArabicWords, words.length - at); count >= 2; count--)
    if (concepts.heard(words.slice(at, at + count), "Arabic").length > 0) return count;
  return 0;
}

/** What words name that are written as they sound, in whichever tongue. */
export function heardInAny(words: readonly Word[], concepts: Concepts): readonly string[] {
  const heard = concepts.heard(words);
  if (heard.length === 0) return concepts.heard(words, "Arabic");
  // What sounds as a rattan chair and as rattan is the chair.
  const inOthers = new Set(
    heard.flatMap((id) => concepts.parts(id).flatMap((part) => part.concepts.filter((it) => it !== id))),
  );
  const whole = heard.filter((id) => !inOthers.has(id));
  return whole.length > 0 ? whole : heard;
}

/** How many of these words are in no word that sounds so. */
function leftOver(words: readonly Word[], concepts: Concepts): number {
  if (words.length === 0) return 0;
  let least = 1 + leftOver(words.slice(1), concepts);
  for (let count = 1; count <= words.length && least > 0; count++) {
    const run = words.slice(0, count);
    if (concepts.heard(run).length > 0 || (count === 1 && concepts.stretches(run)[0]?.concepts.length))
      least = Math.min(least, leftOver(words.slice(count), concepts));
  }
  return least;
}

function isHeard(run: readonly Word[], concepts: Concepts): boolean {
  if (concepts.heard(run).length === 0) return false;
  const isForeign = run.some(
    (word) => !functionWords.has(word.text) && concepts.stretches([word])[0]?.concepts.length === 0,
  );
  return isForeign && concepts.stretches(run).length > 1;
}

/** Two words that were written as one, as they sound: "shirukusukafu". */
export function heardTogether(word: Word, concepts: Concepts): Word[] | undefined {
  if (word.script !== "letters" || concepts.isKnown(word) || concepts.heard([word]).length > 0)
    return undefined;
  for (let at = fewestTogether; at <= word.text.length - fewestTogether; at++) {
    const halves = [word.text.slice(0, at), word.text.slice(at)].map((text) => ({ ...word, text }));
    if (halves.every((half) => concepts.heard([half]).length > 0)) return halves;
  }
  return undefined;
}
