import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { handlesFor } from "#shared/market/profiles/handle.ts";
import type { ProfileInput } from "#shared/market/profiles/profile.ts";
import { profileIds } from "#shared/people/ids.ts";
import { placeName } from "#shared/terms/places.ts";
import { handleRecord } from "./profiles.records.ts";

/** Of the handles that a business would be called by, the first that nobody has; in one operation. */
export async function freeHandle(
  ctx: Ctx,
  { businessName, regencyCode }: Pick<ProfileInput, "businessName" | "regencyCode">,
): Promise<string> {
  const wanted = handlesFor(businessName, placeName(regencyCode));
  const taken = new Set((await ctx.table.getMany(handleRecord, wanted)).map(({ handle }) => handle));
  return wanted.find((it) => !taken.has(it)) ?? newId(profileIds, ctx.now).toLowerCase().replace("_", "-");
}
