import { savedSearchIds } from "#shared/market/ids.ts";
import type { SavedSearches } from "#shared/market/saved-searches/saved-searches.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import type { DemoSaver } from "../saved-searches.ts";
import { personId } from "./people.ts";

export function savedSearchesOf({ by, savedDaysAgo, questions }: DemoSaver, moments: Moments): SavedSearches {
  const savedAt = moments.daysAgo(savedDaysAgo);
  return {
    personId: personId(by),
    searches: questions.map((question, nth) => ({
      id: demoId(savedSearchIds, `${by} ${nth}`, nth),
      question,
      savedAt,
      toldUpTo: savedAt,
    })),
    wantsMail: true,
    stage: "waiting",
    nextMailAt: moments.now.toISOString(),
    round: 1,
    version: questions.length,
    createdAt: savedAt,
    updatedAt: savedAt,
  };
}
