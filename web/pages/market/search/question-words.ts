import type { SavedQuestion } from "#shared/market/saved-searches/saved-searches.ts";
import { facetNames } from "#shared/market/search/facets.ts";
import type { PageContext } from "#web/page.ts";
import { facetValueName } from "./facet-names.ts";

/** A question in words, such as “rattan chair” · Furniture · Jawa Timur. */
export function questionWords(page: Pick<PageContext, "t" | "locale">, question: SavedQuestion): string {
  const filters = facetNames.flatMap((name) =>
    (question[name] ?? []).map((value) => facetValueName(page, name, value, question.currency)),
  );
  return [...(question.q ? [page.t.saved_quoted({ text: question.q })] : []), ...filters].join(" · ");
}
