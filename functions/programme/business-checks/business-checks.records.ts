import * as z from "zod";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { profileIds } from "#shared/people/ids.ts";
import { NamedBusiness, NamePair, type namePairStages } from "#shared/programme/business-checks/name-pair.ts";
import { NumberCase, type numberStages } from "#shared/programme/business-checks/number-case.ts";
import { stamps } from "#shared/stamps.ts";

export const numberCaseRecord = defineRecord<NumberCase, string>()({
  kind: "number-case",
  schema: NumberCase,
  key: (profileId) => ({ pk: `NUMBER-CASE#${profileId}`, sk: "NUMBER-CASE" }),
  keyOf: ({ id }) => id,
  indexes: {
    "by-stage": ({ askedAt, history, createdAt }) => ({
      stagedAt: askedAt ?? history.at(-1)?.at ?? createdAt,
    }),
  },
});

/** What waits, those first that asked first; and what was decided, the last first. */
export function numberCasesIn(
  table: Table,
  stage: (typeof numberStages)[number],
  page: PageRequest,
): Promise<Page<NumberCase>> {
  return table.queryIndex(
    numberCaseRecord,
    "by-stage",
    { stage },
    { ...page, oldestFirst: stage === "waiting" },
  );
}

/** Which businesses have names of one skeleton. */
const NameSkeleton = z.strictObject({
  ...NamedBusiness.shape,
  profileId: profileIds.schema,
  skeleton: z.string().max(800),
  isDemo: z.boolean().default(false),
  ...stamps,
});
export type NameSkeleton = z.infer<typeof NameSkeleton>;

const alike = (skeleton: string) => `NAME-SKELETON#${skeleton}`;

export const nameSkeletonRecord = defineRecord<NameSkeleton, Pick<NameSkeleton, "skeleton" | "profileId">>()({
  kind: "name-skeleton",
  schema: NameSkeleton,
  key: ({ skeleton, profileId }) => ({ pk: alike(skeleton), sk: profileId }),
  keyOf: ({ skeleton, profileId }) => ({ skeleton, profileId }),
});

/** At most fifty: a name that more have is nobody's own. */
export async function namesAlike(table: Table, skeleton: string): Promise<NameSkeleton[]> {
  const found = await table.queryPartition(alike(skeleton), { limit: 50 });
  return found.of(nameSkeletonRecord);
}

export const namePairRecord = defineRecord<NamePair, string>()({
  kind: "name-pair",
  schema: NamePair,
  key: (id) => ({ pk: `NAME-PAIR#${id}`, sk: "NAME-PAIR" }),
  keyOf: ({ id }) => id,
  indexes: { "by-stage": ({ decidedAt, createdAt }) => ({ stagedAt: decidedAt ?? createdAt }) },
});

export function namePairsIn(
  table: Table,
  stage: (typeof namePairStages)[number],
  page: PageRequest,
): Promise<Page<NamePair>> {
  return table.queryIndex(
    namePairRecord,
    "by-stage",
    { stage },
    { ...page, oldestFirst: stage === "waiting" },
  );
}
