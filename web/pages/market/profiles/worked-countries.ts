import { countryCodes, countryName } from "#shared/terms/countries.ts";
import type { PageContext } from "#web/page.ts";

/** Where most Indonesian workers abroad are placed (2024), so that these need no scrolling. */
const usualCountries = ["HK", "TW", "MY", "JP", "SG", "KR", "SA", "IT", "BN", "TR"];

/** Countries to choose from for work abroad, the usual ones first. */
export function workedCountryGroups({ t, locale }: Pick<PageContext, "t" | "locale">) {
  const options = (codes: string[]) =>
    codes
      .map((code) => ({ value: code, text: countryName(code, locale) }))
      .sort((a, b) => a.text.localeCompare(b.text, locale));
  return [
    { text: t.profiles_worked_countries_usual(), options: options(usualCountries) },
    {
      text: t.profiles_worked_countries_all(),
      options: options(countryCodes.filter((it) => !usualCountries.includes(it))),
    },
  ];
}
