import { profileAsRead, profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { aProfile } from "#functions/market/profiles/profiles.service.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { type About, thingOf } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { type Call, verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, NotFound } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { certificateIds, listingIds } from "#shared/market/ids.ts";
import { checklistOf, refuseIncomplete } from "#shared/market/listings/checklist.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import { type Listing, type ListingDetails, ListingInput } from "#shared/market/listings/listing.ts";
import { whyListingIsAway } from "#shared/market/listings/listing-away.ts";
import { mayBeCopied } from "#shared/market/listings/removal.ts";
import { draftLimits, publishLimits } from "#shared/market/listings/sending-limits.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { requireVerifiedMail, requireVerifiedMailToShow } from "#shared/people/people/verified-mail.ts";
import { countDayDrafts } from "./draft-limits.ts";
import { detailsOf, refuseUnknownCode, snapshotOf } from "./listing-parts.ts";
import { listingRecord } from "./listings.records.ts";
import { refuseOfRemoved } from "./removal.ts";
import { placeOnShelf } from "./shelves.records.ts";

/** A listing at its address, which may be anything. */
export const aListing: About<{ listingId: string }, Listing> = {
  ...thingOf(listingRecord, ({ listingId }: { listingId: string }) =>
    isIdOf(listingIds, listingId) ? listingId : undefined,
  ),
  whyAway: whyListingIsAway,
};

/** What is not there is as little found as what others may not see yet or any more. */
export const getListing = read({ permission: listingPermissions.read, of: aListing });

/** The listing, for those who may change it. */
export const getListingToEdit = read({ permission: listingPermissions.edit, of: aListing });

/** The business, for those who may write listings of it. */
export const getListingBusiness = read({ permission: listingPermissions.create, of: aProfile });

/** What the listing needs before buyers may see it, done or not. */
export const getChecklist = read({
  permission: listingPermissions.edit,
  of: aListing,
  find: ({ thing }) => checklistOf(thing),
});

/** A new draft. @throws ValidationFailed `hs_code_unknown` */
export const createListing = verb({
  permission: listingPermissions.create,
  of: aProfile,
  input: ListingInput,
  rule: ({ ctx, input }) => refuseUnknownCode(ctx, input),
  limits: (call) => countDraft(call, call.thing.id),
  write: ({ ctx, thing, input }) => draft(ctx, thing, { ...detailsOf(ctx, input), photos: [] }),
});

/** A new draft with all of the listing's details and photos, whatever its stage. */
export const duplicateListing = verb({
  permission: listingPermissions.edit,
  of: aListing,
  rule({ thing }) {
    if (!mayBeCopied(thing)) throw new Conflict("listing_removed_by_us");
  },
  limits: (call) => countDraft(call, call.thing.profileId),
  async write({ ctx, thing: { publishedAt: _first, shelvedAt: _place, importKey: _row, ...copied } }) {
    const certificates = copied.certificates.map(({ check: _ofTheOther, ...it }) => ({
      ...it,
      id: newId(certificateIds, ctx.now),
    }));
    return draft(ctx, await exporterOf(ctx, copied), { ...copied, certificates });
  },
});

function countDraft(
  { ctx, person }: Pick<Call<unknown, unknown, unknown>, "ctx" | "person">,
  profileId: string,
) {
  const whom = { sender: person.id, recipient: profileId };
  return [...countSending(draftLimits, "listing", whom, ctx.now), ...countDayDrafts(ctx, profileId)];
}

function draft(ctx: Ctx, profile: Profile, details: ListingDetails & Pick<Listing, "chapter" | "photos">) {
  const id = newId(listingIds, ctx.now);
  const listing = add(listingRecord, {
    ...details,
    ...snapshotOf(profile, id),
    id,
    profileId: profile.id,
    stage: listingProcess.first,
  });
  return { writes: [listing], answer: outcomeOf(ctx, listing) };
}

const newDetails = {
  permission: listingPermissions.edit,
  of: aListing,
  input: ListingInput,
  step: listingProcess.steps.edit,
  rule({ ctx, person, thing, input }: Call<unknown, Listing, ListingInput>) {
    requireVerifiedMailToShow(person, thing);
    return refuseUnknownCode(ctx, input);
  },
  write({ ctx, thing, input }: Call<unknown, Listing, ListingInput>) {
    const details = detailsOf(ctx, input, thing.certificates);
    if (thing.stage === "published") refuseIncomplete({ ...thing, ...details });
    return { changes: details };
  },
};

/**
 * Puts new details in place of the old ones.
 * @throws RuleBroken `listing_incomplete` where a published listing would lack what publishing asks for; ValidationFailed
 * `hs_code_unknown`
 */
export const updateListing = verb({ ...newDetails, version: "required" });

/** The same of a screen that says its own few fields over the listing as it stands, whatever came to it meanwhile. */
export const writeListing = verb(newDetails);

/**
 * Shows the listing to everyone.
 * @throws RuleBroken `listing_incomplete` with what is missing, or `mail_unverified` where no mail would reach the actor
 */
export const publishListing = verb({
  permission: listingPermissions.edit,
  of: aListing,
  version: "optional",
  step: listingProcess.steps.publish,
  rule({ person, thing }) {
    // Mail about inquiries goes to verified addresses alone: buyers would write to somebody who never hears of it.
    requireVerifiedMail(person);
    refuseIncomplete(thing);
  },
  limits: ({ ctx, person, thing }) =>
    countSending(publishLimits, "publish", { sender: person.id, recipient: thing.profileId }, ctx.now),
  async write({ ctx, thing }) {
    const [exporter, { shelvedAt, writes }] = await Promise.all([
      exporterOf(ctx, thing),
      placeOnShelf(ctx, thing),
    ]);
    refuseOfRemoved(exporter);
    return {
      changes: { ...snapshotOf(exporter, thing.id), shelvedAt },
      writes: [profileAsRead(exporter), ...writes],
    };
  },
});

/** Takes the listing from view until it is published again. */
export const pauseListing = verb({
  permission: listingPermissions.edit,
  of: aListing,
  version: "optional",
  step: listingProcess.steps.pause,
});

/** Takes the listing from view for good, and its photos off it. */
export const withdrawListing = verb({
  permission: listingPermissions.edit,
  of: aListing,
  version: "optional",
  step: listingProcess.steps.withdraw,
  write: () => ({ changes: { photos: [] } }),
});

/** The business that a listing is of, as it is today. */
export async function exporterOf(ctx: Ctx, { profileId }: Pick<Listing, "profileId">): Promise<Profile> {
  const profile = await profileOf(ctx.table, profileId);
  if (!profile) throw new NotFound();
  return profile;
}
