import { signedIn } from "#functions/platform/ctx.ts";
import { apiSlice, PageQuery, pageOfSchema } from "#functions/platform/http/api.ts";
import { GrantRoles, Person } from "#shared/people/people/person.ts";
import { grantRoles, listPeople } from "./people.service.ts";

/** A person as the API shows one: to themselves and to admins alone. */
export const PersonView = Person.omit({ issuer: true, subject: true });

function view(person: Person) {
  const { issuer: _issuer, subject: _subject, ...shown } = person;
  return shown;
}

export function peopleApi() {
  const slice = apiSlice();

  slice.on(
    {
      method: "get",
      path: "/me",
      tag: "people",
      summary: "Who you are here",
      verb: "signed-in",
      answer: PersonView,
    },
    async ({ ctx }) => view(signedIn(ctx)),
  );

  slice.on(
    {
      method: "get",
      path: "/people",
      tag: "people",
      summary: "Everyone who ever signed in, newest first",
      verb: "person.grant",
      query: PageQuery,
      answer: pageOfSchema(PersonView),
    },
    async ({ ctx, query }) => {
      const page = await listPeople(ctx, query);
      return { ...page, items: page.items.map(view) };
    },
  );

  slice.on(
    {
      method: "put",
      path: "/people/:personId/roles",
      tag: "people",
      summary: "Set somebody's roles, and an attaché's markets",
      verb: "person.grant",
      body: GrantRoles,
      ifMatch: true,
      answer: PersonView,
    },
    async ({ ctx, params, body, version }) =>
      view(await grantRoles(ctx, params.personId ?? "", body, version)),
  );

  return slice;
}
