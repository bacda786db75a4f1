import { replace, type Write } from "#functions/platform/table/write.ts";
import type { Person } from "#shared/people/people/person.ts";
import { personRecord } from "./people.records.ts";

/** The role is one's own to take, by asking for the first time; nothing where it is taken already. */
export function becomeBuyer(person: Person, now: Date): Write[] {
  if (person.roles.includes("buyer")) return [];
  return [replace(personRecord, person, { roles: [...person.roles, "buyer"] }, now).write];
}
