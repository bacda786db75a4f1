import { catalogReactions } from "./catalogs/catalogs.reactions.ts";
import { inquiryReactions } from "./inquiries/inquiries.reactions.ts";
import type { BatchReaction, Reaction } from "./platform/stream.ts";
import { profileReactions } from "./profiles/profiles.reactions.ts";
import { requestReactions } from "./requests/requests.reactions.ts";
import { savedSearchReactions } from "./saved-searches/saved-searches.reactions.ts";
import { searchReactions } from "./search/search.reactions.ts";

/** What follows from a write, slice by slice; run by the table's stream alone. */
export const reactions: readonly (Reaction | BatchReaction)[] = [
  ...profileReactions,
  ...inquiryReactions,
  ...catalogReactions,
  ...requestReactions,
  ...searchReactions,
  ...savedSearchReactions,
];
