import * as z from "zod";
import { personRef } from "#functions/people/people/people.offers.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import { ref, type Table } from "#functions/platform/table/table.ts";
import { personIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import { stamps } from "#shared/stamps.ts";

/** A signed-in browser. Its secret is known only to the browser; here lies its hash. */
export const Session = z.strictObject({
  personId: personIds.schema,
  secretHash: z.string(),
  /** The provider's proof of sign-in, to end the sign-in there too. */
  idToken: z.string().max(8000),
  /** Epoch second. */
  endsAt: z.int(),
  ...stamps,
});
export type Session = z.infer<typeof Session>;

export const sessionRecord = defineRecord<Session, Pick<Session, "personId" | "secretHash">>()({
  kind: "session",
  schema: Session,
  key: ({ personId, secretHash }) => ({ pk: `PERSON#${personId}`, sk: `SESSION#${secretHash}` }),
  keyOf: ({ personId, secretHash }) => ({ personId, secretHash }),
  expiresAt: (session) => session.endsAt,
});

/** The session and its person, suspended or not, in one operation; nothing where an admin has ended it. */
export async function sessionWithPerson(
  table: Table,
  key: Pick<Session, "personId" | "secretHash">,
): Promise<{ session: Session; person: Person } | undefined> {
  const [session, person] = await table.getTogether([ref(sessionRecord, key), personRef(key.personId)]);
  if (!session || !person) return undefined;
  return session.createdAt <= (person.sessionsEndedAt ?? "") ? undefined : { session, person };
}
