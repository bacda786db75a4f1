import { type Reaction, reactTo } from "#functions/platform/stream.ts";
import { sendDigest } from "./digest.service.ts";
import { savedSearchesRecord } from "./saved-searches.records.ts";

/** What the schedule has made due is mailed. */
export const savedSearchReactions: readonly Reaction[] = [
  reactTo(savedSearchesRecord, async (ctx, { after }) => {
    if (after?.stage === "due") await sendDigest(ctx, after.personId);
  }),
];
