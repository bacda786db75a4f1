import * as z from "zod";
import type { PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { idOf } from "#shared/ids.ts";
import { GrantRoles, Person } from "#shared/people/people/person.ts";

export const personRecord = defineRecord<Person, string>({
  kind: "person",
  schema: Person,
  key: (id) => ({ pk: `PERSON#${id}`, sk: "PERSON" }),
  keyOf: (person) => person.id,
  index: (person) => ({ stage: "all", stagedAt: person.createdAt }),
});

/** The guard that makes a sign-in identity belong to one person. */
const Identity = z.strictObject({
  issuer: z.string(),
  subject: z.string(),
  personId: idOf("person"),
  version: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Identity = z.infer<typeof Identity>;

export const identityRecord = defineRecord<Identity, { issuer: string; subject: string }>({
  kind: "identity",
  schema: Identity,
  key: ({ issuer, subject }) => ({ pk: `IDENTITY#${issuer}|${subject}`, sk: "IDENTITY" }),
  keyOf: ({ issuer, subject }) => ({ issuer, subject }),
});

/** One grant or revocation of roles: who did it to whom, and what it was before and after. */
export const AuditEntry = z.strictObject({
  id: idOf("audit"),
  actorId: idOf("person"),
  actorName: z.string(),
  personId: idOf("person"),
  personName: z.string(),
  before: GrantRoles,
  after: GrantRoles,
  version: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const auditRecord = defineRecord<AuditEntry, string>({
  kind: "audit",
  schema: AuditEntry,
  key: (id) => ({ pk: `AUDIT#${id}`, sk: "AUDIT" }),
  keyOf: (entry) => entry.id,
  index: (entry) => ({ stage: "all", stagedAt: entry.createdAt }),
});

export async function personByIdentity(
  table: Table,
  issuer: string,
  subject: string,
): Promise<Person | undefined> {
  const identity = await table.get(identityRecord, { issuer, subject });
  return identity && (await table.get(personRecord, identity.personId));
}

export function peopleNewestFirst(table: Table, page: PageRequest) {
  return table.queryIndex(personRecord, "by-stage", { kind: "person", stage: "all" }, page);
}

export function auditNewestFirst(table: Table, page: PageRequest) {
  return table.queryIndex(auditRecord, "by-stage", { kind: "audit", stage: "all" }, page);
}
