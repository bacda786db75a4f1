import {
  createListing,
  getListingBusiness,
  getListingToEdit,
  publishListing,
  writeListing,
} from "#functions/market/listings/listings.service.ts";
import { photoDesk } from "#functions/market/photos/photos.service.ts";
import { keptScreen, typedOnly } from "#functions/people/drafts/kept-screen.ts";
import { page, type SiteCall } from "#functions/platform/http/site-route.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { acts, stepBy } from "#web/components/form/acts.ts";
import { type FieldValues, type FormState, textIn } from "#web/form-state.ts";
import {
  type ListingScreen,
  listingScreens,
  screenPath,
  wordsName,
} from "#web/pages/market/listings/listing-screens.ts";
import { NewListingPage, WholeNewListingPage } from "#web/pages/market/listings/new-listing-page.tsx";
import { PublishedPage } from "#web/pages/market/listings/published-page.tsx";
import { WritePage } from "#web/pages/market/listings/write-page.tsx";
import { isInWords } from "./found-code.ts";
import { tidyListingForm } from "./listing-form.ts";
import { preset, readFirstScreen, readScreen, screenValues } from "./screen-form.ts";

const newPath = "/business/:profileId/listings/new";
const one = "/listings/:listingId";
type Call = SiteCall<typeof one>;
type NewCall = SiteCall<typeof newPath>;

const blank = { offerKind: "goods", originCountry: "ID" };

/** A listing written for the first time, one screen after the other, each kept as it was typed. */
export const writingSite = [
  ...keptScreen(newPath, createListing, {
    guard: getListingBusiness,
    address: ({ profileId }) => `/business/${profileId}/listings/new`,
    read: (values, { ctx }) => readFirstScreen(values, ctx.locale),
    draw: drawNew,
    done: (listing, _call, values) =>
      textIn(values, "act") === acts.later || isWhole(values)
        ? `${addressOf(listing)}/edit?saved=1`
        : screenPath(listing.id, "first"),
  }),

  ...listingScreens.flatMap((screen) =>
    keptScreen(`${one}/write/${screen}`, writeListing, {
      guard: getListingToEdit,
      address: ({ listingId }) => screenPath(listingId, screen),
      read: async (values, { ctx, at }) => readScreen(values, await getListingToEdit(ctx, at), ctx.locale),
      draw: (state, call) => drawScreen(state, call, screen),
      done: (listing, call, values) => next(listing, call, screen, values),
      leave(act, { listingId: id }) {
        const there = stepBy(act, listingScreens, screen);
        return there ? screenPath(id, there) : `${addressOf({ id })}/edit`;
      },
    }),
  ),

  page(`${one}/published`, getListingToEdit, async ({ ctx, at }) => (
    <PublishedPage listing={await getListingToEdit(ctx, at)} />
  )),
];

function addressOf({ id }: Pick<Listing, "id">): string {
  return `/listings/${id}`;
}

/** Whether more was sent than the first screen asks for. */
function isWhole(values: FieldValues): boolean {
  return Object.keys(typedOnly(values)).some(
    (name) => !/^(?:offerKind|originCountry|hsChoice|text\.[\w-]+\.title)$/.test(name),
  );
}

async function drawNew(state: FormState, { ctx, at }: NewCall) {
  const profile = await getListingBusiness(ctx, at);
  if (isWhole(state.values))
    return (
      <WholeNewListingPage profile={profile} form={{ ...state, values: tidyListingForm(state.values) }} />
    );
  return <NewListingPage profile={profile} form={{ ...state, values: { ...blank, ...state.values } }} />;
}

async function next(listing: Listing, { ctx, at }: Call, screen: ListingScreen, values: FieldValues) {
  const act = textIn(values, "act");
  const words = textIn(values, "hsCode").trim();
  if (act !== acts.back && screen === "about" && isInWords(words))
    return `${screenPath(listing.id, "about")}?${new URLSearchParams({ [wordsName]: words })}`;
  const there = stepBy(act, listingScreens, screen);
  if (there) return screenPath(listing.id, there);
  if (act !== acts.on || listing.stage === "published") return `${addressOf(listing)}/edit?saved=1`;
  const { once: _used, ...own } = ctx;
  const current = await getListingToEdit(own, at);
  if (current.stage !== "published") await publishListing(own, at, undefined);
  return `${addressOf(listing)}/published`;
}

async function drawScreen(state: FormState, { c, ctx, at }: Call, screen: ListingScreen) {
  const listing = await getListingToEdit(ctx, at);
  const desk = await photoDesk(ctx, listing, c.req.queries("uploaded"), screenPath(listing.id, screen));
  const values = screenValues(state.values, listing, ctx.locale);
  const form = { ...state, values: { ...preset(listing), ...values } };
  const words = (c.req.query(wordsName) ?? "").slice(0, 80);
  return <WritePage listing={listing} screen={screen} form={form} desk={desk} words={words} />;
}
