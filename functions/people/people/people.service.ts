import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { nothing, thingOf } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { PageQuery } from "#shared/page-query.ts";
import { auditIds, personIds } from "#shared/people/ids.ts";
import { auditPermissions, personPermissions } from "#shared/people/people/person.permissions.ts";
import { GrantRoles } from "#shared/people/people/person.ts";
import { everyPerson } from "#shared/permissions.ts";
import { marketRollWrites } from "./market-roll.records.ts";
import { auditNewestFirst, auditRecord, peopleNewestFirst, personRecord } from "./people.records.ts";

const aPerson = thingOf(personRecord, ({ personId }: { personId: string }) =>
  isIdOf(personIds, personId) ? personId : undefined,
);

/** Whoever asks. */
export const getMe = read({ permission: everyPerson, of: nothing, find: ({ person }) => person });

/** Somebody whose roles an admin is about to set. */
export const getPersonToGrant = read({ permission: personPermissions.grant, of: aPerson });

/** Everyone who ever signed in, newest first. */
export const listPeople = read({
  permission: personPermissions.grant,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, input }) => peopleNewestFirst(ctx.table, input),
});

/** Who changed whose roles, newest first. */
export const listAudit = read({
  permission: auditPermissions.read,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, input }) => auditNewestFirst(ctx.table, input),
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
    const { id, name, roles, markets } = thing;
    const after = {
      roles: [...new Set(input.roles)],
      markets: input.roles.includes("attache") ? [...new Set(input.markets)] : [],
    };
    const entry = add(auditRecord, {
      id: newId(auditIds, ctx.now),
      actorId: admin.id,
      actorName: admin.name,
      personId: id,
      personName: name,
      before: { roles, markets },
      after,
    });
    const roll = marketRollWrites({ id, markets: after.markets }, markets);
    return { changes: after, writes: [entry, ...roll] };
  },
});
