import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { get, post, put, step } from "#functions/platform/http/api-route.ts";
import { ChecklistItem } from "#shared/market/listings/checklist.ts";
import { listingPermissions, listingSubject } from "#shared/market/listings/listing.permissions.ts";
import {
  type Listing,
  ListingView,
  listingView,
  publicListingView,
} from "#shared/market/listings/listing.ts";
import { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { can } from "#shared/permissions.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { listListings, listPublishedListings } from "./listing-lists.service.ts";
import { arrangePhotos } from "./listing-photos.service.ts";
import {
  createListing,
  duplicateListing,
  getChecklist,
  getListing,
  pauseListing,
  publishListing,
  updateListing,
  withdrawListing,
} from "./listings.service.ts";

export const Checklist = z.strictObject({ isPublishable: z.boolean(), items: z.array(ChecklistItem) });

/** Its members see certificates that have ended too. */
function viewFor(listing: Listing, { ctx }: { ctx: Ctx }): ListingView {
  const isMember = can(ctx.actor, listingPermissions.edit, listingSubject(listing));
  return isMember ? listingView(listing) : publicListingView(listing, jakartaToday(ctx.now));
}

const tag = "listings";
const one = { tag, answer: ListingView, view: viewFor };
const made = { ...one, status: 201, location: ({ id }: Listing) => `/listings/${id}` } as const;
const list = {
  tag,
  answer: pageOfSchema(ListingView),
  view: ({ items, ...page }: { items: Listing[] }, call: { ctx: Ctx }) => ({
    ...page,
    items: items.map((it) => viewFor(it, call)),
  }),
};
const listing = "/listings/:listingId";

export const listingsApi = [
  post("/profiles/:profileId/listings", createListing, {
    ...made,
    summary: "Begin a listing: a draft, which only the business sees",
  }),
  get("/profiles/:profileId/listings", listListings, {
    ...list,
    summary: "A business's listings: published ones, and to its members those of every stage",
  }),
  get("/listings", listPublishedListings, {
    tag,
    answer: pageOfSchema(ListingSummary),
    view: (page) => page,
    summary: "What is published, newest first; in one category or one province where asked",
  }),
  get(listing, getListing, { ...one, summary: "One listing" }),
  put(listing, updateListing, {
    ...one,
    summary: "Put new details in place of the old; a detail left out is taken away",
  }),
  get(`${listing}/checklist`, getChecklist, {
    tag,
    summary: "What the listing needs before buyers may see it, done or not",
    answer: Checklist,
    view: (items) => ({ isPublishable: items.every((it) => it.isDone), items }),
  }),
  step(listing, publishListing, { ...one, summary: "Show the listing to everyone" }),
  step(listing, pauseListing, {
    ...one,
    summary: "Take the listing from view, until it is published again",
  }),
  step(listing, withdrawListing, { ...one, summary: "Take the listing from view for good" }),
  post(`${listing}/duplicate`, duplicateListing, {
    ...made,
    summary: "Begin a new draft with all that this listing says and shows",
  }),
  put(`${listing}/photos`, arrangePhotos, {
    ...one,
    summary: "Order the listing's photos and describe them; one that is left out is taken off",
  }),
];
