import * as z from "zod";
import type { CountryCode } from "#shared/terms/countries.ts";
import { typed } from "#shared/text.ts";
import { numbersMeant } from "./phone-number.ts";

/**
 * Any way of writing one phone number, kept as E.164; in this country unless it begins with `+`, or with what is dialled
 * for it. Refuses with `phone_malformed`, and with `phone_ambiguous` where it can be two numbers.
 */
export function phoneIn(country: CountryCode) {
  return typed(60).transform((text, issues) => {
    const [number, other] = numbersMeant(text, country);
    if (number !== undefined && other === undefined) return number;
    issues.addIssue(
      number === undefined
        ? { code: "custom", message: "phone_malformed" }
        : { code: "custom", message: "phone_ambiguous", params: { numbers: `${number}, ${other}` } },
    );
    return z.NEVER;
  });
}

/** A business's: all of them are in Indonesia. */
export const Phone = phoneIn("ID").meta({
  description: "As people write it; kept as E.164.",
  examples: ["+6281234567890"],
});

/** The chat link of a number; `e164` begins with `+`. */
export function whatsappLink(e164: string, text: string): string {
  return `https://wa.me/${e164.replace(/\D/g, "")}?text=${encodeURIComponent(text)}`;
}
