import type { StoredPrivate } from "#functions/market/profiles/profiles.offers.ts";
import { profilePrivateRecord } from "#functions/market/profiles/profiles.records.ts";
import { change } from "#functions/platform/table/write.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { World } from "./world.ts";

export const rightNumbers = { nib: "1234567890123", npwp: "013121660091000" };

export async function privateNow(world: World, { id }: Pick<Profile, "id">): Promise<StoredPrivate> {
  const found = await world.platform.table.get(profilePrivateRecord, id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

/** Enters a business's numbers as if a member had. @returns the version of what is private from then on */
export async function giveNumbers(
  world: World,
  profile: Pick<Profile, "id">,
  numbers: { nib?: string; npwp?: string } = rightNumbers,
): Promise<number> {
  const hidden = await privateNow(world, profile);
  await world.platform.table.transact([change(profilePrivateRecord, hidden, numbers)]);
  return hidden.version + 1;
}
