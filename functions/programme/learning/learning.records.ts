import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { Certificate } from "#shared/programme/learning/certificate.ts";
import { Learner } from "#shared/programme/learning/learner.ts";
import { LearningCount } from "#shared/programme/learning/numbers.ts";

/** One for each person; there is none before they learnt anything. */
export const learnerRecord = defineRecord<Learner, string>()({
  kind: "learner",
  schema: Learner,
  key: (personId) => ({ pk: `LEARNER#${personId}`, sk: "LEARNER" }),
  keyOf: ({ personId }) => personId,
});

/** Found by its code alone. */
export const certificateRecord = defineRecord<Certificate, string>()({
  kind: "learning-certificate",
  schema: Certificate,
  key: (code) => ({ pk: `LEARNING-CERTIFICATE#${code}`, sk: "CERTIFICATE" }),
  keyOf: ({ code }) => code,
});

const counts = "LEARNING-COUNTS";

/** All of them in one partition: one for each province and each country that somebody named. */
export const learningCountRecord = defineRecord<LearningCount, Pick<LearningCount, "dimension" | "place">>()({
  kind: "learning-count",
  schema: LearningCount,
  key: ({ dimension, place }) => ({ pk: counts, sk: `${dimension}#${place}` }),
  keyOf: ({ dimension, place }) => ({ dimension, place }),
});

/** One query: there are no more provinces and countries than its pages hold. */
export async function allCounts(table: Table): Promise<LearningCount[]> {
  return (await table.queryPartition(counts)).of(learningCountRecord);
}
