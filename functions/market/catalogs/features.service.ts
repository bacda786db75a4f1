import { aProfile } from "#functions/market/profiles/profiles.service.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import { featuresOfProfile } from "./features.records.ts";

/** Where a business is featured, for its members. */
export const listFeatures = read({
  permission: profilePermissions.readPrivate,
  of: aProfile,
  find: async ({ ctx, thing: profile }) => ({
    profile,
    features: await featuresOfProfile(ctx.table, profile.id),
  }),
});
