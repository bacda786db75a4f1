import { defineRecord } from "#functions/platform/table/record.ts";
import { ReadinessStanding } from "#shared/market/profiles/readiness-standing.ts";

/** Beside the business, so that its dashboard reads it together with the rest. */
export const readinessStandingRecord = defineRecord<ReadinessStanding, string>()({
  kind: "readiness-standing",
  schema: ReadinessStanding,
  key: (profileId) => ({ pk: `PROFILE#${profileId}`, sk: "READINESS-STANDING" }),
  keyOf: ({ profileId }) => profileId,
});
