import { listingOf, removeListing, restoreListing } from "#functions/market/listings/listings.offers.ts";
import { ownersOf, profileOf, removeProfile } from "#functions/market/profiles/profiles.offers.ts";
import { peopleOf } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { removeReview, restoreReview, reviewOf } from "#functions/trade/reviews/reviews.offers.ts";
import { isIdOf } from "#shared/ids.ts";
import { listingIds } from "#shared/market/ids.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { orderIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import type { MeasuredThing } from "#shared/trade/moderation/reasons.ts";
import { personThing } from "./person-thing.ts";
import type { Thing } from "./thing.ts";

type Finder = (ctx: Pick<Ctx, "table">, thingId: string) => Promise<Thing | undefined>;

/** Each kind of thing, found by its id; a review by its order's and the side that wrote it. */
const finders: Readonly<Record<MeasuredThing, Finder>> = {
  async listing({ table }, thingId) {
    const listing = isIdOf(listingIds, thingId) ? await listingOf(table, thingId) : undefined;
    if (!listing) return undefined;
    const { profileId } = listing;
    const titles = Object.entries(listing.text).map(([locale, { title }]) => [locale, title]);
    return {
      ...{ of: "listing", thingId, profileId, title: Object.fromEntries(titles) },
      ...(await toOwners({ table }, profileId)),
      isShown: listing.stage === "published" || listing.stage === "paused",
      begin: async (_ctx, measureId) => ({ writes: removeListing(listing, measureId) }),
      end: async () => restoreListing(listing),
    };
  },
  async profile({ table }, thingId) {
    const profile = isIdOf(profileIds, thingId) ? await profileOf(table, thingId) : undefined;
    if (!profile) return undefined;
    return {
      ...{ of: "profile", thingId, profileId: thingId, title: { en: profile.businessName } },
      ...(await toOwners({ table }, thingId)),
      isShown: profile.removed?.page === undefined,
      begin: async (_ctx, measureId) => ({
        writes: removeProfile(profile, "page", measureId),
        removedProfileIds: [thingId],
      }),
      end: async () => removeProfile(profile, "page", undefined),
    };
  },
  async review({ table }, thingId) {
    const [orderId = "", side] = thingId.split(".");
    const by = Side.safeParse(side).data;
    const review = by && isIdOf(orderIds, orderId) ? await reviewOf(table, { orderId, by }) : undefined;
    if (!review) return undefined;
    const { authorId, language, text } = review;
    return {
      ...{ of: "review", thingId, personId: authorId },
      ...(text ? { title: { [language]: text.slice(0, 120) } } : {}),
      ...(await toPeople({ table }, [authorId])),
      isShown: review.stage === "shown",
      begin: async (ctx, measureId) => ({ writes: await removeReview(ctx, review, measureId) }),
      end: (ctx) => restoreReview(ctx, review),
    };
  },
  async person({ table }, thingId) {
    const [person] = isIdOf(personIds, thingId) ? await peopleOf(table, [thingId]) : [];
    return person && personThing(person);
  },
};

/** A thing at its address, any text at all; undefined where there is none. */
export async function thingAt(
  ctx: Pick<Ctx, "table">,
  { of, thingId }: { of: string; thingId: string },
): Promise<Thing | undefined> {
  return Object.hasOwn(finders, of) ? finders[of as MeasuredThing](ctx, thingId) : undefined;
}

async function toOwners({ table }: Pick<Ctx, "table">, profileId: string) {
  return toPeople({ table }, await ownersOf(table, profileId));
}

async function toPeople({ table }: Pick<Ctx, "table">, ids: string[]) {
  const people = await peopleOf(table, ids);
  return {
    toldIds: ids,
    owners: people.map(({ id, name }) => ({ id, name })),
    languages: [...new Set(people.map(({ locale }) => locale))],
  };
}
