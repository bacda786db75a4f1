import * as z from "zod";
import { apiSlice, PageQuery, pageOfSchema } from "#functions/platform/http/api.ts";
import { Answer, AnswerRequest, mostAnswers, Request, SendRequest } from "#shared/trade/requests/request.ts";
import { answerRequest } from "./answers.service.ts";
import {
  closeRequest,
  getRequest,
  listMarketRequests,
  listMyRequests,
  type RequestAddress,
  sendRequest,
} from "./requests.service.ts";

/** An answer as its readers see it: with its author's name alone. */
const AnswerView = Answer.omit({ authorId: true });
const RequestView = z.strictObject({
  ...Request.omit({ buyerId: true }).shape,
  answers: z.array(AnswerView).max(mostAnswers),
});

function answerView({ authorId: _authorId, ...shown }: Answer) {
  return shown;
}

function view({ buyerId: _buyerId, ...request }: Request) {
  return { ...request, answers: request.answers.map(answerView) };
}

function addressIn({ market = "", requestId = "" }: Record<string, string>): RequestAddress {
  return { market, requestId };
}

const tag = "requests";

export function requestsApi() {
  const slice = apiSlice();

  slice.on(
    {
      method: "post",
      path: "/requests",
      tag,
      summary: "Tell the trade attachés of your market what you look for",
      verb: "request.send",
      body: SendRequest,
      answer: RequestView,
      status: 201,
    },
    async ({ ctx, body }) => view(await sendRequest(ctx, body)),
  );

  slice.on(
    {
      method: "get",
      path: "/requests",
      tag,
      summary: "What you sent as a buyer, last changed first",
      verb: "signed-in",
      query: PageQuery,
      answer: pageOfSchema(RequestView),
    },
    async ({ ctx, query }) => {
      const page = await listMyRequests(ctx, query);
      return { ...page, items: page.items.map(view) };
    },
  );

  slice.on(
    {
      method: "get",
      path: "/markets/:market/requests",
      tag,
      summary: "What buyers in a market that you serve look for, newest first",
      verb: "request.read",
      query: PageQuery,
      answer: pageOfSchema(RequestView),
    },
    async ({ ctx, params, query }) => {
      const page = await listMarketRequests(ctx, params.market ?? "", query);
      return { ...page, items: page.items.map(view) };
    },
  );

  slice.on(
    {
      method: "get",
      path: "/requests/:market/:requestId",
      tag,
      summary: "A request with its answers",
      verb: "request.read",
      answer: RequestView,
    },
    async ({ ctx, params }) => view(await getRequest(ctx, addressIn(params))),
  );

  slice.on(
    {
      method: "post",
      path: "/requests/:market/:requestId/answers",
      tag,
      summary: "Answer a request, as an attaché who serves its market",
      verb: "request.answer",
      body: AnswerRequest,
      answer: AnswerView,
      status: 201,
    },
    async ({ ctx, params, body }) => answerView(await answerRequest(ctx, addressIn(params), body)),
  );

  slice.on(
    {
      method: "post",
      path: "/requests/:market/:requestId/close",
      tag,
      summary: "Close your request; closing it again changes nothing",
      verb: "request.close",
      ifMatch: "optional",
      answer: RequestView,
    },
    async ({ ctx, params, version }) => view(await closeRequest(ctx, addressIn(params), version)),
  );

  return slice;
}
