import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { isIdOf } from "#shared/ids.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { profileIds } from "#shared/people/ids.ts";
import { featuresOfProfile } from "./features.records.ts";

const aBusiness: About<{ profileId: string }, Profile> = {
  find: async ({ table }, { profileId }) =>
    isIdOf(profileIds, profileId) ? profileOf(table, profileId) : undefined,
  subject: profileSubject,
};

/** Where a business is featured, for its members. */
export const listFeatures = read({
  permission: profilePermissions.readPrivate,
  of: aBusiness,
  find: async ({ ctx, thing: profile }) => ({
    profile,
    features: await featuresOfProfile(ctx.table, profile.id),
  }),
});
