import * as z from "zod";
import { isPhoneNumber, toE164 } from "./phone-number.ts";

/** Any way of writing a phone number, Indonesian unless it begins with `+`; kept as E.164. */
export const Phone = z
  .string()
  .max(40)
  .refine((text) => isPhoneNumber(text), { error: "phone_malformed" })
  .transform((text) => toE164(text) ?? text)
  .meta({ description: "As people write it; kept as E.164.", examples: ["+6281234567890"] });

/** The chat link of a number; `e164` begins with `+`. */
export function whatsappLink(e164: string, text: string): string {
  return `https://wa.me/${e164.replace(/\D/g, "")}?text=${encodeURIComponent(text)}`;
}
