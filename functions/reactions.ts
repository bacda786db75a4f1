import { catalogReactions } from "./catalogs/catalogs.reactions.ts";
import { inquiryReactions } from "./inquiries/inquiries.reactions.ts";
import type { Reaction } from "./platform/stream.ts";
import { profileReactions } from "./profiles/profiles.reactions.ts";

/** What follows from a write, slice by slice; run by the table's stream alone. */
export const reactions: readonly Reaction[] = [...profileReactions, ...inquiryReactions, ...catalogReactions];
