import { defineProcess } from "#shared/process.ts";
import { savedSearchSubject } from "./saved-search.permissions.ts";
import type { SavedSearches } from "./saved-searches.ts";
import { savedSearchStages } from "./stages.ts";

/** What of the things that somebody saved decides whether mail is to come. */
export type DigestState = Pick<SavedSearches, "personId" | "searches" | "wantsMail" | "stage" | "nextMailAt">;

const isToCome = ({ searches, wantsMail }: DigestState) => wantsMail && searches.length > 0;

/** The life of what somebody saved: a mail is due each week while it is wanted and something is saved (`digestOnChange`). */
export const savedSearchProcess = defineProcess<DigestState>()({
  noun: "savedSearches",
  stages: savedSearchStages,
  first: "quiet",
  subject: savedSearchSubject,
  steps: {
    begin: {
      by: "system",
      ways: [
        { from: ["quiet"], to: "waiting", only: { told: "mail wanted, something saved", holds: isToCome } },
      ],
    },
    end: {
      by: "system",
      ways: [
        {
          from: ["waiting"],
          to: "quiet",
          only: { told: "no mail wanted, or nothing saved", holds: (state) => !isToCome(state) },
        },
      ],
    },
    tell: {
      by: "time",
      ways: [{ from: ["waiting"] }],
      at: ({ nextMailAt }) => nextMailAt,
      follows: ["mail of new matches"],
    },
  },
});
