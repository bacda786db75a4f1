import * as z from "zod";
import { personRecord } from "#functions/people/people/people.records.ts";
import { defineRecord, fromItem } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { idOf } from "#shared/ids.ts";
import type { Person } from "#shared/people/people/person.ts";

/** A signed-in browser. Its secret is known only to the browser; here lies its hash. */
export const Session = z.strictObject({
  personId: idOf("person"),
  secretHash: z.string(),
  /** The provider's proof of sign-in, to end the sign-in there too. */
  idToken: z.string().max(8000),
  /** Epoch second. */
  endsAt: z.int(),
  version: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Session = z.infer<typeof Session>;

export const sessionRecord = defineRecord<Session, Pick<Session, "personId" | "secretHash">>({
  kind: "session",
  schema: Session,
  key: ({ personId, secretHash }) => ({ pk: `PERSON#${personId}`, sk: `SESSION#${secretHash}` }),
  keyOf: ({ personId, secretHash }) => ({ personId, secretHash }),
  expiresAt: (session) => session.endsAt,
});

/** The session and its person, in one operation. */
export async function sessionWithPerson(
  table: Table,
  key: Pick<Session, "personId" | "secretHash">,
): Promise<{ session: Session; person: Person } | undefined> {
  const [session, person] = await table.getTogether([sessionRecord.key(key), personRecord.key(key.personId)]);
  if (!session || !person) return undefined;
  return { session: fromItem(sessionRecord, session), person: fromItem(personRecord, person) };
}

export async function sessionsOf(table: Table, personId: string): Promise<Session[]> {
  const items = await table.queryPartition(`PERSON#${personId}`, { prefix: "SESSION#" });
  return items.map((item) => fromItem(sessionRecord, item));
}
