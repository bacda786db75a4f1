import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, type Write } from "#functions/platform/table/write.ts";
import { auditIds } from "#shared/people/ids.ts";
import type { AuditEntry } from "#shared/people/people/audit.ts";
import type { Person } from "#shared/people/people/person.ts";
import { auditRecord } from "./people.records.ts";

type Act = Omit<AuditEntry, "id" | "actorId" | "actorName" | "version" | "createdAt" | "updatedAt">;

/** Writes down, in the transaction of what was done, who did it. */
export function audited(
  { now }: Pick<Ctx, "now">,
  { id, name }: Pick<Person, "id" | "name">,
  act: Act,
): Write {
  return add(auditRecord, { id: newId(auditIds, now), actorId: id, actorName: name, ...act });
}
