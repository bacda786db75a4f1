import * as z from "zod";
import { apiSlice } from "#functions/platform/http/api.ts";
import { SavedQuestion, SavedSearch, SavedSearches } from "#shared/market/saved-searches/saved-searches.ts";
import { chooseDigest, listSavedSearches, removeSavedSearch, saveSearch } from "./saved-searches.service.ts";

const Digest = SavedSearches.pick({ wantsMail: true });

export function savedSearchesApi() {
  const slice = apiSlice();
  const [tag, verb] = ["search", "signed-in"] as const;

  slice.on(
    {
      method: "get",
      path: "/me/searches",
      tag,
      summary: "The searches that you saved, the newest first",
      verb,
      answer: SavedSearches.pick({ searches: true, wantsMail: true }),
    },
    ({ ctx }) => listSavedSearches(ctx),
  );

  slice.on(
    {
      method: "post",
      path: "/me/searches",
      tag,
      summary: "Save a search; a weekly mail tells of new matches",
      description: "Saving what is saved already answers with the one that is there.",
      verb,
      body: SavedQuestion,
      answer: SavedSearch,
      status: 201,
    },
    ({ ctx, body }) => saveSearch(ctx, body),
  );

  slice.on(
    {
      method: "delete",
      path: "/me/searches/:searchId",
      tag,
      summary: "Forget a saved search",
      verb,
      status: 204,
    },
    ({ ctx, params }) => removeSavedSearch(ctx, params.searchId ?? ""),
  );

  slice.on(
    {
      method: "put",
      path: "/me/digest",
      tag,
      summary: "Start or end the weekly mail of new matches",
      verb,
      body: z.strictObject(Digest.shape),
      answer: Digest,
    },
    async ({ ctx, body }) => ({ wantsMail: (await chooseDigest(ctx, body.wantsMail)).wantsMail }),
  );

  return slice;
}
