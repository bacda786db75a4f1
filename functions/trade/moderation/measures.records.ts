import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { measureProcess } from "#shared/trade/moderation/measure.process.ts";
import {
  Measure,
  MeasureEntry,
  type MeasureStage,
  type WholeMeasure,
} from "#shared/trade/moderation/measure.ts";

/** The desk finds measures by stage: what was appealed by when it was, all else by when it was taken. */
export const measureRecord = defineRecord<Measure, string>()({
  kind: "measure",
  schema: Measure,
  key: (id) => ({ pk: `MEASURE#${id}`, sk: "MEASURE" }),
  keyOf: ({ id }) => id,
  process: measureProcess,
  subject: measureProcess.subject,
  indexes: {
    "by-stage": ({ stage, appealedAt, createdAt }) => ({
      stagedAt: (stage === "appealed" && appealedAt) || createdAt,
    }),
    "by-person": ({ personId }) => ({ ofPerson: personId }),
    "by-profile": ({ profileId }) => ({ inProfile: profileId }),
  },
});

type EntryKey = Pick<MeasureEntry, "measureId" | "number">;

/** What was done about it lies with it, in the order in which it was, and is never written over. */
export const measureEntryRecord = defineRecord<MeasureEntry, EntryKey>()({
  kind: "measure-entry",
  schema: MeasureEntry,
  key: ({ measureId, number }) => ({
    pk: `MEASURE#${measureId}`,
    sk: `ENTRY#${String(number).padStart(2, "0")}`,
  }),
  keyOf: ({ measureId, number }) => ({ measureId, number }),
});

/** A measure and its history, in one operation. */
export async function wholeMeasureOf(table: Table, measureId: string): Promise<WholeMeasure | undefined> {
  const found = await table.queryPartition(`MEASURE#${measureId}`);
  const [[measure], entries] = await Promise.all([found.of(measureRecord), found.of(measureEntryRecord)]);
  return measure && { measure, entries };
}

/** Measures in one stage, the newest first; what was appealed the oldest first. */
export function measuresIn(table: Table, stage: MeasureStage, page: PageRequest): Promise<Page<Measure>> {
  return table.queryIndex(
    measureRecord,
    "by-stage",
    { stage },
    { ...page, oldestFirst: stage === "appealed" },
  );
}

/** What was decided about somebody themselves, last changed first. */
export function measuresOfPerson(table: Table, personId: string, page: PageRequest): Promise<Page<Measure>> {
  return table.queryIndex(measureRecord, "by-person", { ofPerson: personId }, page);
}

/** What was decided about a business and its goods, by stage. */
export function measuresOfProfile(
  table: Table,
  profileId: string,
  page: PageRequest,
): Promise<Page<Measure>> {
  return table.queryIndex(measureRecord, "by-profile", { inProfile: profileId }, page);
}
