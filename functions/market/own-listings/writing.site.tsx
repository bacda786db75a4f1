import {
  createListing,
  getListingBusiness,
  getListingToEdit,
  publishListing,
  writeListing,
} from "#functions/market/listings/listings.service.ts";
import { photoDesk } from "#functions/market/photos/photos.service.ts";
import { forgetDraft, keepTyped, keptDraft } from "#functions/people/drafts/draft-cookie.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { readForm } from "#functions/platform/http/read-form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { ValidationFailed } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
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
import { readFirstScreen, readScreen, screenValues, typedOnly } from "./screen-form.ts";

const newPath = "/business/:profileId/listings/new";
const one = "/listings/:listingId";
type Call = SiteCall<typeof one>;
type NewCall = SiteCall<typeof newPath>;

const blank = { offerKind: "goods", originCountry: "ID" };

/** A listing written for the first time, one screen after the other, each kept as it was typed. */
export const writingSite = [
  page(newPath, getListingBusiness, async ({ c, ctx, at }) => {
    const kept = await keptDraft(c, newAddress(at));
    const state = blankForm({ ...blank, ...kept?.values });
    return <NewListingPage profile={await getListingBusiness(ctx, at)} form={state} />;
  }),

  form(newPath, createListing, {
    read: (values, { ctx }) => readFirstScreen(values, ctx.locale),
    async done(listing, { c, at }) {
      await forgetDraft(c, newAddress(at));
      const { values } = await readForm(c);
      if (textIn(values, "act") === "later" || isWhole(values)) return `${addressOf(listing)}/edit?saved=1`;
      return screenPath(listing.id, "first");
    },
    again: (state, call) => drawNew(state, call),
  }),

  ...listingScreens.flatMap((screen) => [
    page(`${one}/write/${screen}`, getListingToEdit, (call) => drawScreen(call, screen)),

    form(`${one}/write/${screen}`, writeListing, {
      instead: (values, call) => keptForLater(values, call, screen),
      read: async (values, { ctx, at }) => readScreen(values, await getListingToEdit(ctx, at), ctx.locale),
      done: (listing, call) => next(listing, call, screen),
      again: async (state, call) => {
        // Drawn first: whoever may not write here is refused, and leaves nothing.
        const drawn = await drawScreen(call, screen, state);
        await keepTyped(call, screenPath(call.at.listingId, screen), typedOnly(state.values));
        return drawn;
      },
    }),
  ]),

  page(`${one}/published`, getListingToEdit, async ({ ctx, at }) => (
    <PublishedPage listing={await getListingToEdit(ctx, at)} />
  )),
];

function addressOf({ id }: Pick<Listing, "id">): string {
  return `/listings/${id}`;
}

function newAddress({ profileId }: NewCall["at"]): string {
  return `/business/${profileId}/listings/new`;
}

/** Whether more was sent than the first screen asks for. */
function isWhole(values: FieldValues): boolean {
  return Object.keys(typedOnly(values)).some(
    (name) => !/^(?:offerKind|originCountry|hsChoice|text\.[\w-]+\.title)$/.test(name),
  );
}

async function drawNew(state: FormState, call: NewCall) {
  const profile = await getListingBusiness(call.ctx, call.at);
  const tidy = { ...state, values: tidyListingForm(state.values) };
  if (isWhole(state.values)) return <WholeNewListingPage profile={profile} form={tidy} />;
  await keepTyped(call, newAddress(call.at), typedOnly(state.values));
  return <NewListingPage profile={profile} form={state} />;
}

/** Who will go on later is not held up by what cannot be read yet: it stands there as typed when they come back. */
async function keptForLater(values: FieldValues, call: Call, screen: ListingScreen) {
  if (textIn(values, "act") !== "later") return undefined;
  const { ctx, at } = call;
  try {
    readScreen(values, await getListingToEdit(ctx, at), ctx.locale);
    return undefined;
  } catch (error) {
    if (!(error instanceof ValidationFailed)) throw error;
    await keepTyped(call, screenPath(at.listingId, screen), typedOnly(values));
    return `/${ctx.locale}${addressOf({ id: at.listingId })}/edit`;
  }
}

async function next(listing: Listing, { c, ctx, at }: Call, screen: ListingScreen): Promise<string> {
  await forgetDraft(c, screenPath(listing.id, screen));
  const { values } = await readForm(c);
  const words = textIn(values, "hsCode").trim();
  if (screen === "about" && isInWords(words))
    return `${screenPath(listing.id, "about")}?${new URLSearchParams({ [wordsName]: words })}`;
  const following = listingScreens[listingScreens.indexOf(screen) + 1];
  const act = textIn(values, "act");
  if (act === "on" && following) return screenPath(listing.id, following);
  if (act !== "on" || listing.stage === "published") return `${addressOf(listing)}/edit?saved=1`;
  const { once: _used, ...own } = ctx;
  const current = await getListingToEdit(own, at);
  if (current.stage !== "published") await publishListing(own, at, undefined);
  return `${addressOf(listing)}/published`;
}

async function drawScreen({ c, ctx, at }: Call, screen: ListingScreen, state?: FormState) {
  const listing = await getListingToEdit(ctx, at);
  const path = screenPath(listing.id, screen);
  const desk = await photoDesk(ctx, listing, c.req.queries("uploaded"), path);
  const kept = state ? undefined : await keptDraft(c, path);
  const values = screenValues(state?.values ?? kept?.values ?? {}, listing, ctx.locale);
  const form = {
    ...(state ?? blankForm()),
    once: blankForm().once,
    values: { ...preset(listing), ...values },
  };
  const words = (c.req.query(wordsName) ?? "").slice(0, 80);
  return <WritePage listing={listing} screen={screen} form={form} desk={desk} words={words} />;
}

/** Rupiah is what most count in. */
function preset({ price }: Listing): FieldValues {
  return price ? {} : { "price.currency": "IDR" };
}
