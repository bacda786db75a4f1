import { type Ref, ref, type Table } from "#functions/platform/table/table.ts";
import { amend, type Write } from "#functions/platform/table/write.ts";
import type { Person } from "#shared/people/people/person.ts";
import { personRecord } from "./people.records.ts";

export { adminsOf } from "./admin-roll.records.ts";
export { type AppealPlace, appealPlaceIn, appealToken } from "./appeal-link.ts";
export { audited } from "./audit.ts";
export { becomeBuyer } from "./become-buyer.ts";
export { attachesOfMarket } from "./market-roll.records.ts";
export { gainMembership, loseMembership } from "./memberships.ts";
export { readmitPerson, suspendPerson } from "./suspension.ts";
export { type Claims, PersonSuspended, suspensionPlace, welcomePerson } from "./welcome-person.ts";

/** Somebody as they are now, whatever a session or a copy says. */
export function personOf(table: Table, personId: string): Promise<Person | undefined> {
  return table.get(personRecord, personId);
}

export function peopleOf(table: Table, personIds: string[]): Promise<Person[]> {
  return table.getMany(personRecord, personIds);
}

/** Somebody, to be read together with other things. */
export function personRef(personId: string): Ref<Person> {
  return ref(personRecord, personId);
}

/** Keeps what exporters say of a buyer; nothing that they change of themselves is in the way of it. */
export function keepRating(person: Person, rating: NonNullable<Person["rating"]>): Write {
  return amend(personRecord, person, { rating });
}
