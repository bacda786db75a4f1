import * as z from "zod";
import { ContentLocale, localized } from "#shared/locales.ts";
import { measureIds, personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { prose } from "#shared/text.ts";
import { measuredThings, measureReasons } from "./reasons.ts";
import { measureStages } from "./stages.ts";

/** What somebody is told, in their own words' length: enough to answer it. */
const Words = prose(10, 2000);

export const TakeMeasure = z.strictObject({
  reason: z.enum(measureReasons),
  /** Why, for whom it is about. */
  words: Words,
  /** The language of the words: the receiver's, or English. */
  language: ContentLocale,
  /** The day on which it ends by itself (UTC); it stands until it is lifted where none is said. */
  until: z.iso.date().optional(),
});
export type TakeMeasure = z.infer<typeof TakeMeasure>;

/** Why a measure is lifted, or an appeal decided so, for whom it is about; in the language that they were told in. */
export const AnswerMeasure = z.strictObject({ words: Words });
export type AnswerMeasure = z.infer<typeof AnswerMeasure>;

export const AppealMeasure = z.strictObject({ words: Words });
export type AppealMeasure = z.infer<typeof AppealMeasure>;

export const MeasureStage = z.enum(measureStages);
export type MeasureStage = z.infer<typeof MeasureStage>;

const Said = { byId: personIds.schema, byName: z.string(), words: z.string(), at: z.iso.datetime() };

/** What was decided about one thing that broke our rules, and what came of it. */
export const Measure = z.strictObject({
  id: measureIds.schema,
  of: z.enum(measuredThings),
  thingId: z.string().max(80),
  /** What it was called then, where it has a name. */
  title: localized(z.string()).optional(),
  /** The business that the thing is of. */
  profileId: profileIds.schema.optional(),
  /** Whom it is about by themselves: who is suspended, or wrote the review. */
  personId: personIds.schema.optional(),
  /** Who is told, and may appeal. */
  toldIds: z.array(personIds.schema).max(20),
  /** Businesses that are not shown under it. */
  removedProfileIds: z.array(profileIds.schema).max(10).default([]),
  reason: z.enum(measureReasons),
  words: z.string(),
  language: ContentLocale,
  until: z.iso.datetime().optional(),
  takenById: personIds.schema,
  takenByName: z.string(),
  stage: MeasureStage,
  appeal: z.strictObject(Said).optional(),
  appealedAt: z.iso.datetime().optional(),
  /** What was said as the appeal was decided, or as it was lifted. */
  answer: z.strictObject(Said).optional(),
  answeredAt: z.iso.datetime().optional(),
  remindedAt: z.iso.datetime().optional(),
  overdueAt: z.iso.datetime().optional(),
  ...stamps,
});
export type Measure = z.infer<typeof Measure>;

export const measureActs = ["take", "appeal", "uphold", "grant", "lift", "end"] as const;

/** One act of a measure's history: who did what, when and why. Only ever added. */
export const MeasureEntry = z.strictObject({
  measureId: measureIds.schema,
  number: z.int().min(1).max(99),
  act: z.enum(measureActs),
  /** Absent where time did it. */
  actorId: personIds.schema.optional(),
  actorName: z.string().optional(),
  reason: z.enum(measureReasons).optional(),
  words: z.string().optional(),
  ...stamps,
});
export type MeasureEntry = z.infer<typeof MeasureEntry>;

/** A measure with its history, as the desk reads it. */
export const WholeMeasure = z.strictObject({ measure: Measure, entries: z.array(MeasureEntry) });
export type WholeMeasure = z.infer<typeof WholeMeasure>;
