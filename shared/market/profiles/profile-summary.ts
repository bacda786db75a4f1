import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { photoIds } from "#shared/market/ids.ts";
import { PublicChecks, publicChecksOf } from "./checks.ts";
import { Profile } from "./profile.ts";

/** The longest sentence that a list shows of a story. */
const longest = 150;
/** Shorter ones say something only where a sign is a word. */
const shortest = 24;
const scrap = 8;

/** What lists and its goods' pages show of a business: who it is, where it comes from, a sentence of its story in each language. */
export const ProfileSummary = z.strictObject({
  ...Profile.pick({
    id: true,
    handle: true,
    businessName: true,
    regencyCode: true,
    workedAbroad: true,
    isDemo: true,
  }).shape,
  portraitId: photoIds.schema.optional(),
  voice: z.partialRecord(ContentLocale, z.string().max(longest)),
  checks: PublicChecks.default({}),
  /** How soon it usually answers; absent where that cannot be said yet. */
  medianAnswerMinutes: z.int().min(0).optional(),
});
export type ProfileSummary = z.infer<typeof ProfileSummary>;

export function profileSummary(profile: Profile): ProfileSummary {
  const { id, handle, businessName, regencyCode, workedAbroad, isDemo, text, portrait } = profile;
  const { medianMinutes: medianAnswerMinutes } = profile.answerTimes;
  return {
    id,
    handle,
    businessName,
    regencyCode,
    workedAbroad,
    isDemo,
    portraitId: portrait?.id,
    voice: voiceOf(text),
    checks: publicChecksOf(profile.checks),
    medianAnswerMinutes,
  };
}

/** A sentence of a story in each of its languages that has a fitting one. */
export function voiceOf(text: Profile["text"]): ProfileSummary["voice"] {
  const sentences = Object.entries(text).map(([locale, { story }]) => [locale, sentenceOf(story)]);
  return Object.fromEntries(sentences.filter(([, sentence]) => sentence !== undefined));
}

/** Stories end with what they come to: the last sentence that is neither a scrap nor a paragraph. */
export function sentenceOf(story: string): string | undefined {
  const sentences = story
    .split(/(?<=[.!?؟])\s+|(?<=[。！？])|\n+/)
    .map((it) => it.trim())
    .filter((it) => it.length <= longest);
  return sentences.findLast((it) => it.length >= shortest) ?? sentences.findLast((it) => it.length >= scrap);
}
