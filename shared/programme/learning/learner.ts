import * as z from "zod";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { ProvinceCode } from "#shared/terms/places.ts";
import { line } from "#shared/text.ts";
import { ModuleSlug } from "./module-file.ts";
import { ModuleProgress, mostModules } from "./progress.ts";

/** Where somebody comes from, and the country where they work or worked: told for the numbers alone, or not at all. */
export const SayPlace = z.strictObject({
  province: ProvinceCode.optional(),
  country: CountryCode.optional(),
});
export type SayPlace = z.infer<typeof SayPlace>;

/** The name that a certificate is to bear: it is asked for once, and stays. */
export const ClaimCertificate = z.strictObject({ name: line(2, 80) });
export type ClaimCertificate = z.infer<typeof ClaimCertificate>;

/** A quiz as it was answered: of each question which choice. */
export const AnswerQuiz = z.strictObject({
  choices: z.array(z.int().min(0).max(9)).min(1).max(20),
});
export type AnswerQuiz = z.infer<typeof AnswerQuiz>;

/** Enough that nobody guesses one: 26 letters and digits, of 125 bits and more. */
export const ProofCode = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)
  .meta({ examples: ["7ZQ4M2KX0T9B3C8D5F6G1H2J3K"] });

/** What the numbers count of somebody. */
export const Counted = z.strictObject({
  province: z.string().max(2).optional(),
  country: z.string().max(2).optional(),
  started: z.boolean(),
  passed: z.array(ModuleSlug).max(mostModules),
  certified: z.boolean(),
});
export type Counted = z.infer<typeof Counted>;

/** One person's way along the path. */
export const Learner = z.strictObject({
  personId: personIds.schema,
  modules: z.array(ModuleProgress).max(mostModules),
  ...SayPlace.shape,
  /** The code of the certificate's proof. */
  certificate: ProofCode.optional(),
  /** What of this stands in the numbers now; kept by the reactions alone. */
  counted: Counted.optional(),
  ...stamps,
});
export type Learner = z.infer<typeof Learner>;

/** How somebody's learning is shown to themselves. */
export const OwnLearning = Learner.omit({ personId: true, counted: true, createdAt: true, updatedAt: true })
  .partial({ version: true })
  .meta({ description: "How far you came along the learning path." });
export type OwnLearning = z.infer<typeof OwnLearning>;
