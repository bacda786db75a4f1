import * as z from "zod";
import { aProfile } from "#functions/market/profiles/profiles.service.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { listingPermissions, listingSubject } from "#shared/market/listings/listing.permissions.ts";
import { type Listing, ListingStage } from "#shared/market/listings/listing.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { findCategory } from "#shared/market/nomenclature/categories.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { PageQuery } from "#shared/page-query.ts";
import { authorize, can, everyone } from "#shared/permissions.ts";
import { ProvinceCode } from "#shared/terms/places.ts";
import { lastViewsOf } from "./listing-views.records.ts";
import {
  allListingsOfProfile,
  listingsOfChapter,
  listingsOfProfile,
  listingsOfProvince,
  newestListings,
} from "./listings.records.ts";

const OfBusiness = PageQuery.extend({ stage: ListingStage.optional() });

/**
 * A business's listings: those of one stage, last changed first; or, of all that the reader may see, by stage.
 * @throws NotFound for a stage that is not for the reader to see.
 */
export const listListings = read({
  permission: profilePermissions.read,
  of: aProfile,
  input: OfBusiness,
  find: ({ ctx, thing, input }) => listingsOf(ctx, thing, input),
});

/** The same for its members, with the business itself and how often each was seen lately. */
export const listOwnListings = read({
  permission: listingPermissions.create,
  of: aProfile,
  input: OfBusiness,
  async find({ ctx, thing, input }) {
    const listings = await listingsOf(ctx, thing, input);
    const shown = listings.items.map(({ id }) => id);
    return { profile: thing, listings, views: await lastViewsOf(ctx.table, shown, ctx.now) };
  },
});

function listingsOf(
  ctx: Ctx,
  { id: profileId }: Profile,
  { stage, ...page }: z.infer<typeof OfBusiness>,
): Promise<Page<Listing>> {
  if (stage === undefined && can(ctx.actor, listingPermissions.read, listingSubject({ profileId })))
    return allListingsOfProfile(ctx.table, profileId, { ...page, oldestFirst: true });
  const shown = stage ?? "published";
  authorize(ctx.actor, listingPermissions.read, listingSubject({ profileId, stage: shown }));
  return listingsOfProfile(ctx.table, profileId, shown, page);
}

/** Where a reader looks: everywhere, in one category, or in one province. */
export type Shelf = { chapter?: string | undefined } | { province?: string | undefined };

/** What is published, newest first. */
export async function browseListings(
  ctx: Ctx,
  shelf: Shelf,
  page: PageRequest,
): Promise<Page<ListingSummary>> {
  if ("chapter" in shelf && shelf.chapter) return listingsOfChapter(ctx.table, shelf.chapter, page);
  if ("province" in shelf && shelf.province) return listingsOfProvince(ctx.table, shelf.province, page);
  return newestListings(ctx.table, page);
}

const OnShelf = PageQuery.extend({
  /** HS chapter, or `services`. */
  chapter: z
    .string()
    .refine((code) => findCategory(code) !== undefined, { error: "chapter_unknown" })
    .optional(),
  province: ProvinceCode.optional(),
}).refine((it) => !(it.chapter && it.province), { path: ["province"], error: "filters_exclusive" });

/** `browseListings` as the read that anybody may ask for, its shelf checked. */
export const listPublishedListings = read({
  permission: everyone,
  of: nothing,
  input: OnShelf,
  find: ({ ctx, input: { chapter, province, ...page } }) => browseListings(ctx, { chapter, province }, page),
});
