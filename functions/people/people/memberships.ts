import type { Ctx } from "#functions/platform/ctx.ts";
import { replace, type Write } from "#functions/platform/table/write.ts";
import { Conflict, NotFound, RuleBroken } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import { personRecord } from "./people.records.ts";

type Membership = Person["memberships"][number];

/** The schema of a person holds no more. */
const maximumMemberships = 10;

interface Change {
  person: Person;
  /** For the transaction that also writes the business's own member. */
  write: Write;
}

/**
 * The person with one membership more, and an exporter by it.
 * @throws RuleBroken `memberships_full`
 */
export async function gainMembership(ctx: Ctx, personId: string, membership: Membership): Promise<Change> {
  const person = await readPerson(ctx, personId);
  if (person.memberships.length >= maximumMemberships)
    throw new RuleBroken("memberships_full", { params: { maximum: maximumMemberships } });
  return change(ctx, person, {
    memberships: [...person.memberships, membership],
    roles: [...new Set([...person.roles, "exporter" as const])],
  });
}

/** The person without their membership of the business. */
export async function loseMembership(ctx: Ctx, personId: string, profileId: string): Promise<Change> {
  const person = await readPerson(ctx, personId);
  return change(ctx, person, {
    memberships: person.memberships.filter((it) => it.profileId !== profileId),
  });
}

/** Read anew: the one of the session may be older than what another device has done since. */
async function readPerson(ctx: Ctx, personId: string): Promise<Person> {
  const person = await ctx.table.get(personRecord, personId);
  if (!person) throw new NotFound();
  return person;
}

function change(ctx: Ctx, person: Person, changes: Partial<Person>): Change {
  const { write, value } = replace(personRecord, person, changes, ctx.now);
  return {
    person: value,
    write: { ...write, refusal: () => new Conflict("busy", { retryAfterSeconds: 1 }) },
  };
}
