import { defineRecord } from "#functions/platform/table/record.ts";
import { LastVerification } from "#shared/market/profiles/last-verification.ts";
import { ReadinessStanding } from "#shared/market/profiles/readiness-standing.ts";
import { RefusedCertificates } from "#shared/market/profiles/refused-certificates.ts";

/** Beside the business, so that its dashboard reads it together with the rest. */
export const readinessStandingRecord = defineRecord<ReadinessStanding, string>()({
  kind: "readiness-standing",
  schema: ReadinessStanding,
  key: (profileId) => ({ pk: `PROFILE#${profileId}`, sk: "READINESS-STANDING" }),
  keyOf: ({ profileId }) => profileId,
});

/** Beside the person: a new request takes its place once the last is over. */
export const lastVerificationRecord = defineRecord<
  LastVerification,
  Pick<LastVerification, "profileId" | "personId">
>()({
  kind: "last-verification",
  schema: LastVerification,
  key: ({ profileId, personId }) => ({ pk: `PERSON#${personId}`, sk: `LAST-VERIFICATION#${profileId}` }),
  keyOf: ({ profileId, personId }) => ({ profileId, personId }),
});

export const refusedCertificatesRecord = defineRecord<RefusedCertificates, string>()({
  kind: "refused-certificates",
  schema: RefusedCertificates,
  key: (profileId) => ({ pk: `PROFILE#${profileId}`, sk: "REFUSED-CERTIFICATES" }),
  keyOf: ({ profileId }) => profileId,
});
