import { profileFor } from "#functions/market/profiles/profiles.service.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { once } from "#functions/platform/once.ts";
import { create, replace } from "#functions/platform/table/write.ts";
import { Conflict, NotFound } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { listingIds } from "#shared/market/ids.ts";
import { type ChecklistItem, checklistOf } from "#shared/market/listings/checklist.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import type { Listing, ListingDetails, ListingInput } from "#shared/market/listings/listing.ts";
import { canEdit } from "#shared/market/listings/stages.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { authorize, type Permission } from "#shared/permissions.ts";
import { detailsOf, refuseIncomplete, snapshotOf } from "./listing-parts.ts";
import { listingRecord } from "./listings.records.ts";

/** What the permission table asks of a listing. */
export function subjectOf(listing: Pick<Listing, "profileId" | "stage">) {
  return { profileId: listing.profileId, isPublic: listing.stage === "published" };
}

/** @throws NotFound for what is not there, and for what others may not see yet or any more. */
export async function getListing(ctx: Ctx, listingId: string): Promise<Listing> {
  return listingFor(ctx, listingId, listingPermissions.read);
}

/** The listing, for those who may change it. */
export async function getListingToEdit(ctx: Ctx, listingId: string): Promise<Listing> {
  return listingFor(ctx, listingId, listingPermissions.edit);
}

async function listingFor(ctx: Ctx, listingId: string, verb: Permission): Promise<Listing> {
  const listing = isIdOf(listingIds, listingId) && (await ctx.table.get(listingRecord, listingId));
  if (!listing) throw new NotFound();
  authorize(ctx.actor, verb, subjectOf(listing));
  return listing;
}

/** A new draft; once for one `ctx.once`. */
export async function createListing(ctx: Ctx, profileId: string, input: ListingInput): Promise<Listing> {
  const profile = await profileFor(ctx, profileId, listingPermissions.create);
  return addDraft(ctx, profile, input, { ...(await detailsOf(ctx, input)), photos: [] });
}

/** A new draft with all of the listing's details and photos, whatever its stage. */
export async function duplicateListing(ctx: Ctx, listingId: string): Promise<Listing> {
  const listing = await getListingToEdit(ctx, listingId);
  const profile = await profileFor(ctx, listing.profileId, listingPermissions.create);
  const copied = { ...listing, publishedAt: undefined, importKey: undefined };
  return addDraft(ctx, profile, { duplicateOf: listingId }, copied);
}

async function addDraft(
  ctx: Ctx,
  profile: Profile,
  input: unknown,
  details: ListingDetails & Pick<Listing, "chapter" | "photos">,
): Promise<Listing> {
  const at = ctx.now.toISOString();
  const listing: Listing = {
    ...details,
    ...snapshotOf(profile),
    id: newId(listingIds, ctx.now),
    profileId: profile.id,
    stage: "draft",
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  return once(
    ctx,
    input,
    async (claim) => {
      await ctx.table.transact([create(listingRecord, listing), ...claim(listing.id)]);
      return listing;
    },
    (madeId) => getListing(ctx, madeId),
  );
}

/**
 * Puts new details in place of the old ones.
 * @throws Conflict when the version is not the one that was read; RuleBroken `listing_incomplete` where a published
 * listing would lack what publishing asks for.
 */
export async function updateListing(
  ctx: Ctx,
  listingId: string,
  input: ListingInput,
  version: number,
): Promise<Listing> {
  const listing = await getListingToEdit(ctx, listingId);
  const details = await detailsOf(ctx, input, listing.certificates);
  return once(
    ctx,
    { input, version },
    async (claim) => {
      if (listing.version !== version) throw new Conflict("version_stale");
      if (!canEdit(listing)) throw new Conflict("listing_stage_conflict");
      const { write, value } = replace(listingRecord, listing, details, ctx.now);
      if (value.stage === "published") refuseIncomplete(value);
      await ctx.table.transact([write, ...claim(listing.id)]);
      return value;
    },
    (id) => getListing(ctx, id),
  );
}

/** What the listing needs before buyers may see it, done or not. */
export async function getChecklist(ctx: Ctx, listingId: string): Promise<ChecklistItem[]> {
  return checklistOf(await getListingToEdit(ctx, listingId));
}
