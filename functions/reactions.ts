import { outboxReactions } from "./platform/mail/outbox.ts";
import { partOf, type Slice } from "./platform/slice.ts";
import type { BatchReaction, Reaction } from "./platform/stream.ts";
import { slices } from "./slices.ts";

/** What follows from a write, slice by slice; run by the table's stream alone. */
export async function allReactions(
  mounted: readonly Slice[] = slices,
): Promise<readonly (Reaction | BatchReaction)[]> {
  const [reactions, mails] = await Promise.all([partOf(mounted, "reactions"), partOf(mounted, "mails")]);
  return [...reactions, ...outboxReactions(mails)];
}
