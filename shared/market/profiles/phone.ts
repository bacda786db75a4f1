import { isValidPhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/min";
import * as z from "zod";

/** Any way of writing a phone number, Indonesian unless it begins with `+`; kept as E.164. */
export const Phone = z
  .string()
  .max(40)
  .refine((text) => isValidPhoneNumber(text, "ID"), { error: "phone_malformed" })
  .transform((text) => parsePhoneNumberFromString(text, "ID")?.number ?? text);

/** The chat link of a number; `e164` begins with `+`. */
export function whatsappLink(e164: string, text: string): string {
  return `https://wa.me/${e164.replace(/\D/g, "")}?text=${encodeURIComponent(text)}`;
}
