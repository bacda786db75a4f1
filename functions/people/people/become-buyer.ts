import type { Ctx } from "#functions/platform/ctx.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import type { Person } from "#shared/people/people/person.ts";
import { personRecord } from "./people.records.ts";

/** The role is one's own to take, by asking for the first time; nothing where it is taken already. */
export async function becomeBuyer({ table }: Pick<Ctx, "table">, actor: Person): Promise<Write[]> {
  if (actor.roles.includes("buyer")) return [];
  // The person of the session may be older than what another request of theirs has done since.
  const person = (await table.get(personRecord, actor.id)) ?? actor;
  return person.roles.includes("buyer")
    ? []
    : [change(personRecord, person, { roles: [...person.roles, "buyer"] })];
}
