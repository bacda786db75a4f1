import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { readinessSubject } from "#shared/programme/readiness/readiness.permissions.ts";
import { Assessment, BandTally, Readiness } from "#shared/programme/readiness/readiness.ts";

const partition = (profileId: string) => `READINESS#${profileId}`;
const finished = "FINISHED#";
const tallies = "READINESS-BANDS";

export const readinessRecord = defineRecord<Readiness, string>()({
  kind: "readiness",
  schema: Readiness,
  key: (profileId) => ({ pk: partition(profileId), sk: "ANSWERS" }),
  keyOf: ({ profileId }) => profileId,
  subject: readinessSubject,
});

type AssessmentAddress = Pick<Assessment, "profileId" | "number">;

/** Only added: what was found once stays as it was. */
export const assessmentRecord = defineRecord<Assessment, AssessmentAddress>()({
  kind: "assessment",
  schema: Assessment,
  key: ({ profileId, number }) => ({
    pk: partition(profileId),
    sk: `${finished}${String(number).padStart(4, "0")}`,
  }),
  keyOf: ({ profileId, number }) => ({ profileId, number }),
  subject: readinessSubject,
});

export const bandTallyRecord = defineRecord<BandTally, string>()({
  kind: "band-tally",
  schema: BandTally,
  key: (provinceCode) => ({ pk: tallies, sk: provinceCode }),
  keyOf: ({ provinceCode }) => provinceCode,
});

/** What a business answered so far, and its last finished assessments, newest first: one operation. */
export async function readinessOf(
  table: Table,
  profileId: string,
  most: number,
): Promise<{ current: Readiness | undefined; assessments: Assessment[] }> {
  const found = await table.queryPartition(partition(profileId), { limit: most + 1, newestFirst: true });
  const [assessments, [current]] = await Promise.all([found.of(assessmentRecord), found.of(readinessRecord)]);
  if (current || assessments.length <= most) return { current, assessments: assessments.slice(0, most) };
  return { current: await table.get(readinessRecord, profileId), assessments: assessments.slice(0, most) };
}

export async function bandTallies(table: Table): Promise<BandTally[]> {
  const found = await table.queryPartition(tallies);
  return found.of(bandTallyRecord);
}
