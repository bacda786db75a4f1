import { catalogReactions } from "./market/catalogs/catalogs.reactions.ts";
import { profileReactions } from "./market/profiles/profiles.reactions.ts";
import { savedSearchReactions } from "./market/saved-searches/saved-searches.reactions.ts";
import { searchReactions } from "./market/search/search.reactions.ts";
import type { BatchReaction, Reaction } from "./platform/stream.ts";
import { inquiryReactions } from "./trade/inquiries/inquiries.reactions.ts";
import { requestReactions } from "./trade/requests/requests.reactions.ts";

/** What follows from a write, slice by slice; run by the table's stream alone. */
export const reactions: readonly (Reaction | BatchReaction)[] = [
  ...profileReactions,
  ...inquiryReactions,
  ...catalogReactions,
  ...requestReactions,
  ...searchReactions,
  ...savedSearchReactions,
];
