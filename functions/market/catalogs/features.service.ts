import { profileFor } from "#functions/market/profiles/profiles.service.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { type Feature, featuresOfProfile } from "./features.records.ts";

/** Where a business is featured, for its members. */
export async function listFeatures(
  ctx: Ctx,
  profileId: string,
): Promise<{ profile: Profile; features: Feature[] }> {
  const profile = await profileFor(ctx, profileId, profilePermissions.readPrivate);
  return { profile, features: await featuresOfProfile(ctx.table, profile.id) };
}
