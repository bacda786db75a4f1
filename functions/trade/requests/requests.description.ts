import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { AnswerRequest, RequestStage, SendRequest } from "#shared/trade/requests/request.ts";
import { ShownAnswer, ShownRequest } from "#shared/trade/requests/shown.ts";

export const requestsDescription: ApiDescription = {
  tags: {
    requests: "What buyers look for, told to the trade attachés of their market.",
  },
  schemas: {
    Answer: ShownAnswer,
    AnswerRequest,
    BuyerRequest: ShownRequest,
    RequestStage,
    SendRequest,
  },
};
