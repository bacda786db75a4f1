import * as z from "zod";
import { auditIds, personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { GrantRoles } from "./person.ts";

/** One grant or revocation of roles: who did it to whom, and what it was before and after. */
export const AuditEntry = z.strictObject({
  id: auditIds.schema,
  actorId: personIds.schema,
  actorName: z.string(),
  personId: personIds.schema,
  personName: z.string(),
  before: GrantRoles,
  after: GrantRoles,
  ...stamps,
});
export type AuditEntry = z.infer<typeof AuditEntry>;
