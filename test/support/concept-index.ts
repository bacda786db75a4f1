import type { Concept } from "#shared/market/search/concept.ts";
import { foldText } from "#shared/market/search/fold.ts";
import { thesaurus } from "#shared/market/search/thesaurus.ts";

/**
 * From each term, folded by `foldText`, to the identifiers of the concepts that it may mean, in the thesaurus's order.
 * A term of several words is one key, its words parted by one space: "kursi rotan", "cumi cumi".
 */
export function conceptIndex(concepts: readonly Concept[] = thesaurus): Map<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { id, terms } of concepts) {
    for (const term of new Set(Object.values(terms).flat().map(foldText))) {
      const known = index.get(term);
      if (known) known.push(id);
      else index.set(term, [id]);
    }
  }
  return index;
}
