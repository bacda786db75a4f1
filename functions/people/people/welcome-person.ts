import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { afresh, commit, outcomeOf } from "#functions/platform/verbs/commit.ts";
import { Conflict } from "#shared/errors.ts";
import { asName } from "#shared/names.ts";
import { personIds } from "#shared/people/ids.ts";
import type { Person, Role } from "#shared/people/people/person.ts";
import { identityRecord, personByIdentity, personRecord } from "./people.records.ts";

/** What the sign-in provider says of somebody. */
export interface Claims {
  issuer: string;
  subject: string;
  name: string;
  email: string;
  emailVerified: boolean;
}

/** The person behind a sign-in: made at the first one, brought up to date at each later one. */
export function welcomePerson(ctx: Ctx, said: Claims): Promise<Person> {
  const claims = { ...said, name: nameOf(said) };
  return afresh(async () => {
    const known = await personByIdentity(ctx.table, claims.issuer, claims.subject);
    if (!known) return makePerson(ctx, claims);
    const write = newsOf(ctx, known, claims);
    if (!write) return known;
    await commit(ctx, [write]);
    return outcomeOf(ctx, write);
  });
}

/** @throws Conflict `version_stale` where another first sign-in of theirs came in between. */
async function makePerson(ctx: Ctx, claims: Claims): Promise<Person> {
  const { issuer, subject } = claims;
  const person = add(personRecord, {
    ...claims,
    id: newId(personIds, ctx.now),
    locale: ctx.locale,
    roles: isFirstAdmin(ctx, claims) ? ["admin"] : [],
    markets: [],
    memberships: [],
  });
  const made = outcomeOf(ctx, person);
  const identity = { issuer, subject, personId: made.id };
  await commit(ctx, [add(identityRecord, identity, () => new Conflict("version_stale")), person]);
  return made;
}

/** What the provider says otherwise than we know it; undefined where it is all the same. */
function newsOf(ctx: Ctx, person: Person, claims: Claims): Write<Person> | undefined {
  const { name, email, emailVerified } = claims;
  const roles: Role[] =
    isFirstAdmin(ctx, claims) && !person.roles.includes("admin") ? [...person.roles, "admin"] : person.roles;
  const isSame = person.name === name && person.email === email && person.emailVerified === emailVerified;
  if (isSame && roles === person.roles) return undefined;
  return change(personRecord, person, { name, email, emailVerified, roles });
}

/** Strangers are mailed under it: what the provider lets people be called is cleaned, or the mail's first part stands for it. */
function nameOf({ name, email }: Claims): string {
  const mailbox = email.split("@")[0] ?? "";
  return asName(name) || asName(mailbox) || mailbox.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim() || "–";
}

function isFirstAdmin(ctx: Ctx, claims: Claims): boolean {
  const { firstAdmins } = ctx.config;
  const byIdentity = firstAdmins.includes(`${claims.issuer}|${claims.subject}`);
  return byIdentity || (claims.emailVerified && firstAdmins.includes(claims.email));
}
