import { restore, type Write } from "#functions/platform/table/write.ts";
import { requestRecord } from "#functions/trade/requests/requests.records.ts";
import { answerIds, requestIds } from "#shared/trade/ids.ts";
import type { Answer, BuyerRequest } from "#shared/trade/requests/request.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import { residents } from "../people.ts";
import type { DemoRequest } from "../requests.ts";
import { personId } from "./people.ts";

/** The id sorts by when it was sent, as those of later ones do; `order` counts from the oldest. */
export function requestOf(demo: DemoRequest, order: number, moments: Moments): BuyerRequest {
  const { name, buyer, market, sentDaysAgo, company, language, text, question, quantity, neededInDays } =
    demo;
  const createdAt = moments.daysAgo(sentDaysAgo);
  const answers = answersOf(demo, createdAt, moments);
  return {
    id: demoId(requestIds, name, order),
    buyerId: personId(buyer),
    stage: answers.length > 0 ? "answered" : "open",
    text,
    ...(question ? { question } : {}),
    ...(quantity ? { quantity } : {}),
    market,
    ...(neededInDays ? { neededBy: moments.dateAgo(-neededInDays) } : {}),
    company,
    language,
    answers,
    mayForward: true,
    version: 1 + answers.length,
    createdAt,
    updatedAt: answers.at(-1)?.at ?? createdAt,
  };
}

function answersOf({ name, answers }: DemoRequest, sentAt: string, moments: Moments): Answer[] {
  let at = sentAt;
  return answers.map(({ by, afterHours, language, text }, index) => {
    at = moments.minutesAfter(at, afterHours * 60);
    return {
      id: demoId(answerIds, `${name} ${index + 1}`, index),
      authorId: personId(by),
      authorName: residents.find((it) => it.subject === by)?.name ?? by,
      text,
      language,
      at,
    };
  });
}

export function requestWrites(request: BuyerRequest): Write[] {
  return [restore(requestRecord, request)];
}
