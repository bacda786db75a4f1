import { del, get, post, put } from "#functions/platform/http/api-route.ts";
import { savedSearchIds } from "#shared/market/ids.ts";
import { ChooseDigest, KeptSearches, SavedSearch } from "#shared/market/saved-searches/saved-searches.ts";
import { chooseDigest, listSavedSearches, removeSavedSearch, saveSearch } from "./saved-searches.service.ts";

const tag = "search";

export const savedSearchesApi = [
  get("/me/searches", listSavedSearches, {
    tag,
    summary: "The searches that you saved, the newest first",
    answer: KeptSearches,
  }),
  post("/me/searches", saveSearch, {
    tag,
    summary: "Save a search; a weekly mail tells of new matches",
    description: "Saving what is saved already answers with the one that is there.",
    answer: SavedSearch,
    status: 201,
  }),
  del("/me/searches/:searchId", removeSavedSearch, {
    tag,
    at: { searchId: savedSearchIds.schema },
    summary: "Forget a saved search",
    status: 204,
  }),
  put("/me/digest", chooseDigest, {
    tag,
    summary: "Start or end the weekly mail of new matches",
    answer: ChooseDigest,
  }),
];
