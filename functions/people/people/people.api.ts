import { get, put } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { Person } from "#shared/people/people/person.ts";
import { chooseLanguage, getMe, grantRoles, listPeople } from "./people.service.ts";

/** A person as the API shows one: to themselves and to admins alone. */
export const PersonView = Person.omit({ issuer: true, subject: true });

function view({ issuer: _issuer, subject: _subject, ...shown }: Person) {
  return shown;
}

const tag = "people";
const one = { tag, answer: PersonView, view };

export const peopleApi = [
  get("/me", getMe, { ...one, summary: "Who you are here" }),
  put("/me/language", chooseLanguage, { ...one, summary: "Choose the language that mails to you are in" }),
  get("/people", listPeople, {
    tag,
    summary: "Everyone who ever signed in, newest first",
    answer: pageOfSchema(PersonView),
    view: ({ items, ...page }) => ({ ...page, items: items.map(view) }),
  }),
  put("/people/:personId/roles", grantRoles, {
    ...one,
    summary: "Set somebody's roles, and an attaché's markets",
  }),
];
