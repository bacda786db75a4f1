import { RuleBroken } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { requestSubject } from "#shared/trade/requests/request.permissions.ts";
import { requestPermissions } from "./request.permissions.ts";
import type { BuyerRequest } from "./request.ts";
import { mostAnswers, requestStages } from "./stages.ts";

const isClosed = () => new RuleBroken("request_closed");
const isFull = () => new RuleBroken("answers_full", { params: { maximum: mostAnswers } });

const onceKnown = {
  told: "once, where the buyer knows of it",
  holds: ({ forwarded, mayForward }: BuyerRequest) => mayForward === true && forwarded === undefined,
};

/** The life of a buyer's request: an answer answers, forwarding does not, the buyer closes, and nothing opens it again. */
export const requestProcess = defineProcess<BuyerRequest>()({
  noun: "request",
  stages: requestStages,
  first: "open",
  subject: ({ buyerId, market }) => requestSubject({ buyerId, market }),
  steps: {
    answer: {
      by: requestPermissions.answer,
      ways: [
        {
          from: ["open", "forwarded", "answered"],
          to: "answered",
          only: {
            told: `up to ${mostAnswers} answers`,
            holds: ({ answers }) => answers.length < mostAnswers,
          },
        },
      ],
      refusal: ({ stage }) => (stage === "closed" ? isClosed() : isFull()),
      follows: ["mail to the buyer"],
    },
    forward: {
      by: requestPermissions.forward,
      ways: [
        { from: ["open"], to: "forwarded", only: onceKnown },
        { from: ["answered"], only: onceKnown },
      ],
      refusal: ({ stage, forwarded }) => {
        if (stage === "closed") return isClosed();
        return new RuleBroken(forwarded ? "request_forwarded" : "request_not_forwardable");
      },
      follows: ["mail to the exporters and the buyer"],
    },
    close: {
      by: requestPermissions.close,
      ways: [{ from: ["open", "forwarded", "answered"], to: "closed" }],
      settled: ["closed"],
      refusal: isClosed,
    },
  },
});
