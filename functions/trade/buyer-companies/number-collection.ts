import { entityValidators } from "stdnum";
import type { FormVerdict } from "#shared/trade/registration-numbers/judge-number.ts";

type Validator = (typeof entityValidators)["DE"][number];
const validators: Readonly<Record<string, readonly Validator[]>> = entityValidators;

/**
 * What a published collection says of a company's number. A country has several kinds of numbers, and the collection not
 * all of them: what fits no form is unknown, and only what has the form and the wrong check digit is malformed.
 */
export function judgeByCollection(country: string, number: string): FormVerdict {
  const own = Object.hasOwn(validators, country) ? (validators[country] ?? []) : [];
  const results = own.map((it) => it.validate(number));
  if (results.some(({ isValid }) => isValid)) return "well_formed";
  return results.some(({ error }) => error?.name === "InvalidChecksum") ? "malformed" : "unknown";
}
