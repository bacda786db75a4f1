import { audited } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { noteSecurity } from "#functions/platform/security-log.ts";
import { add, change, drop, remove, set, type Write } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, RuleBroken } from "#shared/errors.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { businessCheckPermissions } from "#shared/programme/business-checks/business-checks.permissions.ts";
import {
  FindDifferent,
  type NamedBusiness,
  type NamePair,
  namePairId,
} from "#shared/programme/business-checks/name-pair.ts";
import { nameSkeleton } from "#shared/programme/business-checks/name-skeleton.ts";
import { refuseOwn, requireOffice } from "#shared/programme/office/deciding.ts";
import { keptWords } from "#shared/programme/office/said.ts";
import { aNamePair } from "./business-check-abouts.ts";
import { namePairRecord, nameSkeletonRecord, namesAlike } from "./business-checks.records.ts";

/**
 * Finds that two businesses with names that look alike are not taken for each other; a change of either name asks again.
 * @throws RuleBroken `office_missing`, `own_business`, `names_decided`
 */
export const findDifferent = verb({
  permission: businessCheckPermissions.compare,
  of: aNamePair,
  input: FindDifferent,
  version: "optional",
  write({ ctx, person, thing, input, now }) {
    const office = requireOffice(person);
    refuseOwn(person, [thing.one.profileId, thing.other.profileId], "own_business");
    if (thing.stage !== "waiting") throw new RuleBroken("names_decided");
    const found = { stage: "different" as const, decidedAt: now, ...keptWords(input, ctx.locale) };
    const about = `${thing.one.businessName} – ${thing.other.businessName}`;
    const noted = audited(ctx, person, { act: "names_different", profileId: thing.one.profileId, about });
    return {
      changes: { ...found, office, officerId: person.id, officerName: person.name },
      writes: [noted],
    };
  },
  note: ({ ctx, thing }) => noteSecurity(ctx, "names_found_different", { pairId: thing.id }),
});

/** What is known of a business's name: nothing before it is made, and after it is gone. */
type Named = Pick<Profile, "id" | "businessName" | "handle" | "isDemo">;
type Writer = Pick<Ctx, "table" | "now">;

/** Keeps what a business's name looks like, and a pair for each other business whose name looks the same. */
export async function keepName(
  ctx: Writer,
  before: Named | undefined,
  after: Named | undefined,
): Promise<void> {
  const [was, is] = [before, after].map((it) => it && nameSkeleton(it.businessName));
  if (before && was && was !== is) await leave(ctx, was, before.id);
  if (after && is) await join(ctx, is, after);
}

async function leave(ctx: Writer, skeleton: string, profileId: string): Promise<void> {
  await commit(ctx, [drop(nameSkeletonRecord, { skeleton, profileId })]);
  const others = await namesAlike(ctx.table, skeleton);
  for (const other of others) {
    const pair = await ctx.table.get(namePairRecord, namePairId(profileId, other.profileId));
    if (pair) await commit(ctx, [remove(namePairRecord, pair)]);
  }
}

async function join(ctx: Writer, skeleton: string, { id: profileId, businessName, handle, isDemo }: Named) {
  const own = { profileId, businessName, handle };
  await commit(ctx, [set(nameSkeletonRecord, { ...own, skeleton, isDemo })]);
  const others = await namesAlike(ctx.table, skeleton);
  for (const { profileId: otherId, businessName: name, handle: otherHandle, isDemo: isOtherDemo } of others) {
    if (otherId === profileId) continue;
    const other = { profileId: otherId, businessName: name, handle: otherHandle };
    const known = await ctx.table.get(namePairRecord, namePairId(profileId, otherId));
    const writes = pairWrites(known, own, other, isDemo && isOtherDemo);
    try {
      await commit(ctx, writes);
    } catch (error) {
      // The reaction to the other business has made the same pair at this moment.
      if (!(error instanceof Conflict) || error.code !== "already_exists") throw error;
    }
  }
}

function pairWrites(
  known: NamePair | undefined,
  own: NamedBusiness,
  other: NamedBusiness,
  isDemo: boolean,
): Write[] {
  const [one, second] = own.profileId < other.profileId ? [own, other] : [other, own];
  const now = { one, other: second, isDemo };
  if (!known)
    return [
      add(namePairRecord, { ...now, id: namePairId(own.profileId, other.profileId), stage: "waiting" }),
    ];
  const namesOf = (pair: Pick<NamePair, "one" | "other">) => [pair.one.businessName, pair.other.businessName];
  if (namesOf(known).join("\n") === namesOf(now).join("\n")) return [];
  const undecided = { decidedAt: undefined, office: undefined, officerId: undefined, officerName: undefined };
  return [
    change(namePairRecord, known, {
      ...now,
      ...{ ...undecided, words: undefined, language: undefined },
      stage: "waiting",
    }),
  ];
}
