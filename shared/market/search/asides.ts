import type { Word } from "./words.ts";

/** Terms of how one buys, and of whom: every listing is an exporter's, from Indonesia. */
const dealings: ReadonlySet<string> = new Set(
  [
    "wholesale retail bulk supplier manufacturer exporter importer moq discount delivery express-order premium sample",
    "place-indonesia buyers-house buyers-shop buyers-works harbour raw-material",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a stretch says nothing of the goods: how much, for which house, whom one seeks. */
export function isBesideTheGoods({
  words,
  concepts,
}: {
  words: readonly Word[];
  concepts: readonly string[];
}): boolean {
  if (concepts.length > 0) return concepts.every((id) => dealings.has(id) || /^(?:unit|currency)-/.test(id));
  return words.every(({ text }) => /^\d+[a-z]{0,2}$/.test(text));
}
