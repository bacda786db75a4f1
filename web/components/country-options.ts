import { countryCodes, countryName } from "#shared/terms/countries.ts";
import type { PageContext } from "../page.ts";
import type { Option } from "./form/option.ts";

/** All countries, by their names in the reader's language. */
export function countryOptions({ locale }: PageContext): Option[] {
  return countryCodes
    .map((code) => ({ value: code, text: countryName(code, locale) }))
    .sort((a, b) => a.text.localeCompare(b.text, locale));
}
