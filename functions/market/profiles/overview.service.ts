import { listingsOfProfile } from "#functions/market/listings/listings.records.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { type PublicProfile, publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import { getProfileByHandle } from "./profiles.service.ts";

/** A business's public page: three operations. */
export async function getExporterPage(
  ctx: Ctx,
  handle: string,
  page: PageRequest,
): Promise<{ profile: PublicProfile; listings: Page<Listing> }> {
  const profile = await getProfileByHandle(ctx, handle);
  const listings = await listingsOfProfile(ctx.table, profile.id, "published", page);
  return { profile: publicProfileOf(profile), listings };
}
