import type { Ctx } from "#functions/platform/ctx.ts";
import { once } from "#functions/platform/once.ts";
import { replace } from "#functions/platform/table/write.ts";
import { Conflict, type FieldIssue, ValidationFailed } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { ArrangedPhoto } from "#shared/market/listings/photo.ts";
import { canEdit } from "#shared/market/listings/stages.ts";
import { refuseIncomplete } from "./listing-parts.ts";
import { listingRecord } from "./listings.records.ts";
import { getListing, getListingToEdit } from "./listings.service.ts";

/**
 * Puts the listing's photos into the given order, with the given alt texts; one that is not named is taken off.
 * @throws ValidationFailed `photo_unknown` or `photo_repeated`; RuleBroken `listing_incomplete` where a published listing
 * would be left without any.
 */
export async function arrangePhotos(
  ctx: Ctx,
  listingId: string,
  arranged: readonly ArrangedPhoto[],
  version: number,
): Promise<Listing> {
  const listing = await getListingToEdit(ctx, listingId);
  return once(
    ctx,
    { arranged, version },
    async (claim) => {
      if (listing.version !== version) throw new Conflict("version_stale");
      if (!canEdit(listing)) throw new Conflict("listing_stage_conflict");
      const { write, value } = replace(
        listingRecord,
        listing,
        { photos: inOrder(listing, arranged) },
        ctx.now,
      );
      if (value.stage === "published") refuseIncomplete(value);
      await ctx.table.transact([write, ...claim(listing.id)]);
      return value;
    },
    (id) => getListing(ctx, id),
  );
}

function inOrder(listing: Listing, arranged: readonly ArrangedPhoto[]): Listing["photos"] {
  const issues: FieldIssue[] = [];
  const photos = arranged.flatMap(({ id, alt }, at) => {
    const photo = listing.photos.find((it) => it.id === id);
    const isRepeated = arranged.findIndex((it) => it.id === id) < at;
    if (photo && !isRepeated) return [{ ...photo, alt }];
    issues.push({ pointer: `/photos/${at}/id`, code: photo ? "photo_repeated" : "photo_unknown" });
    return [];
  });
  if (issues.length > 0) throw new ValidationFailed("input_invalid", { issues });
  return photos;
}
