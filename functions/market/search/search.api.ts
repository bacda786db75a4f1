import * as z from "zod";
import { get } from "#functions/platform/http/api-route.ts";
import { SearchAnswer, SearchSuggestion } from "#shared/market/search/search-answer.ts";
import { searchByParameters, suggestSearches } from "./search.service.ts";

const tag = "search";

export const searchApi = [
  get("/search", searchByParameters, {
    tag,
    summary:
      'Published listings by words in any language or as they sound, "phrases", -exclusions, HS codes of any length, Incoterms and places, with counts for each filter',
    answer: SearchAnswer,
  }),
  get("/suggest", suggestSearches, {
    tag,
    summary: "What may be meant by what is being typed: categories and listings, at most 8",
    answer: z.strictObject({ items: z.array(SearchSuggestion) }),
  }),
];
