import { browse } from "./market/browse/browse.slice.ts";
import { catalogs } from "./market/catalogs/catalogs.slice.ts";
import { savedSearches } from "./market/saved-searches/saved-searches.slice.ts";
import { search } from "./market/search/search.slice.ts";
import type { Slice } from "./platform/slice.ts";
import { requests } from "./trade/requests/requests.slice.ts";

/** All that Rantau is made of, in the order in which it is described. A slice registers here and nowhere else. */
export const slices: readonly Slice[] = [catalogs, search, savedSearches, browse, requests];
