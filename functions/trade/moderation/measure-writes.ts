import { audited } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add, type Write } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Measure, MeasureEntry } from "#shared/trade/moderation/measure.ts";
import { isInForce } from "#shared/trade/moderation/measure-rules.ts";
import { measureEntryRecord, wholeMeasureOf } from "./measures.records.ts";
import { thingAt } from "./things.ts";

type Actor = Pick<Person, "id" | "name">;
const isStale = () => new Conflict("version_stale");

/** The first line of a measure's history. */
export function firstEntry(
  measureId: string,
  actor: Actor,
  { reason, words }: Pick<Measure, "reason" | "words">,
): Write {
  return add(measureEntryRecord, {
    ...{ measureId, number: 1, act: "take", reason, words },
    ...{ actorId: actor.id, actorName: actor.name },
  });
}

/** The next line of its history; none is ever written over. */
export async function withEntry(
  { table }: Pick<Ctx, "table">,
  { id: measureId }: Measure,
  { act, actor, words }: { act: MeasureEntry["act"]; actor?: Actor; words?: string },
): Promise<Write> {
  const { entries = [] } = (await wholeMeasureOf(table, measureId)) ?? {};
  const entry = {
    ...{ measureId, number: entries.length + 1, act },
    ...(actor ? { actorId: actor.id, actorName: actor.name } : {}),
    ...(words ? { words } : {}),
  };
  return add(measureEntryRecord, entry, isStale);
}

const auditedAs = {
  person: "suspended",
  listing: "taken_down",
  profile: "taken_down",
  review: "taken_down",
  uphold: "upheld",
  grant: "granted",
  lift: "lifted",
} as const;

type Audited = Pick<Measure, "id" | "of" | "thingId" | "title" | "profileId"> & { detail?: string };

/** What the audit trail says of a measure: whom it suspends, else what it takes down. */
export function auditedOf(
  ctx: Pick<Ctx, "now">,
  actor: Actor,
  { id, of, thingId, title, profileId, detail }: Audited,
  act: keyof typeof auditedAs,
): Write {
  const [name = ""] = Object.values(title ?? {});
  return audited(ctx, actor, {
    ...{ act: auditedAs[act], path: `/admin/measures/${id}` },
    ...(of === "person" ? { personId: thingId as Person["id"], personName: name } : {}),
    ...(of !== "person" && name ? { about: name } : {}),
    ...(profileId ? { profileId } : {}),
    ...(detail ? { detail } : {}),
  });
}

/** Shows its thing again, or lets somebody in; nothing where there is no such thing any more. */
export async function restored(ctx: Ctx, measure: Measure): Promise<Write[]> {
  if (!isInForce(measure)) return [];
  const thing = await thingAt(ctx, measure);
  return thing ? thing.end(ctx, measure) : [];
}
