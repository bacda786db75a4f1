import { blankForm, nest } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page } from "#functions/platform/http/site-route.ts";
import { auditGroups } from "#shared/people/people/audit.ts";
import { personPermissions } from "#shared/people/people/person.permissions.ts";
import type { Person } from "#shared/people/people/person.ts";
import { authorize } from "#shared/permissions.ts";
import type { FieldValues, FormState } from "#web/form-state.ts";
import { AccountPage } from "#web/pages/people/people/account-page.tsx";
import { PeoplePage, PersonPage } from "#web/pages/people/people/admin-pages.tsx";
import { AuditPage } from "#web/pages/people/people/audit-page.tsx";
import {
  chooseLanguage,
  findPeople,
  getFoundPeople,
  getMe,
  getPersonToGrant,
  grantRoles,
  listAudit,
  listPeople,
  searchedPeople,
} from "./people.service.ts";

const pageSize = 50;
const one = "/admin/people/:personId";

/** The reader's own account, and the admins' pages of people, roles and the audit trail. */
export const peopleSite = [
  page("/account", getMe, async ({ c, ctx, at }) => {
    const person = await getMe(ctx, at);
    const isSaved = c.req.query("saved") !== undefined;
    return <AccountPage person={person} language={blankForm({ locale: person.locale })} isSaved={isSaved} />;
  }),

  form("/account", chooseLanguage, {
    done: () => "/account?saved",
    again: async (state, { ctx, at }) => <AccountPage person={await getMe(ctx, at)} language={state} />,
  }),

  page("/admin", personPermissions.grant, ({ c, ctx }) => {
    authorize(ctx.actor, personPermissions.grant);
    return c.redirect(`/${ctx.locale}/admin/people`, 302);
  }),

  page("/admin/people", listPeople, async ({ c, ctx, at }) => {
    const found = c.req.query("found");
    if (found !== undefined) {
      const people = await getFoundPeople(ctx, at, { ids: found.split(".") });
      const bound = c.req.query("bounded") === undefined ? undefined : searchedPeople;
      return <PeoplePage people={people} find={blankForm()} bound={bound} isFound />;
    }
    const { items, ...cursors } = await listPeople(ctx, at, { limit: pageSize, cursor: cursorOf(c) });
    return <PeoplePage people={items} find={blankForm()} {...cursors} />;
  }),

  // Posted, though it changes nothing: a name or a mail address does not belong into an address; numbers may stand there.
  form("/admin/find-people", findPeople, {
    done: ({ people, isWhole }) =>
      `/admin/people?found=${people.map(({ id }) => id).join(".")}${isWhole ? "" : "&bounded"}`,
    again: (state) => <PeoplePage people={[]} find={state} />,
  }),

  page(one, getPersonToGrant, async ({ c, ctx, at }) => {
    const person = await getPersonToGrant(ctx, at);
    const isSaved = c.req.query("saved") !== undefined;
    return <PersonPage person={person} form={grantFormOf(person)} isSaved={isSaved} />;
  }),

  form(one, grantRoles, {
    read: typedRoles,
    done: (person) => `/admin/people/${person.id}?saved`,
    again: async (state, { ctx, at }) => <PersonPage person={await getPersonToGrant(ctx, at)} form={state} />,
  }),

  page("/admin/audit", listAudit, async ({ c, ctx, at }) => {
    const group = auditGroups.find((it) => it === c.req.query("group"));
    const { items, ...cursors } = await listAudit(ctx, at, { group, limit: pageSize, cursor: cursorOf(c) });
    return <AuditPage entries={items} group={group} {...cursors} />;
  }),
];

function grantFormOf({ roles, markets, office }: Person): FormState {
  return blankForm({ roles, markets, office: office ?? "" });
}

function typedRoles(values: FieldValues) {
  const { roles = [], markets = [], office } = nest(values);
  return { roles: [roles].flat(), markets: [markets].flat(), ...(office ? { office } : {}) };
}
