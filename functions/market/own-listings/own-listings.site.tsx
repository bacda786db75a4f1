import { listOwnListings } from "#functions/market/listings/listing-lists.service.ts";
import {
  duplicateListing,
  getListingToEdit,
  pauseListing,
  publishListing,
  updateListing,
  withdrawListing,
} from "#functions/market/listings/listings.service.ts";
import { photoForm } from "#functions/market/photos/photo-form.ts";
import { photoDesk } from "#functions/market/photos/photos.service.ts";
import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { readForm } from "#functions/platform/http/read-form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { lacksHalal } from "#shared/market/certificates/halal-duty.ts";
import { certificatesOf, type Listing, ListingStage } from "#shared/market/listings/listing.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { type FieldValues, type FormState, textIn } from "#web/form-state.ts";
import { EditListingPage } from "#web/pages/market/listings/edit-listing-page.tsx";
import { type ListingGroup, listingGroups, wordsName } from "#web/pages/market/listings/listing-screens.ts";
import { OwnListingsPage } from "#web/pages/market/listings/own-listings-page.tsx";
import { isInWords } from "./found-code.ts";
import { readListingForm, tidyListingForm, valuesOf } from "./listing-form.ts";
import { preset, readScreen, screenValues } from "./screen-form.ts";

const pageSize = 50;
const own = "/business/:profileId/listings";
const one = "/listings/:listingId";
type Call = SiteCall<typeof one>;

/** The pages on which a business writes its listings, and takes them through their life. */
export const ownListingsSite = [
  page(own, listOwnListings, async ({ c, ctx, at }) => {
    const stage = ListingStage.safeParse(c.req.query("stage")).data;
    const input = { limit: pageSize, cursor: cursorOf(c), stage };
    const { profile, listings, views } = await listOwnListings(ctx, at, input);
    const { items, ...cursors } = listings;
    return <OwnListingsPage profile={profile} listings={items} views={views} stage={stage} {...cursors} />;
  }),

  page(`${one}/edit`, getListingToEdit, (call) =>
    editPage(call, (listing) => blankForm(withWords(shownValues(listing, call), call))),
  ),

  form(`${one}/edit`, updateListing, {
    async read({ group, ...values }, { ctx, at }) {
      if (!groupIn(group)) return readListingForm(values, ctx.locale);
      return readScreen(values, await getListingToEdit(ctx, at), ctx.locale);
    },
    done: savedPath,
    again: (form, call) => editPage(call, (listing) => sentAgain(form, listing, call)),
  }),

  ...[publishListing, pauseListing, withdrawListing].map((verb) =>
    form(`${one}/${verb.step}`, verb, {
      done: (moved) => (moved.stage === "published" ? `/listings/${moved.id}/published` : editPath(moved)),
      again: asItStands,
    }),
  ),

  form(`${one}/duplicate`, duplicateListing, { done: editPath, again: asItStands }),
];

async function editPage({ c, ctx, at }: Call, formOf: (listing: Listing) => FormState) {
  const listing = await getListingToEdit(ctx, at);
  const form = formOf(listing);
  const desk = await photoDesk(ctx, listing, c.req.queries("uploaded"));
  const photos = { form: photoForm(listing), ...desk };
  const query = c.req.query("saved");
  const saved = query === undefined ? undefined : (groupIn(query) ?? "all");
  const size = await sizeToTell(ctx, listing);
  return <EditListingPage {...{ listing, form, photos, saved, size }} sent={groupIn(form.values.group)} />;
}

/** The size of its business, where the page says by when the law asks something of it. */
async function sizeToTell(ctx: Call["ctx"], listing: Listing) {
  if (!lacksHalal(listing, certificatesOf(listing), jakartaToday(ctx.now))) return undefined;
  return (await profileOf(ctx.table, listing.profileId))?.sizeClass;
}

/** A button's fault stands at the fields as they are. */
function asItStands(form: FormState, call: Call) {
  return editPage(call, (listing) => ({ ...form, values: shownValues(listing, call) }));
}

function shownValues(listing: Listing, { ctx }: Call): FieldValues {
  return { ...preset(listing), ...valuesOf(listing, ctx.locale) };
}

function editPath({ id }: Listing): string {
  return `/listings/${id}/edit?saved=1`;
}

/** Words for which no code was found are shown again, with what they may mean. */
async function savedPath(listing: Listing, { c }: Call): Promise<string> {
  const { values } = await readForm(c);
  const words = textIn(values, "hsCode").trim();
  const isLost = listing.hsCode === undefined && isInWords(words);
  const saved = groupIn(values.group) ?? "1";
  return `/listings/${listing.id}/edit?saved=${saved}${isLost ? `&${new URLSearchParams({ [wordsName]: words })}` : ""}`;
}

function withWords(values: FieldValues, { c }: Call): FieldValues {
  const words = c.req.query(wordsName)?.slice(0, 80);
  return words && !values.hsCode ? { ...values, hsCode: words } : values;
}

/** Of one group, with the rest of the listing as it stands. */
function sentAgain(form: FormState, listing: Listing, { ctx }: Call): FormState {
  const { group, ...typed } = form.values;
  const values = groupIn(group) ? screenValues(typed, listing, ctx.locale) : tidyListingForm(typed);
  return { ...form, values: { ...values, ...(group ? { group } : {}) } };
}

function groupIn(name: unknown): ListingGroup | undefined {
  return listingGroups.find((it) => it === name);
}
