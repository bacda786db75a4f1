import type { Ctx } from "#functions/platform/ctx.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import { NotFound, RuleBroken } from "#shared/errors.ts";
import { maximumMemberships, type Person } from "#shared/people/people/person.ts";
import { personRecord } from "./people.records.ts";

type Membership = Person["memberships"][number];
type Reader = Pick<Ctx, "table">;

/**
 * The person with one membership more, and an exporter by it. For the transaction that also writes the business's own
 * member.
 * @throws RuleBroken `memberships_full`
 */
export async function gainMembership(
  ctx: Reader,
  personId: string,
  membership: Membership,
): Promise<Write[]> {
  const person = await readPerson(ctx, personId);
  if (person.memberships.length >= maximumMemberships)
    throw new RuleBroken("memberships_full", { params: { maximum: maximumMemberships } });
  const memberships = [...person.memberships, membership];
  const roles = [...new Set([...person.roles, "exporter" as const])];
  return [change(personRecord, person, { memberships, roles })];
}

/** The person without their membership of the business, for the transaction that takes its member away. */
export async function loseMembership(ctx: Reader, personId: string, profileId: string): Promise<Write[]> {
  const person = await readPerson(ctx, personId);
  const memberships = person.memberships.filter((it) => it.profileId !== profileId);
  return [change(personRecord, person, { memberships })];
}

/** Read anew: the one of the session may be older than what another device has done since. */
async function readPerson({ table }: Reader, personId: string): Promise<Person> {
  const person = await table.get(personRecord, personId);
  if (!person) throw new NotFound();
  return person;
}
