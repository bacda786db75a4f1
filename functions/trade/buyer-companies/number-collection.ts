import type { Validator } from "stdnum/lib/cjs/types.js";
import type { FormVerdict } from "#shared/trade/registration-numbers/judge-number.ts";

/**
 * What a published collection says of a company's number. A country has several kinds of numbers, and the collection not
 * all of them: what fits no form is unknown, and only what has the form and the wrong check digit is malformed. The
 * collection is large, and read with the first number that needs it.
 */
export async function judgeByCollection(country: string, number: string): Promise<FormVerdict> {
  const { entityValidators } = await import("stdnum");
  const validators: Readonly<Record<string, readonly Validator[]>> = entityValidators;
  const own = Object.hasOwn(validators, country) ? (validators[country] ?? []) : [];
  const results = own.map((it) => it.validate(number));
  if (results.some(({ isValid }) => isValid)) return "well_formed";
  return results.some(({ error }) => error?.name === "InvalidChecksum") ? "malformed" : "unknown";
}
