import { get, post, step } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { ShownAnswer, ShownRequest, shownAnswer, shownRequest } from "#shared/trade/requests/shown.ts";
import {
  answerRequest,
  closeRequest,
  getRequest,
  listMarketRequests,
  listMyRequests,
  sendRequest,
} from "./requests.service.ts";

const tag = "requests";
const at = { market: CountryCode };
const one = { tag, answer: ShownRequest, view: shownRequest };
const list = {
  tag,
  answer: pageOfSchema(ShownRequest),
  view: ({ items, ...page }: { items: BuyerRequest[] }) => ({ ...page, items: items.map(shownRequest) }),
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
    answer: ShownAnswer,
    view: shownAnswer,
    status: 201,
  }),
  step("/requests/:market/:requestId", closeRequest, {
    ...one,
    at,
    summary: "Close your request; closing it again changes nothing",
  }),
];
