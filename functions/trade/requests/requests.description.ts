import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { AnswerRequest, RequestStage, SendRequest } from "#shared/trade/requests/request.ts";
import { AnswerView, RequestView } from "./requests.api.ts";

export const requestsDescription: ApiDescription = {
  tags: {
    requests: "What buyers look for, told to the trade attachés of their market.",
  },
  schemas: {
    Answer: AnswerView,
    AnswerRequest,
    BuyerRequest: RequestView,
    RequestStage,
    SendRequest,
  },
};
