import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { prose } from "#shared/text.ts";

/** What an officer says of a decision, and the language that it is in. */
export const said = { words: prose(10, 1000), language: ContentLocale };

/** The same where nothing need be said. */
export const maybeSaid = { words: said.words.optional(), language: ContentLocale.optional() };

/** Why an office decides against something; what no reason names is said in words. */
export function refusalFor<const Reasons extends readonly string[]>(reasons: Reasons) {
  return z
    .strictObject({ reason: z.enum(reasons), ...maybeSaid })
    .refine(({ reason, words }) => reason !== "other" || words !== undefined, wordsMissing);
}

/** Where words are missing that a decision cannot do without. */
export const wordsMissing = { path: ["words"], error: "reason_without_words" };

interface Said {
  words?: string | undefined;
  language?: ContentLocale | undefined;
}

/** Words as they are kept: in the language that they are said to be in, else in that of whoever wrote them. */
export function keptWords({ words, language }: Said, locale: ContentLocale): Said {
  return words === undefined ? {} : { words, language: language ?? locale };
}
