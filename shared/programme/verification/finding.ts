import type { FieldIssue } from "#shared/errors.ts";
import type { ReturneeCheck } from "#shared/market/profiles/checks.ts";
import { maximumYearsValid, type Verification, type VerifyReturnee } from "./verification.ts";

const usualYears = 3;

/** What stands at the business from then on; `today` is Jakarta's. */
export function checkOf(
  { id: verificationId, personId, stays }: Pick<Verification, "id" | "personId" | "stays">,
  { method, validUntil, office }: VerifyReturnee & Pick<ReturneeCheck, "office">,
  today: string,
): ReturneeCheck {
  const countries = [...new Set(stays.map(({ country }) => country))];
  return { personId, verificationId, countries, office, method, validUntil, checkedOn: today };
}

/** What is wrong with the last day of a check: it is past, or further than a check may reach. */
export function endIssues(validUntil: string, today: string): FieldIssue[] {
  const last = `${Number(today.slice(0, 4)) + maximumYearsValid}${today.slice(4)}`;
  if (validUntil <= today) return [{ pointer: "/validUntil", code: "check_ends_past" }];
  if (validUntil > last)
    return [{ pointer: "/validUntil", code: "check_ends_late", params: { maximum: maximumYearsValid } }];
  return [];
}

/** What an officer is offered as the last day: three years from now. */
export function usualEnd(today: string): string {
  const end = `${Number(today.slice(0, 4)) + usualYears}${today.slice(4)}`;
  return end.endsWith("-02-29") ? `${end.slice(0, 4)}-02-28` : end;
}
