import * as z from "zod";
import { auditIds, personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { KeptRoles } from "./person.ts";

/** What of officers' and admins' acts is written down, by what it is about. */
export const auditedActs = {
  roles: ["roles", "disable", "enable"],
  measures: ["suspended", "taken_down", "upheld", "granted", "lifted"],
  checks: [
    ...["verified", "not_verified", "seal_revoked", "results_brought"],
    ...["number_found", "number_taken_back", "names_different"],
    ...["certificate_checked", "certificate_not_right", "certificate_taken_back"],
  ],
} as const satisfies Record<string, readonly string[]>;
export const auditGroups = ["roles", "measures", "checks"] as const satisfies (keyof typeof auditedActs)[];
export type AuditGroup = (typeof auditGroups)[number];

const acts = auditGroups.flatMap((group) => auditedActs[group]);

function isOf(group: AuditGroup, act: string): boolean {
  return (auditedActs[group] as readonly string[]).includes(act);
}

/** One act: who did what to whom or to what; of roles, what was before and after. */
export const AuditEntry = z
  .strictObject({
    id: auditIds.schema,
    act: z.enum(acts).default("roles"),
    /** Absent where the configuration did it (`FIRST_ADMINS`). */
    actorId: personIds.schema.optional(),
    actorName: z.string().optional(),
    /** Whom it is about, where that is somebody. */
    personId: personIds.schema.optional(),
    personName: z.string().optional(),
    before: KeptRoles.optional(),
    after: KeptRoles.optional(),
    /** The business whose it is, and what it is about is called. */
    profileId: profileIds.schema.optional(),
    about: z.string().max(300).optional(),
    /** The reason, by its code, or how many. */
    detail: z.string().max(60).optional(),
    /** Where an admin reads more, without the language. */
    path: z.string().max(200).optional(),
    ...stamps,
  })
  .superRefine((entry, { addIssue }) => {
    if (!isOf("roles", entry.act)) return;
    for (const name of ["personId", "personName", "before", "after"] as const)
      if (entry[name] === undefined) addIssue({ code: "custom", path: [name], message: "value_required" });
  });
export type AuditEntry = z.infer<typeof AuditEntry>;
