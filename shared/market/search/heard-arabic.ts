import { foldText } from "./fold.ts";
import {
  consonantsOf,
  keysOfSpellings,
  patternOfSpellings,
  spelledTogether,
  withoutInnerArticle,
} from "./language/romanized-arabic.ts";
import type { Word } from "./words.ts";

/** Fewest consonants that tell which word was meant: of one word, and of several. */
const fewestConsonants = { ofOne: 2, ofMany: 3 };

/** A term and its names in Arabic. */
interface Named {
  readonly id: string;
  readonly terms?: Readonly<Partial<Record<string, readonly string[]>>>;
}

interface Spelt {
  id: string;
  name: string;
}

/**
 * Which terms words in Latin letters spell as Arabic sounds: "fahm", "zayt jawz al hind". Arabic is written without its
 * short vowels, so that consonants find a term and its pattern decides. What is a word of another language is none.
 */
export function heardInArabic(
  terms: readonly Named[],
  isKnown: (word: Word) => boolean,
): (words: readonly Word[]) => string[] {
  let known: Map<string, Spelt[]> | undefined;

  function read(): Map<string, Spelt[]> {
    const spelt = new Map<string, Spelt[]>();
    for (const { id, terms: names } of terms)
      for (const name of new Set((names?.ar ?? []).map(foldText))) {
        for (const key of keysOfSpellings(name)) {
          const others = spelt.get(key);
          if (others) others.push({ id, name });
          else spelt.set(key, [{ id, name }]);
        }
      }
    return spelt;
  }

  return function heard(words) {
    if (words.every(isKnown)) return [];
    const spelling = spelledTogether(words.map(({ text }) => text));
    const fewest = words.length > 1 ? fewestConsonants.ofMany : fewestConsonants.ofOne;
    const keys = withoutInnerArticle(spelling).map(consonantsOf);
    known ??= read();
    const found = keys
      .flatMap((key) => (key.length < fewest ? [] : (known?.get(key) ?? [])))
      .filter(({ name }) => patternOfSpellings(name).test(spelling));
    return [...new Set(found.map(({ id }) => id))];
  };
}
