import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { line, prose } from "#shared/text.ts";
import { Company, CompanyInput } from "#shared/trade/companies/company.ts";
import { answerIds, requestIds, rfqIds } from "#shared/trade/ids.ts";
import { mostAnswers, requestStages } from "./stages.ts";

export const RequestStage = z.enum(requestStages);
export type RequestStage = z.infer<typeof RequestStage>;

/** What was typed into the search that found nothing. */
export const Question = line(1, 200);

/** What a buyer looks for and did not find, for the trade attachés of their market. */
export const SendRequest = z.strictObject({
  text: prose(10, 2000),
  question: Question.optional(),
  /** In the buyer's own words: there is no listing yet that would say in which unit. */
  quantity: line(0, 100).optional(),
  /** The country that the goods should go to. */
  market: CountryCode,
  neededBy: CalendarDate.optional(),
  company: CompanyInput,
  /** The language that the text is written in. */
  language: ContentLocale,
});
export type SendRequest = z.infer<typeof SendRequest>;

export const AnswerRequest = z.strictObject({ text: prose(1, 2000), language: ContentLocale });
export type AnswerRequest = z.infer<typeof AnswerRequest>;

/** What an attaché of the market wrote back. */
export const Answer = z.strictObject({
  id: answerIds.schema,
  authorId: personIds.schema,
  /** As it was when they wrote. */
  authorName: z.string(),
  ...AnswerRequest.shape,
  at: z.iso.datetime(),
});
export type Answer = z.infer<typeof Answer>;

/** That an attaché asked exporters for quotations, for the buyer, who alone sees what comes of it. */
export const ForwardedRequest = z.strictObject({
  rfqId: rfqIds.schema,
  attacheId: personIds.schema,
  /** As it was then. */
  attacheName: z.string(),
  /** How many were asked. */
  exporterCount: z.int().positive().optional(),
  at: z.iso.datetime(),
});

export const BuyerRequest = z.strictObject({
  id: requestIds.schema,
  buyerId: personIds.schema,
  stage: RequestStage,
  ...SendRequest.shape,
  company: Company,
  /** Oldest first. */
  answers: z.array(Answer).max(mostAnswers),
  /** The buyer was told that attachés may pass it on. */
  mayForward: z.literal(true).optional(),
  forwarded: ForwardedRequest.optional(),
  ...stamps,
});
export type BuyerRequest = z.infer<typeof BuyerRequest>;
