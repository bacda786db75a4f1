import { Nib, Npwp } from "#shared/market/profiles/business-numbers.ts";
import type { BusinessChecks } from "#shared/market/profiles/checks.ts";
import {
  type BusinessNumber,
  businessNumbers,
  maximumNumberEvents,
  type NumberCase,
  type NumberEvent,
} from "./number-case.ts";

type Known = Pick<NumberCase, "history" | "waitsFor"> | undefined;
type Numbers = Partial<Record<BusinessNumber, string | undefined>>;

/** What the form alone says of a number: a right one may still be nobody's. */
export const numberForms = ["missing", "right", "wrong"] as const;
export type NumberForm = (typeof numberForms)[number];

export function formOf(number: BusinessNumber, digits: string | undefined): NumberForm {
  if (digits === undefined) return "missing";
  return { nib: Nib, npwp: Npwp }[number].safeParse(digits).success ? "right" : "wrong";
}

/** What was last found of a number; nothing where that was taken back. */
export function lastFound(known: Known, number: BusinessNumber): NumberEvent | undefined {
  const last = known?.history.findLast((it) => it.number === number);
  return last?.outcome === "taken_back" ? undefined : last;
}

/** A finding against a number stands until it is taken back, or until its business, having changed its numbers, asks again. */
function isFoundWrong(known: Known, number: BusinessNumber): boolean {
  const last = lastFound(known, number);
  return last !== undefined && last.outcome !== "checked" && !known?.waitsFor.includes(number);
}

/** Whether an officer may say what a comparison came to: nothing stands of it. */
export function isOpen(known: Known, checks: BusinessChecks, number: BusinessNumber): boolean {
  return checks[number] === undefined && !isFoundWrong(known, number);
}

/** Which numbers a business may ask to have compared; `numbersVersion` is that of its private part. */
export function askable(
  known: Known,
  checks: BusinessChecks,
  { numbers, numbersVersion }: { numbers: Numbers; numbersVersion: number },
): BusinessNumber[] {
  return businessNumbers.filter((number) => {
    if (numbers[number] === undefined || checks[number] || known?.waitsFor.includes(number)) return false;
    return !isFoundWrong(known, number) || lastFound(known, number)?.numbersVersion !== numbersVersion;
  });
}

/** The history with one thing more; of a very long one the oldest is forgotten. */
export function withEvent(known: Known, event: NumberEvent): NumberEvent[] {
  return [...(known?.history ?? []), event].slice(-maximumNumberEvents);
}
