import type { FieldIssue } from "#shared/errors.ts";
import { earliestToday } from "#shared/terms/calendar.ts";
import type { SendRequest } from "./request.ts";

/** What of a request the calendar does not allow. */
export function requestIssues({ neededBy }: Pick<SendRequest, "neededBy">, now: Date): FieldIssue[] {
  if (neededBy === undefined || neededBy >= earliestToday(now)) return [];
  return [{ pointer: "/neededBy", code: "needed_by_past" }];
}
