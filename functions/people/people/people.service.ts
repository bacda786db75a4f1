import type { Ctx } from "#functions/platform/ctx.ts";
import { signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { create, replace } from "#functions/platform/table/write.ts";
import { Conflict, NotFound, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { auditIds, personIds } from "#shared/people/ids.ts";
import { auditPermissions, personPermissions } from "#shared/people/people/person.permissions.ts";
import type { GrantRoles, Person, Role } from "#shared/people/people/person.ts";
import { authorize } from "#shared/permissions.ts";
import { marketRollWrites } from "./market-roll.records.ts";
import {
  type AuditEntry,
  auditNewestFirst,
  auditRecord,
  identityRecord,
  peopleNewestFirst,
  personByIdentity,
  personRecord,
} from "./people.records.ts";

/** What the sign-in provider says of somebody. */
export interface Claims {
  issuer: string;
  subject: string;
  name: string;
  email: string;
  emailVerified: boolean;
}

/** The person behind a sign-in: made at the first one, brought up to date at each later one. */
export async function welcomePerson(ctx: Ctx, claims: Claims): Promise<Person> {
  const known = await personByIdentity(ctx.table, claims.issuer, claims.subject);
  return known ? refreshPerson(ctx, known, claims) : makePerson(ctx, claims);
}

async function makePerson(ctx: Ctx, claims: Claims): Promise<Person> {
  const at = ctx.now.toISOString();
  const person: Person = {
    ...claims,
    id: newId(personIds, ctx.now),
    locale: ctx.locale,
    roles: isFirstAdmin(ctx, claims) ? ["admin"] : [],
    markets: [],
    memberships: [],
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  const { issuer, subject } = claims;
  const identity = { issuer, subject, personId: person.id, version: 1, createdAt: at, updatedAt: at };
  try {
    await ctx.table.transact([create(identityRecord, identity), create(personRecord, person)]);
    return person;
  } catch (error) {
    const known = error instanceof Conflict && (await personByIdentity(ctx.table, issuer, subject));
    if (known) return known;
    throw error;
  }
}

async function refreshPerson(ctx: Ctx, person: Person, claims: Claims): Promise<Person> {
  const { name, email, emailVerified } = claims;
  const roles: Role[] =
    isFirstAdmin(ctx, claims) && !person.roles.includes("admin") ? [...person.roles, "admin"] : person.roles;
  const changes = { name, email, emailVerified, roles };
  const isSame = person.name === name && person.email === email && person.emailVerified === emailVerified;
  if (isSame && roles === person.roles) return person;
  const { write, value } = replace(personRecord, person, changes, ctx.now);
  await ctx.table.transact([write]);
  return value;
}

function isFirstAdmin(ctx: Ctx, claims: Claims): boolean {
  const { firstAdmins } = ctx.config;
  const byIdentity = firstAdmins.includes(`${claims.issuer}|${claims.subject}`);
  return byIdentity || (claims.emailVerified && firstAdmins.includes(claims.email));
}

/** Somebody whose roles an admin is about to set. */
export async function getPersonToGrant(ctx: Ctx, personId: string): Promise<Person> {
  authorize(ctx.actor, personPermissions.grant);
  const person = isIdOf(personIds, personId) ? await ctx.table.get(personRecord, personId) : undefined;
  if (!person) throw new NotFound();
  return person;
}

export async function listPeople(ctx: Ctx, page: PageRequest): Promise<Page<Person>> {
  authorize(ctx.actor, personPermissions.grant);
  return peopleNewestFirst(ctx.table, page);
}

export async function listAudit(ctx: Ctx, page: PageRequest): Promise<Page<AuditEntry>> {
  authorize(ctx.actor, auditPermissions.read);
  return auditNewestFirst(ctx.table, page);
}

/**
 * Sets somebody's roles and markets, and writes down who did so.
 * @throws RuleBroken `admin_needs_admin` when admins take the role from themselves.
 */
export async function grantRoles(
  ctx: Ctx,
  personId: string,
  input: GrantRoles,
  version: number,
): Promise<Person> {
  const admin = signedIn(ctx);
  const person = await getPersonToGrant(ctx, personId);
  if (person.version !== version) throw new Conflict("version_stale");
  if (person.id === admin.id && !input.roles.includes("admin")) throw new RuleBroken("admin_needs_admin");
  const after = {
    roles: [...new Set(input.roles)],
    markets: input.roles.includes("attache") ? [...new Set(input.markets)] : [],
  };
  const { write, value } = replace(personRecord, person, after, ctx.now);
  const at = ctx.now.toISOString();
  const entry: AuditEntry = {
    id: newId(auditIds, ctx.now),
    actorId: admin.id,
    actorName: admin.name,
    personId: person.id,
    personName: person.name,
    before: { roles: person.roles, markets: person.markets },
    after,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  await ctx.table.transact([
    write,
    create(auditRecord, entry),
    ...marketRollWrites(value, at, person.markets),
  ]);
  return value;
}
