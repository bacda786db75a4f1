import { attachesOfMarket, becomeBuyer } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { noteOwnRole } from "#functions/platform/security-log.ts";
import { add } from "#functions/platform/table/write.ts";
import { nothing, placeOf, thingOf } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { PageQuery } from "#shared/page-query.ts";
import type { Person } from "#shared/people/people/person.ts";
import { everyPerson } from "#shared/permissions.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { answerIds, requestIds } from "#shared/trade/ids.ts";
import { messageLimits } from "#shared/trade/message-limits.ts";
import { requestPermissions, requestSubject } from "#shared/trade/requests/request.permissions.ts";
import { requestProcess } from "#shared/trade/requests/request.process.ts";
import {
  type Answer,
  AnswerRequest,
  type BuyerRequest,
  SendRequest,
} from "#shared/trade/requests/request.ts";
import { requestIssues } from "#shared/trade/requests/rules.ts";
import { requestLimits } from "#shared/trade/requests/sending-limits.ts";
import { requestRecord, requestsOfBuyer, requestsOfMarket } from "./requests.records.ts";

/** Where a request lies, as its address says; either part may be anything. */
export interface RequestAddress {
  market: string;
  requestId: string;
}

export const aRequest = thingOf(requestRecord, ({ market, requestId }: RequestAddress) =>
  isMarket(market) && isIdOf(requestIds, requestId) ? { market, id: requestId } : undefined,
);
const aMarket = placeOf(({ market }: Pick<RequestAddress, "market">) =>
  isMarket(market) ? requestSubject({ market }) : undefined,
);

function isMarket(text: string): boolean {
  return CountryCode.safeParse(text).success;
}

/**
 * Sends a buyer's request to the attachés of a market; it is kept where nobody serves that market yet.
 * @throws RuleBroken where the day is past or the sender's mail is not verified; TooManyRequests past a sending limit.
 */
export const sendRequest = verb({
  permission: requestPermissions.send,
  of: nothing,
  input: SendRequest,
  rule({ ctx, person, input }) {
    const refusal = whyMayNotSend(person);
    if (refusal) throw new RuleBroken(refusal);
    refusePast(ctx, input);
  },
  limits: ({ ctx, person, input }) =>
    countSending(requestLimits, "request", { sender: person.id, recipient: input.market }, ctx.now),
  async write({ ctx, person, input }) {
    const request = add(requestRecord, {
      ...input,
      id: newId(requestIds, ctx.now),
      buyerId: person.id,
      stage: requestProcess.first,
      answers: [],
      mayForward: true,
    });
    return { writes: [request, ...(await becomeBuyer(ctx, person))], answer: outcomeOf(ctx, request) };
  },
  note: ({ ctx }) => noteOwnRole(ctx, "buyer"),
});

/** Why a person may not send requests, as an error's code: answers could not be told to them. */
export function whyMayNotSend(person: Person): string | undefined {
  return person.emailVerified ? undefined : "mail_unverified";
}

/** @throws RuleBroken naming the field that the calendar does not allow. */
export function refusePast(ctx: Ctx, input: Pick<SendRequest, "neededBy">): void {
  const issues = requestIssues(input, ctx.now);
  if (issues[0]) throw new RuleBroken(issues[0].code, { issues });
}

export const getRequest = read({ permission: requestPermissions.read, of: aRequest });

/**
 * Answers a request as an attaché of its market.
 * @throws RuleBroken `request_closed`, `answers_full`; TooManyRequests
 */
export const answerRequest = verb({
  permission: requestPermissions.answer,
  of: aRequest,
  input: AnswerRequest,
  step: requestProcess.steps.answer,
  limits: ({ ctx, person, thing }) =>
    countSending(messageLimits, "answer", { sender: person.id, recipient: thing.id }, ctx.now),
  write({ ctx, person, thing, input, now }) {
    const answer: Answer = {
      ...input,
      id: newId(answerIds, ctx.now),
      authorId: person.id,
      authorName: person.name,
      at: now,
    };
    return { changes: { answers: [...thing.answers, answer] }, answer };
  },
});

/** Ends it, as its buyer; one that is closed already stays as it is. */
export const closeRequest = verb({
  permission: requestPermissions.close,
  of: aRequest,
  version: "optional",
  step: requestProcess.steps.close,
});

/** What the actor sent, last changed first. */
export const listMyRequests = read({
  permission: everyPerson,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, person, input }) => requestsOfBuyer(ctx.table, person.id, input),
});

/** What buyers of a market look for, newest first. */
export const listMarketRequests = read({
  permission: requestPermissions.read,
  of: aMarket,
  input: PageQuery,
  find: ({ ctx, thing, input }) => requestsOfMarket(ctx.table, thing.market, input),
});

/** Whether there is anybody yet who could answer what waits for an answer. */
export async function isServed(ctx: Ctx, { market }: Pick<BuyerRequest, "market">): Promise<boolean> {
  return (await attachesOfMarket(ctx.table, market)).length > 0;
}
