import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { drop, set, type Write } from "#functions/platform/table/write.ts";
import { personIds } from "#shared/people/ids.ts";
import type { Person, Role } from "#shared/people/people/person.ts";
import { stamps } from "#shared/stamps.ts";

/** That somebody is an admin, so that admins are found without looking through everybody. */
const EnrolledAdmin = z.strictObject({ personId: personIds.schema, ...stamps });
type EnrolledAdmin = z.infer<typeof EnrolledAdmin>;

const partition = "ADMINS";

export const enrolledAdminRecord = defineRecord<EnrolledAdmin, string>()({
  kind: "enrolled-admin",
  schema: EnrolledAdmin,
  key: (personId) => ({ pk: partition, sk: personId }),
  keyOf: ({ personId }) => personId,
});

/** More than any installation has; each of them gets a mail. */
const mostAdmins = 50;

/** Who is an admin, by their ids. */
export async function adminsOf(table: Table): Promise<string[]> {
  const found = await table.queryPartition(partition, { limit: mostAdmins });
  return (await found.of(enrolledAdminRecord)).map(({ personId }) => personId);
}

/** Enrols an admin, and takes whoever is none any more off the roll. */
export function adminRollWrites(
  { id: personId, roles }: Pick<Person, "id" | "roles">,
  before: readonly Role[] = [],
): Write[] {
  if (roles.includes("admin")) return [set(enrolledAdminRecord, { personId })];
  return before.includes("admin") ? [drop(enrolledAdminRecord, personId)] : [];
}
