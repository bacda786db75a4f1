import { type About, thingOf } from "#functions/platform/verbs/about.ts";
import { Gone } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { Handle } from "#shared/market/profiles/handle.ts";
import { profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { profileIds } from "#shared/people/ids.ts";
import {
  profileByHandle,
  profileRecord,
  profileWithPrivate,
  type StoredPrivate,
} from "./profiles.records.ts";

/** Where a business lies; any text at all. */
export interface ProfileAddress {
  profileId: string;
}

/** A business with what of it is private. */
export interface WholeProfile {
  profile: Profile;
  hidden: StoredPrivate;
}

export const aProfile: About<ProfileAddress, Profile> = {
  ...thingOf(profileRecord, ({ profileId }: ProfileAddress) =>
    isIdOf(profileIds, profileId) ? profileId : undefined,
  ),
  whyAway,
};

/** Its version is the business's own; the private part has another. */
export const aProfileWithPrivate: About<ProfileAddress, WholeProfile> = {
  find: async ({ table }, { profileId }) =>
    isIdOf(profileIds, profileId) ? profileWithPrivate(table, profileId) : undefined,
  subject: ({ profile }) => profileSubject(profile),
  versionOf: ({ profile }) => profile.version,
};

/** The same by the name in its page's address. */
export const aProfileByHandle: About<{ handle: string }, Profile> = {
  async find({ table }, { handle }) {
    const known = Handle.safeParse(handle).data;
    return known === undefined ? undefined : profileByHandle(table, known);
  },
  subject: profileSubject,
  whyAway,
};

/** Everyone could see it until we removed it. */
function whyAway({ removed }: Profile): Gone | undefined {
  return removed && new Gone("profile_removed");
}
