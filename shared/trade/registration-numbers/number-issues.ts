import type { FieldIssue } from "#shared/errors.ts";
import { judgeNumber } from "./judge-number.ts";

/**
 * What the rule of its country, or of LEIs, calls wrong in a company's number as people write it: how such a number looks,
 * or that its check digit is another. Nothing where no rule of ours is for it.
 */
export function numberIssues(country: string, number: string | undefined, pointer: string): FieldIssue[] {
  if (number === undefined) return [];
  const { verdict, rule, hasCheckDigit } = judgeNumber(country, number);
  if (verdict !== "malformed") return [];
  if (hasCheckDigit) return [{ pointer, code: "number_check_digit_wrong" }];
  return [{ pointer, code: `number_looks_${rule}` }];
}
