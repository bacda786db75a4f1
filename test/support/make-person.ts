import { adminRollWrites } from "#functions/people/people/admin-roll.records.ts";
import { marketRollWrites } from "#functions/people/people/market-roll.records.ts";
import { identityRecord, personRecord } from "#functions/people/people/people.records.ts";
import { newId } from "#functions/platform/ids.ts";
import type { Platform } from "#functions/platform/platform.ts";
import { restore } from "#functions/platform/table/write.ts";
import { personIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";

/** Where things can be made: a world, or the product's own table. */
export interface Makers {
  platform: Pick<Platform, "table" | "now">;
  makePerson(changes?: Partial<Person>): Promise<Person>;
}

/** Makes people who have signed in once. */
export function personMaker({ table, now }: Makers["platform"], issuer: string): Makers["makePerson"] {
  return async function makePerson(changes: Partial<Person> = {}): Promise<Person> {
    const at = now().toISOString();
    const id = newId(personIds, now());
    const person: Person = {
      id,
      issuer,
      subject: id,
      name: `Test ${id.slice(-6)}`,
      email: `${id.toLowerCase()}@demo.example`,
      emailVerified: true,
      locale: "en",
      roles: [],
      markets: [],
      memberships: [],
      version: 1,
      createdAt: at,
      updatedAt: at,
      ...changes,
    };
    const identity = {
      issuer,
      subject: person.subject,
      personId: id,
      version: 1,
      createdAt: at,
      updatedAt: at,
    };
    await table.transact([
      restore(identityRecord, identity),
      restore(personRecord, person),
      ...marketRollWrites(person),
      ...adminRollWrites(person),
    ]);
    return person;
  };
}
