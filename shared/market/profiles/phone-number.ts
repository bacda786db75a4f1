import { isValidPhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/min";

/** Whether somebody can have this number, Indonesian unless it begins with `+`. */
export function isPhoneNumber(text: string): boolean {
  return isValidPhoneNumber(text, "ID");
}

/** As E.164; undefined for what is no number. */
export function toE164(text: string): string | undefined {
  return parsePhoneNumberFromString(text, "ID")?.number;
}
