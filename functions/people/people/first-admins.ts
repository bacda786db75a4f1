import { createHash } from "node:crypto";
import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import { ref } from "#functions/platform/table/table.ts";
import { add, set, type Write } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import { auditIds, personIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import { stamps } from "#shared/stamps.ts";
import { auditRecord } from "./people.records.ts";

/**
 * That an entry of `FIRST_ADMINS`, or a person whom one named, has had its effect. It has none a second time: an admin
 * whose role was taken does not get it back by signing in, with the same account or with another one.
 */
const FirstAdmin = z.strictObject({ mark: z.string(), personId: personIds.schema, ...stamps });
type FirstAdmin = z.infer<typeof FirstAdmin>;

export const firstAdminRecord = defineRecord<FirstAdmin, string>()({
  kind: "first-admin",
  schema: FirstAdmin,
  key: (mark) => ({ pk: `FIRST-ADMIN#${mark}`, sk: "FIRST-ADMIN" }),
  keyOf: ({ mark }) => mark,
});

type Known = Pick<Person, "id" | "issuer" | "subject" | "email" | "emailVerified">;

/** What makes the person an admin by the configuration, once, and writes it down; undefined where it does not. */
export async function firstAdminWrites(
  ctx: Ctx,
  person: Known & Pick<Person, "name" | "roles" | "markets">,
): Promise<Write[] | undefined> {
  const entries = entriesOf(ctx, person);
  if (entries.length === 0) return undefined;
  const marks = marksOf(entries, person);
  const spent = await ctx.table.getTogether(marks.map((mark) => ref(firstAdminRecord, mark)));
  if (spent.some((it) => it !== undefined)) return undefined;
  const { id: personId, name: personName, roles, markets } = person;
  const spending = marks.map((mark) =>
    add(firstAdminRecord, { mark, personId }, () => new Conflict("version_stale")),
  );
  if (roles.includes("admin")) return spending;
  const entry = add(auditRecord, {
    id: newId(auditIds, ctx.now),
    act: "roles",
    personId,
    personName,
    before: { roles, markets },
    after: { roles: [...roles, "admin"], markets },
  });
  return [...spending, entry];
}

/** For the transaction that takes the role: whatever names the person, verified or not, has no effect from then on. */
export function spendFirstAdmin(ctx: Pick<Ctx, "config">, person: Known): Write[] {
  const entries = entriesOf(ctx, { ...person, emailVerified: true });
  return marksOf(entries, person).map((mark) => set(firstAdminRecord, { mark, personId: person.id }));
}

function entriesOf({ config }: Pick<Ctx, "config">, person: Omit<Known, "id">): string[] {
  const { issuer, subject, email, emailVerified } = person;
  const names = [`${issuer}|${subject}`, ...(emailVerified ? [email.toLowerCase()] : [])];
  return config.firstAdmins.filter((entry) =>
    names.includes(entry.includes("|") ? entry : entry.toLowerCase()),
  );
}

/** A digest, so that no mail address is part of a key. */
function marksOf(entries: readonly string[], { id }: Pick<Person, "id">): string[] {
  const digests = entries.map((it) => createHash("sha256").update(it.toLowerCase()).digest("base64url"));
  return [...new Set([...digests, id])];
}
