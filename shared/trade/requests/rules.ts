import type { FieldIssue } from "#shared/errors.ts";
import { earliestToday } from "../inquiries/offer-limits.ts";
import { mostAnswers, type Request, type RequestStage, type SendRequest } from "./request.ts";

/** Where each stage leads: an answer answers, the buyer closes, and nothing opens it again. */
export const requestSteps: Record<"answer" | "close", Partial<Record<RequestStage, RequestStage>>> = {
  answer: { open: "answered", answered: "answered" },
  close: { open: "closed", answered: "closed" },
};

/** What of a request the calendar does not allow. */
export function requestIssues({ neededBy }: Pick<SendRequest, "neededBy">, now: Date): FieldIssue[] {
  if (neededBy === undefined || neededBy >= earliestToday(now)) return [];
  return [{ pointer: "/neededBy", code: "needed_by_past" }];
}

/** Why nobody may answer a request any more, as an error's code. */
export function whyNotAnswered({ stage, answers }: Pick<Request, "stage" | "answers">): string | undefined {
  if (!requestSteps.answer[stage]) return "request_closed";
  return answers.length >= mostAnswers ? "answers_full" : undefined;
}
