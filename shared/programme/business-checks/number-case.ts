import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { Office } from "#shared/people/people/offices.ts";
import { maybeSaid, said, wordsMissing } from "#shared/programme/office/said.ts";
import { stamps } from "#shared/stamps.ts";

/** The business's registration (Nomor Induk Berusaha) and its taxpayer number. */
export const businessNumbers = ["nib", "npwp"] as const;
export const BusinessNumber = z.enum(businessNumbers);
export type BusinessNumber = z.infer<typeof BusinessNumber>;

/** What a comparison with the register that gave a number came to. */
export const numberOutcomes = ["checked", "not_found", "somebody_elses"] as const;
export const numberStages = ["waiting", "rests"] as const;

/** Records what a comparison came to; a number of somebody else's is told in words. */
export const RecordNumberCheck = z
  .strictObject({
    number: BusinessNumber,
    outcome: z.enum(numberOutcomes),
    ...maybeSaid,
  })
  .refine(({ outcome, words }) => outcome !== "somebody_elses" || words !== undefined, wordsMissing);
export type RecordNumberCheck = z.infer<typeof RecordNumberCheck>;

export const TakeBackNumberCheck = z.strictObject({ number: BusinessNumber, ...said });
export type TakeBackNumberCheck = z.infer<typeof TakeBackNumberCheck>;

/** One thing that was found of a number, in an office's name, or taken back. */
export const NumberEvent = z.strictObject({
  at: z.iso.datetime(),
  number: BusinessNumber,
  outcome: z.enum([...numberOutcomes, "taken_back"]),
  office: Office,
  /** For officers' eyes: who of the office. */
  officerId: personIds.schema,
  officerName: z.string().max(120),
  /** Which version of what is private of the business was compared. */
  numbersVersion: z.int().min(1),
  words: z.string().max(1000).optional(),
  language: ContentLocale.optional(),
});
export type NumberEvent = z.infer<typeof NumberEvent>;

export const maximumNumberEvents = 60;

/** What offices found of a business's numbers, and what it asked them to compare; the numbers lie elsewhere. */
export const NumberCase = z.strictObject({
  id: profileIds.schema,
  businessName: z.string().max(100),
  stage: z.enum(numberStages),
  waitsFor: z.array(BusinessNumber).max(2),
  askedAt: z.iso.datetime().optional(),
  history: z.array(NumberEvent).max(maximumNumberEvents),
  isDemo: z.boolean().default(false),
  ...stamps,
});
export type NumberCase = z.infer<typeof NumberCase>;
