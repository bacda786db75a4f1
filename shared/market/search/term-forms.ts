import type { Concepts, Stretch } from "./concepts.ts";
import type { Word } from "./words.ts";

/** "Pakaian untuk salat" is as "pakaian salat", "clothes for prayer" as "prayer clothes". */
export function termAround(
  purpose: string,
  before: Word | undefined,
  behind: Word | undefined,
  concepts: Concepts,
): Stretch | undefined {
  if (!before || !behind) return undefined;
  const run = purpose === "for" ? [behind, before] : [before, behind];
  const [term] = concepts.stretches(run);
  return term?.words.length === 2 ? term : undefined;
}

/** "Dried seafood" is a name of seafood, and says that it is dried. */
export function withQualityApart(said: Stretch, concepts: Concepts): Stretch[] {
  const [first, ...rest] = said.words;
  if (first?.script !== "letters" || rest.length === 0) return [said];
  const [quality, named, ...more] = [...concepts.stretches([first]), ...concepts.stretches(rest)];
  const isApart =
    more.length === 0 &&
    quality?.concepts.length === 1 &&
    quality.concepts.every(concepts.isQuality) &&
    said.concepts.every((id) => named?.concepts.includes(id) && !concepts.isQuality(id));
  return isApart && named ? [quality, named] : [said];
}

/** Fewest letters of a half of a term of two words that is written as one. */
const fewestOfHalf = 3;

/** "Minyakkelapa", جوزالطيب: a term of two words without the space. */
export function writtenAsOne(word: Word, concepts: Concepts): Stretch | undefined {
  if (word.script !== "letters" || concepts.isKnown(word)) return undefined;
  for (let at = fewestOfHalf; at <= word.text.length - fewestOfHalf; at++) {
    const halves = [word.text.slice(0, at), word.text.slice(at)].map((text) => ({ ...word, text }));
    const [term] = concepts.stretches(halves);
    if (term?.words.length === 2) return term;
  }
  return undefined;
}
