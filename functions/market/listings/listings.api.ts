import * as z from "zod";
import { getProfile } from "#functions/market/profiles/profiles.service.ts";
import { apiSlice, PageQuery, pageOfSchema } from "#functions/platform/http/api.ts";
import { Listing, ListingInput, ListingStage } from "#shared/market/listings/listing.ts";
import { ArrangePhotos } from "#shared/market/listings/photo.ts";
import { missingParts } from "#shared/market/listings/stages.ts";
import { findCategory } from "#shared/market/nomenclature/categories.ts";
import { ProvinceCode } from "#shared/terms/places.ts";
import { browseListings, listListings } from "./listing-lists.service.ts";
import { pauseListing, publishListing, withdrawListing } from "./listing-moves.service.ts";
import { arrangePhotos } from "./listing-photos.service.ts";
import {
  createListing,
  duplicateListing,
  getChecklist,
  getListing,
  updateListing,
} from "./listings.service.ts";

/** A listing as the API shows it, to members and everyone alike. */
export const ListingView = Listing.omit({ importKey: true });

function view({ importKey: _importKey, ...shown }: Listing) {
  return shown;
}

const ChecklistView = z.strictObject({
  isPublishable: z.boolean(),
  items: z.array(
    z.strictObject({
      part: z.enum(missingParts),
      isDone: z.boolean(),
      pointer: z.string(),
      code: z.string(),
    }),
  ),
});

const BrowseQuery = PageQuery.extend({
  /** HS chapter, or `services`. */
  chapter: z
    .string()
    .refine((code) => findCategory(code) !== undefined, { error: "chapter_unknown" })
    .optional(),
  province: ProvinceCode.optional(),
}).refine((it) => !(it.chapter && it.province), { path: ["province"], error: "filters_exclusive" });

export function listingsApi() {
  const slice = apiSlice();
  const tag = "listings";

  slice.on(
    {
      method: "post",
      path: "/profiles/:profileId/listings",
      tag,
      summary: "Begin a listing: a draft, which only the business sees",
      verb: "listing.create",
      body: ListingInput,
      answer: ListingView,
      status: 201,
    },
    async ({ ctx, params, body, c }) => {
      const listing = await createListing(ctx, params.profileId ?? "", body);
      c.header("Location", `/api/v1/listings/${listing.id}`);
      return view(listing);
    },
  );

  slice.on(
    {
      method: "get",
      path: "/profiles/:profileId/listings",
      tag,
      summary: "A business's listings: published ones, and to its members those of every stage",
      verb: "public",
      query: PageQuery.extend({ stage: ListingStage.optional() }),
      answer: pageOfSchema(ListingView),
    },
    async ({ ctx, params, query: { stage, ...page } }) => {
      const profile = await getProfile(ctx, { profileId: params.profileId ?? "" });
      const { items, ...cursors } = await listListings(ctx, profile.id, stage, page);
      return { items: items.map(view), ...cursors };
    },
  );

  slice.on(
    {
      method: "get",
      path: "/listings",
      tag,
      summary: "What is published, newest first; in one category or one province where asked",
      verb: "public",
      query: BrowseQuery,
      answer: pageOfSchema(ListingView),
    },
    async ({ ctx, query: { chapter, province, ...page } }) => {
      const { items, ...cursors } = await browseListings(ctx, { chapter, province }, page);
      return { items: items.map(view), ...cursors };
    },
  );

  slice.on(
    {
      method: "get",
      path: "/listings/:listingId",
      tag,
      summary: "One listing",
      verb: "listing.read",
      answer: ListingView,
    },
    async ({ ctx, params }) => view(await getListing(ctx, params.listingId ?? "")),
  );

  slice.on(
    {
      method: "put",
      path: "/listings/:listingId",
      tag,
      summary: "Put new details in place of the old; a detail left out is taken away",
      verb: "listing.edit",
      body: ListingInput,
      ifMatch: true,
      answer: ListingView,
    },
    async ({ ctx, params, body, version }) =>
      view(await updateListing(ctx, params.listingId ?? "", body, version)),
  );

  slice.on(
    {
      method: "get",
      path: "/listings/:listingId/checklist",
      tag,
      summary: "What the listing needs before buyers may see it, done or not",
      verb: "listing.edit",
      answer: ChecklistView,
    },
    async ({ ctx, params }) => {
      const items = await getChecklist(ctx, params.listingId ?? "");
      return { isPublishable: items.every((it) => it.isDone), items };
    },
  );

  const moves = {
    publish: { act: publishListing, summary: "Show the listing to everyone" },
    pause: { act: pauseListing, summary: "Take the listing from view, until it is published again" },
    withdraw: { act: withdrawListing, summary: "Take the listing from view for good" },
  };
  for (const [name, { act, summary }] of Object.entries(moves))
    slice.on(
      {
        method: "post",
        path: `/listings/:listingId/${name}`,
        tag,
        summary,
        verb: "listing.edit",
        ifMatch: "optional",
        answer: ListingView,
      },
      async ({ ctx, params, version, c }) => {
        const held = c.req.header("if-match") === undefined ? undefined : version;
        return view(await act(ctx, params.listingId ?? "", held));
      },
    );

  slice.on(
    {
      method: "post",
      path: "/listings/:listingId/duplicate",
      tag,
      summary: "Begin a new draft with all that this listing says and shows",
      verb: "listing.edit",
      answer: ListingView,
      status: 201,
    },
    async ({ ctx, params, c }) => {
      const copy = await duplicateListing(ctx, params.listingId ?? "");
      c.header("Location", `/api/v1/listings/${copy.id}`);
      return view(copy);
    },
  );

  slice.on(
    {
      method: "put",
      path: "/listings/:listingId/photos",
      tag,
      summary: "Order the listing's photos and describe them; one that is left out is taken off",
      verb: "listing.edit",
      body: ArrangePhotos,
      ifMatch: true,
      answer: ListingView,
    },
    async ({ ctx, params, body, version }) =>
      view(await arrangePhotos(ctx, params.listingId ?? "", body.photos, version)),
  );

  return slice;
}
