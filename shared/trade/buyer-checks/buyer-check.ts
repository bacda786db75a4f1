import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { prose } from "#shared/text.ts";
import { Company } from "#shared/trade/companies/company.ts";
import { buyerCheckIds, inquiryIds } from "#shared/trade/ids.ts";
import { buyerCheckStages, buyerVerdicts, mostVerdicts, validDaysRange } from "./stages.ts";

export const BuyerCheckStage = z.enum(buyerCheckStages);
export type BuyerCheckStage = z.infer<typeof BuyerCheckStage>;

export const AskBuyerCheck = z.strictObject({
  /** What makes the exporter ask. */
  note: prose(0, 1000).optional(),
  /** The language that the note is written in. */
  language: ContentLocale,
  /** Whoever checks may read the thread's messages, as far as they were written when it was asked. */
  sharesMessages: z.boolean().default(false),
});
export type AskBuyerCheck = z.infer<typeof AskBuyerCheck>;

export const AnswerBuyerCheck = z.strictObject({
  verdict: z.enum(buyerVerdicts),
  reasons: prose(10, 2000),
  language: ContentLocale,
  validDays: z.int().min(validDaysRange.least).max(validDaysRange.most),
});
export type AnswerBuyerCheck = z.infer<typeof AnswerBuyerCheck>;

/** What somebody of an office found, for the exporter who asked. */
export const Verdict = z.strictObject({
  ...AnswerBuyerCheck.omit({ validDays: true }).shape,
  at: z.iso.datetime(),
  validThrough: z.iso.datetime(),
  checkerId: personIds.schema,
  /** As it was then. */
  checkerName: z.string(),
});
export type Verdict = z.infer<typeof Verdict>;

/** What an exporter asks an office about the buyer of a thread. */
export const BuyerCheck = z.strictObject({
  id: buyerCheckIds.schema,
  inquiryId: inquiryIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  stage: BuyerCheckStage,
  /** The buyer's country, whose attachés are asked. */
  market: CountryCode,
  /** As they stood when it was asked. */
  exporterName: z.string(),
  company: Company,
  ...AskBuyerCheck.omit({ sharesMessages: true }).shape,
  sharesMessages: z.boolean(),
  askedAt: z.iso.datetime(),
  remindedAt: z.iso.datetime().optional(),
  answeredAt: z.iso.datetime().optional(),
  withdrawnAt: z.iso.datetime().optional(),
  lapsedAt: z.iso.datetime().optional(),
  /** Oldest first. */
  verdicts: z.array(Verdict).max(mostVerdicts),
  ...stamps,
});
export type BuyerCheck = z.infer<typeof BuyerCheck>;
