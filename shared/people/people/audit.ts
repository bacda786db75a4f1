import * as z from "zod";
import { auditIds, personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { GrantRoles } from "./person.ts";

/** One grant or revocation of roles, or the disabling of a person: who did it to whom, and what was before and after. */
export const AuditEntry = z.strictObject({
  id: auditIds.schema,
  act: z.enum(["roles", "disable", "enable"]).default("roles"),
  /** Absent where the configuration did it (`FIRST_ADMINS`). */
  actorId: personIds.schema.optional(),
  actorName: z.string().optional(),
  personId: personIds.schema,
  personName: z.string(),
  before: GrantRoles,
  after: GrantRoles,
  ...stamps,
});
export type AuditEntry = z.infer<typeof AuditEntry>;
