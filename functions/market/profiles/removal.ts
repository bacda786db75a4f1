import type { Table } from "#functions/platform/table/table.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { membersOf, profileRecord } from "./profiles.records.ts";

type RemovedBy = keyof NonNullable<Profile["removed"]>;

/**
 * Begins (`measureId`) or ends a measure under which nothing of a business is shown; nothing where it is so already.
 * Whoever does must have authorized it.
 */
export function removeProfile(profile: Profile, by: RemovedBy, measureId: string | undefined): Write[] {
  if (profile.removed?.[by] === measureId) return [];
  const next = { ...profile.removed, [by]: measureId };
  const isShown = next.page === undefined && next.owners === undefined;
  return [change(profileRecord, profile, { removed: isShown ? undefined : next })];
}

/** Who owns a business, by their ids. */
export async function ownersOf(table: Table, profileId: string): Promise<string[]> {
  const members = await membersOf(table, profileId);
  return members.filter(({ role }) => role === "owner").map(({ personId }) => personId);
}
