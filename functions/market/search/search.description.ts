import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { FacetCounts } from "#shared/market/search/facets.ts";
import { SearchAnswer, SearchSuggestion } from "#shared/market/search/search-answer.ts";

export const searchDescription: ApiDescription = {
  tags: {
    search: "Published listings, found by words, filters and codes; and searches that somebody keeps.",
  },
  schemas: {
    FacetCounts,
    SearchAnswer,
    SearchSuggestion,
  },
};
