import * as z from "zod";
import type { PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { personIds } from "#shared/people/ids.ts";
import { AuditEntry } from "#shared/people/people/audit.ts";
import { Person } from "#shared/people/people/person.ts";
import { stamps } from "#shared/stamps.ts";

export const personRecord = defineRecord<Person, string>()({
  kind: "person",
  schema: Person,
  key: (id) => ({ pk: `PERSON#${id}`, sk: "PERSON" }),
  keyOf: (person) => person.id,
  indexes: { "by-stage": ({ createdAt }) => ({ stage: "all", stagedAt: createdAt }) },
});

/** The guard that makes a sign-in identity belong to one person. */
const Identity = z.strictObject({
  issuer: z.string(),
  subject: z.string(),
  personId: personIds.schema,
  ...stamps,
});
export type Identity = z.infer<typeof Identity>;

export const identityRecord = defineRecord<Identity, { issuer: string; subject: string }>()({
  kind: "identity",
  schema: Identity,
  key: ({ issuer, subject }) => ({ pk: `IDENTITY#${issuer}|${subject}`, sk: "IDENTITY" }),
  keyOf: ({ issuer, subject }) => ({ issuer, subject }),
});

export const auditRecord = defineRecord<AuditEntry, string>()({
  kind: "audit",
  schema: AuditEntry,
  key: (id) => ({ pk: `AUDIT#${id}`, sk: "AUDIT" }),
  keyOf: (entry) => entry.id,
  indexes: { "by-stage": ({ createdAt }) => ({ stage: "all", stagedAt: createdAt }) },
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
  return table.queryIndex(personRecord, "by-stage", { stage: "all" }, page);
}

export function auditNewestFirst(table: Table, page: PageRequest) {
  return table.queryIndex(auditRecord, "by-stage", { stage: "all" }, page);
}
