import * as z from "zod";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { ProvinceCode } from "#shared/terms/places.ts";
import { Band, bands } from "./bands.ts";
import { type Part, parts } from "./question.ts";
import { askedSet } from "./question-sets.ts";
import { answersOf } from "./scales.ts";

const Percent = z.int().min(0).max(100);

/** Answers as they are kept: by the set of then, which may not be that of now. */
const KeptAnswers = z.record(z.string().max(40), z.string().max(20));

/** Answers as they come in: those of the questions that are asked now, as many as were chosen. */
export const GivenAnswers = z.strictObject(
  Object.fromEntries(
    askedSet.questions.map(({ id, scale }) => [
      id,
      z.enum(answersOf(scale).map(({ name }) => name) as [string, ...string[]]).optional(),
    ]),
  ),
);
export const GiveAnswers = z.strictObject({ answers: GivenAnswers.default({}) });
export type GiveAnswers = z.infer<typeof GiveAnswers>;

export const ShareAnswers = z.strictObject({ isShared: z.boolean() });

/** What a business has answered so far, and whether attachés may read it. */
export const Readiness = z.strictObject({
  profileId: profileIds.schema,
  answers: KeptAnswers,
  /** Who wanted attachés to read the answers, and since when; taken away at once when it is taken back. */
  consent: z.strictObject({ byId: personIds.schema, givenAt: z.iso.datetime() }).optional(),
  ...stamps,
});
export type Readiness = z.infer<typeof Readiness>;

const PartPercents = z.strictObject(
  Object.fromEntries(parts.map((part) => [part, Percent.optional()])) as Record<
    Part,
    z.ZodOptional<typeof Percent>
  >,
);

/** Which of a business's assessments, as an address says it. */
export const AssessmentNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .meta({ examples: ["1"] });

/** A finished assessment: never changed after, and read by the set that was asked then. */
export const Assessment = z.strictObject({
  profileId: profileIds.schema,
  number: z.int().min(1).max(9999),
  questionSet: z.int().min(1),
  answers: KeptAnswers,
  percent: Percent,
  band: Band,
  /** None where no question of a part concerns the business. */
  parts: PartPercents,
  finishedAt: z.iso.datetime(),
  ...stamps,
});
export type Assessment = z.infer<typeof Assessment>;

/** As it is read in a list of them, without its answers. */
export const AssessmentResult = Assessment.pick({
  number: true,
  questionSet: true,
  percent: true,
  band: true,
  parts: true,
  finishedAt: true,
});
export type AssessmentResult = z.infer<typeof AssessmentResult>;

export function resultOf(it: AssessmentResult): AssessmentResult {
  const { number, questionSet, percent, band, parts: ofParts, finishedAt } = it;
  return { number, questionSet, percent, band, parts: ofParts, finishedAt };
}

/** With its answers, as its members read it. */
export const ShownAssessment = AssessmentResult.extend({
  profileId: profileIds.schema,
  answers: KeptAnswers,
});
export type ShownAssessment = z.infer<typeof ShownAssessment>;

export function shownAssessment(it: ShownAssessment): ShownAssessment {
  return { profileId: it.profileId, ...resultOf(it), answers: it.answers };
}

/** What members read: their answers so far, and the last finished assessments, newest first. */
export const OwnReadiness = z.strictObject({
  questionSet: z.int().min(1),
  answers: KeptAnswers,
  isShared: z.boolean(),
  sharedSince: z.iso.datetime().optional(),
  finished: z.array(AssessmentResult),
});
export type OwnReadiness = z.infer<typeof OwnReadiness>;

/** What an attaché reads of a business: its band, and the answers while it shares them. */
export const SharedReadiness = z.strictObject({
  profileId: profileIds.schema,
  businessName: z.string(),
  handle: z.string(),
  isDemo: z.boolean(),
  band: Band.optional(),
  finishedAt: z.iso.datetime().optional(),
  assessment: ShownAssessment.optional(),
});
export type SharedReadiness = z.infer<typeof SharedReadiness>;

const Counts = z.strictObject(
  Object.fromEntries(bands.map((band) => [band, z.int().min(0)])) as Record<Band, z.ZodInt>,
);
export type BandCounts = z.infer<typeof Counts>;

/** How many businesses of a province stand in each band. */
export const BandTally = z.strictObject({ provinceCode: ProvinceCode, counts: Counts, ...stamps });
export type BandTally = z.infer<typeof BandTally>;

/** What officers read: each province in which enough are counted that nobody is told from the others, and their sum. */
export const CountedBands = z.strictObject({
  /** All that is told below: nothing that is not can be reckoned from it. */
  all: Counts,
  provinces: z.array(z.strictObject({ provinceCode: ProvinceCode, counts: Counts })),
  /** Those of all other provinces together; null where there are some, but too few to be told. */
  others: Counts.nullable(),
});
export type CountedBands = z.infer<typeof CountedBands>;
