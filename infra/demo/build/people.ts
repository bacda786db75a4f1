import { adminRollWrites } from "#functions/people/people/admin-roll.records.ts";
import { marketRollWrites } from "#functions/people/people/market-roll.records.ts";
import { identityRecord, personRecord } from "#functions/people/people/people.records.ts";
import { restore, type Write } from "#functions/platform/table/write.ts";
import { personIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import type { DemoResident } from "../people.ts";

export function personId(subject: string): string {
  return demoId(personIds, subject);
}

/** Somebody as they are after their first sign-in, with what they have gained since. */
export function personOf(
  resident: DemoResident,
  issuer: string,
  moments: Moments,
  memberships: Person["memberships"] = [],
): Person {
  const { subject, name, email, emailVerified, locale, roles, markets, office, joinedDaysAgo } = resident;
  const at = moments.daysAgo(joinedDaysAgo);
  return {
    id: personId(subject),
    issuer,
    subject,
    name,
    email,
    emailVerified,
    locale,
    roles,
    markets,
    ...(office ? { office } : {}),
    memberships,
    version: 1 + memberships.length,
    createdAt: at,
    updatedAt: at,
  };
}

export function personWrites(person: Person): Write[] {
  const { issuer, subject, createdAt, updatedAt } = person;
  const identity = { issuer, subject, personId: person.id, version: 1, createdAt, updatedAt };
  return [
    restore(identityRecord, identity),
    restore(personRecord, person),
    ...marketRollWrites(person),
    ...adminRollWrites(person),
  ];
}
