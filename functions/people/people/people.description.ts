import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { ContentLocale, Locale } from "#shared/locales.ts";
import { ChooseLanguage, GrantRoles, MemberRole, Role } from "#shared/people/people/person.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { PersonView } from "./people.api.ts";

export const peopleDescription: ApiDescription = {
  tags: {
    people: "Whoever has signed in, and what they may do here.",
  },
  schemas: {
    ChooseLanguage,
    ContentLocale,
    CountryCode,
    GrantRoles,
    Locale,
    MemberRole,
    Person: PersonView,
    Role,
  },
};
