import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { prose } from "#shared/text.ts";
import { disputeIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";

export const maximumStatements = 40;
/** Of these each side may write half, so that neither can take the other's room. */
export const maximumOfSide = maximumStatements / 2;

const words = {
  text: prose(2, 4000),
  language: ContentLocale,
  /** The same in another language, as whoever wrote it says it. */
  translation: z.strictObject({ text: prose(2, 4000), language: ContentLocale }).optional(),
};
type Words = { language: ContentLocale; translation?: { language: ContentLocale } | undefined };

export const isTranslated = ({ language, translation }: Words) => translation?.language !== language;
export const otherLanguage = { path: ["translation", "language"], error: "language_same" };
export const statementWords = words;

export const WriteStatement = z
  .strictObject(words)
  .refine(isTranslated, otherLanguage)
  .meta({ examples: [{ text: "Twelve of the trays came broken.", language: "en" }] });
export type WriteStatement = z.infer<typeof WriteStatement>;

/** What one side says, as evidence: numbered, and never changed after. */
export const Statement = z.strictObject({
  disputeId: disputeIds.schema,
  number: z.int().min(1).max(maximumStatements),
  from: Side,
  authorId: personIds.schema,
  text: z.string(),
  language: ContentLocale,
  translation: z.strictObject({ text: z.string(), language: ContentLocale }).optional(),
  ...stamps,
});
export type Statement = z.infer<typeof Statement>;
