import { change, type Write } from "#functions/platform/table/write.ts";
import type { Person } from "#shared/people/people/person.ts";
import { personRecord } from "./people.records.ts";

/**
 * Lets somebody do nothing here any more, from the next moment: every browser of theirs is signed out, and no token of
 * theirs is taken. What browser was theirs until then is still known to be so, and led to what was decided. Whoever does
 * must have authorized it.
 */
export function suspendPerson(person: Person, suspendedBy: string, now: string): Write {
  return change(personRecord, person, { disabledAt: now, suspendedBy });
}

/** Lets them in again; they sign in anew. */
export function readmitPerson(person: Person): Write {
  return change(personRecord, person, {
    disabledAt: undefined,
    suspendedBy: undefined,
    sessionsEndedAt: person.disabledAt,
  });
}
