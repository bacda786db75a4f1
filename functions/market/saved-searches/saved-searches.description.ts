import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import {
  ChooseDigest,
  KeptSearches,
  SavedQuestion,
  SavedSearch,
  SaveSearch,
} from "#shared/market/saved-searches/saved-searches.ts";

export const savedSearchesDescription: ApiDescription = {
  schemas: {
    ChooseDigest,
    KeptSearches,
    SavedQuestion,
    SavedSearch,
    SaveSearch,
  },
};
