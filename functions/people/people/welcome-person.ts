import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { noteSecurity } from "#functions/platform/security-log.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { afresh, commit, outcomeOf } from "#functions/platform/verbs/commit.ts";

import { Conflict, Forbidden } from "#shared/errors.ts";
import { asName } from "#shared/names.ts";

import { personIds } from "#shared/people/ids.ts";
import type { Person, Role } from "#shared/people/people/person.ts";
import { adminRollWrites } from "./admin-roll.records.ts";
import type { AppealPlace } from "./appeal-link.ts";
import { firstAdminWrites } from "./first-admins.ts";
import { identityRecord, personByIdentity, personRecord } from "./people.records.ts";

/** Somebody who proved who they are, and may not come in: their own to read is why, under that measure. */
export class PersonSuspended extends Forbidden {
  readonly place: AppealPlace | undefined;
  constructor(person: Person) {
    super("person_disabled");
    this.place = suspensionPlace(person);
  }
}

/** Where somebody who is suspended reads why; undefined where no measure says so. */
export function suspensionPlace({ id: personId, suspendedBy: measureId }: Person): AppealPlace | undefined {
  return measureId ? { measureId, personId } : undefined;
}

/** What the sign-in provider says of somebody. */
export interface Claims {
  issuer: string;
  subject: string;
  name: string;
  email: string;
  emailVerified: boolean;
}

/**
 * The person behind a sign-in: made at the first one, brought up to date at each later one.
 * @throws PersonSuspended
 */
export async function welcomePerson(ctx: Ctx, said: Claims): Promise<Person> {
  const claims = { ...said, name: nameOf(said) };
  const { person, isNewAdmin } = await afresh(async () => {
    const known = await personByIdentity(ctx.table, claims.issuer, claims.subject);
    if (known?.disabledAt) throw new PersonSuspended(known);
    return known ? bringUpToDate(ctx, known, claims) : makePerson(ctx, claims);
  });
  if (isNewAdmin)
    noteSecurity(ctx, "roles_changed", { by: "configuration", personId: person.id, added: "admin" });
  return person;
}

interface Welcomed {
  person: Person;
  isNewAdmin: boolean;
}

/** @throws Conflict `version_stale` where another first sign-in of theirs came in between. */
async function makePerson(ctx: Ctx, claims: Claims): Promise<Welcomed> {
  const { issuer, subject } = claims;
  const fresh = {
    ...claims,
    id: newId(personIds, ctx.now),
    locale: ctx.locale,
    roles: [] as Role[],
    markets: [],
    memberships: [],
  };
  const granting = await firstAdminWrites(ctx, fresh);
  const roles: Role[] = granting ? ["admin"] : [];
  const person = add(personRecord, { ...fresh, roles });
  const identity = { issuer, subject, personId: fresh.id };
  const isKnown = () => new Conflict("version_stale");
  const others = [...(granting ?? []), ...adminRollWrites({ id: fresh.id, roles })];
  await commit(ctx, [add(identityRecord, identity, isKnown), person, ...others]);
  return { person: outcomeOf(ctx, person), isNewAdmin: granting !== undefined };
}

/** Takes over what the provider says otherwise than we know it; nothing where it is all the same. */
async function bringUpToDate(ctx: Ctx, known: Person, claims: Claims): Promise<Welcomed> {
  const { name, email, emailVerified } = claims;
  const granting = await firstAdminWrites(ctx, { ...known, name, email, emailVerified });
  const isNewAdmin = granting !== undefined && !known.roles.includes("admin");
  const roles: Role[] = isNewAdmin ? [...known.roles, "admin"] : known.roles;
  const isSame = known.name === name && known.email === email && known.emailVerified === emailVerified;
  // Admins of before there was a roll are enrolled as they sign in.
  const others = [...(granting ?? []), ...adminRollWrites({ id: known.id, roles })];
  if (isSame && !isNewAdmin) {
    await commit(ctx, others);
    return { person: known, isNewAdmin };
  }
  const write = change(personRecord, known, { name, email, emailVerified, roles });
  await commit(ctx, [write, ...others]);
  return { person: outcomeOf(ctx, write), isNewAdmin };
}

/** Strangers are mailed under it: what the provider lets people be called is cleaned, or the mail's first part stands for it. */
function nameOf({ name, email }: Claims): string {
  const mailbox = email.split("@")[0] ?? "";
  return asName(name) || asName(mailbox) || mailbox.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim() || "–";
}
