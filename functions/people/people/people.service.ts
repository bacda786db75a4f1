import * as z from "zod";
import { noteSecurity } from "#functions/platform/security-log.ts";
import { type PageRequest, pageOfMeant } from "#functions/platform/table/page.ts";
import { type About, nothing, thingOf } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { PageQuery } from "#shared/page-query.ts";
import { personIds } from "#shared/people/ids.ts";
import { auditedActs, auditGroups } from "#shared/people/people/audit.ts";
import { FindPeople, isMeantBy } from "#shared/people/people/find-people.ts";
import { auditPermissions, personPermissions } from "#shared/people/people/person.permissions.ts";
import { ChooseLanguage, GrantRoles, type Person } from "#shared/people/people/person.ts";
import { everyPerson, noSubject } from "#shared/permissions.ts";
import { adminRollWrites } from "./admin-roll.records.ts";
import { audited } from "./audit.ts";
import { spendFirstAdmin } from "./first-admins.ts";
import { marketRollWrites } from "./market-roll.records.ts";
import { auditNewestFirst, peopleNewestFirst, personRecord } from "./people.records.ts";

const aPerson = thingOf(personRecord, ({ personId }: { personId: string }) =>
  isIdOf(personIds, personId) ? personId : undefined,
);

/** Whoever asks. */
export const getMe = read({ permission: everyPerson, of: nothing, find: ({ person }) => person });

/** The person as stored now; that of the session may be older than what another request of theirs has done since. */
const oneself: About<object, Person> = {
  record: personRecord,
  find: async ({ actor, table }) =>
    actor.kind === "person" ? table.get(personRecord, actor.person.id) : undefined,
  subject: () => noSubject,
};

/** Mails and papers come in it from now on; pages are in the language of their address. */
export const chooseLanguage = verb({
  permission: everyPerson,
  of: oneself,
  input: ChooseLanguage,
  write: ({ input: { locale } }) => ({ changes: { locale } }),
});

/** Somebody whose roles an admin is about to set. */
export const getPersonToGrant = read({ permission: personPermissions.grant, of: aPerson });

/** Everyone who ever signed in, newest first. */
export const listPeople = read({
  permission: personPermissions.grant,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, input }) => peopleNewestFirst(ctx.table, input),
});

/** How many people are looked through for one, a page of the table at a time. */
const searchedPages = 10;
const searchedAtOnce = 100;
export const searchedPeople = searchedPages * searchedAtOnce;
const mostFound = 50;

/** People whose name or mail address holds what was typed, the newest first, among the newest there are. */
export const findPeople = read({
  permission: personPermissions.grant,
  of: nothing,
  input: FindPeople,
  async find({ ctx, input }): Promise<{ people: Person[]; isWhole: boolean }> {
    const people: Person[] = [];
    let cursor: string | undefined;
    for (let nth = 0; nth < searchedPages; nth++) {
      const page = await peopleNewestFirst(ctx.table, { limit: searchedAtOnce, cursor });
      people.push(...page.items.filter((person) => isMeantBy(person, input.q)));
      cursor = page.next;
      if (cursor === undefined || people.length >= mostFound) break;
    }
    return { people: people.slice(0, mostFound), isWhole: cursor === undefined };
  },
});

/** Those who were found, as their numbers say it; who is none of ours is left out. */
export const getFoundPeople = read({
  permission: personPermissions.grant,
  of: nothing,
  input: z.strictObject({ ids: z.array(z.string()) }),
  async find({ ctx, input }): Promise<Person[]> {
    const ids = [...new Set(input.ids)].filter((id) => isIdOf(personIds, id)).slice(0, mostFound);
    return ids.length > 0 ? ctx.table.getMany(personRecord, ids) : [];
  },
});

/** Who did what as an officer or admin, the newest first; of one group of acts alone where that is said. */
export const listAudit = read({
  permission: auditPermissions.read,
  of: nothing,
  input: PageQuery.extend({ group: z.enum(auditGroups).optional() }),
  async find({ ctx, input: { group, ...page } }) {
    const newest = (asked: PageRequest) => auditNewestFirst(ctx.table, asked);
    const meant: readonly string[] | undefined = group && auditedActs[group];
    return meant ? pageOfMeant(newest, page, ({ act }) => meant.includes(act)) : newest(page);
  },
});

/**
 * Sets somebody's roles and markets, and writes down who did so.
 * @throws RuleBroken `admin_needs_admin` when admins take the role from themselves.
 */
export const grantRoles = verb({
  permission: personPermissions.grant,
  of: aPerson,
  input: GrantRoles,
  version: "required",
  rule({ person: admin, thing, input }) {
    if (thing.id === admin.id && !input.roles.includes("admin")) throw new RuleBroken("admin_needs_admin");
  },
  write({ ctx, person: admin, thing, input }) {
    const { id, name, roles, markets, office } = thing;
    const after = {
      roles: [...new Set(input.roles)],
      markets: input.roles.includes("attache") ? [...new Set(input.markets)] : [],
      office: input.roles.includes("officer") ? input.office : undefined,
    };
    const entry = audited(ctx, admin, {
      act: "roles",
      personId: id,
      personName: name,
      before: { roles, markets, office },
      after,
    });
    const roll = [
      ...marketRollWrites({ id, markets: after.markets }, markets),
      ...adminRollWrites({ id, roles: after.roles }, roles),
    ];
    const isAdminNoMore = roles.includes("admin") && !after.roles.includes("admin");
    const spent = isAdminNoMore ? spendFirstAdmin(ctx, thing) : [];
    return { changes: after, writes: [entry, ...roll, ...spent] };
  },
  note: ({ ctx, thing }, after) =>
    noteSecurity(ctx, "roles_changed", {
      personId: thing.id,
      added: without(after.roles, thing.roles),
      removed: without(thing.roles, after.roles),
    }),
});

function without(roles: readonly string[], others: readonly string[]): string {
  return roles.filter((it) => !others.includes(it)).join(" ");
}
