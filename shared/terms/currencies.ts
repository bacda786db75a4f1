import * as z from "zod";
import { displayName } from "./display-names.ts";
import { currencies, minorDigits } from "./minor-digits.ts";

export { currencies, minorDigits };

export const Currency = z.enum(currencies);
export type Currency = z.infer<typeof Currency>;

/** "USD – US Dollar", in the reader's language. */
export function currencyName(currency: Currency, locale: string): string {
  return `${currency} – ${displayName("currency", currency, locale)}`;
}
