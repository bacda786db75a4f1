import * as z from "zod";
import { get, post, step } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { Answer, BuyerRequest, ForwardedRequest } from "#shared/trade/requests/request.ts";
import { mostAnswers } from "#shared/trade/requests/stages.ts";
import {
  answerRequest,
  closeRequest,
  getRequest,
  listMarketRequests,
  listMyRequests,
  sendRequest,
} from "./requests.service.ts";

/** An answer as its readers see it: with its author's name alone. */
export const AnswerView = Answer.omit({ authorId: true });
export const RequestView = z.strictObject({
  ...BuyerRequest.omit({ buyerId: true }).shape,
  answers: z.array(AnswerView).max(mostAnswers),
  forwarded: ForwardedRequest.omit({ attacheId: true }).optional(),
});

function answerView({ authorId: _authorId, ...shown }: Answer) {
  return shown;
}

/** A request as its readers see it: people by their names alone. */
export function requestView({ buyerId: _buyerId, forwarded, ...request }: BuyerRequest) {
  const { attacheId: _attacheId, ...told } = forwarded ?? {};
  return {
    ...request,
    answers: request.answers.map(answerView),
    ...(forwarded ? { forwarded: told as Omit<typeof forwarded, "attacheId"> } : {}),
  };
}

const tag = "requests";
const at = { market: CountryCode };
const one = { tag, answer: RequestView, view: requestView };
const list = {
  tag,
  answer: pageOfSchema(RequestView),
  view: ({ items, ...page }: { items: BuyerRequest[] }) => ({ ...page, items: items.map(requestView) }),
};

export const requestsApi = [
  post("/requests", sendRequest, {
    ...one,
    summary: "Tell the trade attachés of your market what you look for",
    status: 201,
  }),
  get("/requests", listMyRequests, { ...list, summary: "What you asked attachés for, last changed first" }),
  get("/markets/:market/requests", listMarketRequests, {
    ...list,
    at,
    summary: "What buyers in a market that you serve look for, newest first",
  }),
  get("/requests/:market/:requestId", getRequest, { ...one, at, summary: "A request with its answers" }),
  post("/requests/:market/:requestId/answers", answerRequest, {
    tag,
    at,
    summary: "Answer a request, as an attaché who serves its market",
    answer: AnswerView,
    view: answerView,
    status: 201,
  }),
  step("/requests/:market/:requestId", closeRequest, {
    ...one,
    at,
    summary: "Close your request; closing it again changes nothing",
  }),
];
