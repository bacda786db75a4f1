import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Photo } from "#shared/market/listings/photo.ts";
import type { SavedSearches } from "#shared/market/saved-searches/saved-searches.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { PublishedRuling } from "#shared/trade/disputes/ruling.ts";
import { inquiryIds } from "#shared/trade/ids.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { businesses } from "../businesses/businesses.ts";
import { buyerChecks } from "../buyer-checks.ts";
import { catalogs } from "../catalogs.ts";
import { demoId } from "../demo-ids.ts";
import { offers } from "../listings/offers.ts";
import { measures } from "../measures.ts";
import { momentsBefore } from "../moments.ts";
import { residents } from "../people.ts";
import { readiness } from "../readiness.ts";
import { requests } from "../requests.ts";
import { rfqs } from "../rfqs.ts";
import { rulings } from "../rulings.ts";
import { savers } from "../saved-searches.ts";
import { threads } from "../threads/threads.ts";
import { type BuiltBusiness, businessOf } from "./business.ts";
import { type BuiltBuyerCheck, buyerCheckOf } from "./buyer-check.ts";
import { catalogOf } from "./catalog.ts";
import { listingOf } from "./listing.ts";
import { type BuiltMeasure, measureOf } from "./measure.ts";
import { personOf } from "./people.ts";
import { type BuiltReadiness, readinessOf } from "./readiness.ts";
import { requestOf } from "./request.ts";
import { type BuiltRfq, rfqOf } from "./rfq.ts";
import { rulingOf } from "./ruling.ts";
import { savedSearchesOf } from "./saved-searches.ts";
import { type BuiltThread, threadOf } from "./thread.ts";

export interface DemoWorld {
  businesses: (BuiltBusiness & { listings: Listing[] })[];
  /** Those who belong to no business. */
  others: Person[];
  catalogs: Catalog[];
  threads: BuiltThread[];
  requests: BuyerRequest[];
  rfqs: BuiltRfq[];
  buyerChecks: BuiltBuyerCheck[];
  rulings: PublishedRuling[];
  savedSearches: SavedSearches[];
  measures: BuiltMeasure[];
  readiness: BuiltReadiness[];
}

/** All that the table shall hold, as things of the domain. `photos` are by the slug of what they show. */
export function demoWorld(issuer: string, now: Date, photos: ReadonlyMap<string, Photo[]>): DemoWorld {
  const moments = momentsBefore(now);
  const built = new Map(businesses.map((it) => [it.owner.subject, businessOf(it, issuer, moments)]));
  const listings = new Map(
    offers.map((offer) => {
      const { profile } = found(built, offer.by);
      return [offer.slug, listingOf(offer, profile, photos.get(offer.slug) ?? [], moments)];
    }),
  );
  const members = new Set([...built.values()].flatMap(({ people }) => people.map((it) => it.subject)));
  const others = residents
    .filter(({ subject }) => !members.has(subject))
    .map((resident) => personOf(resident, issuer, moments));
  const slugs = new Map(offers.map((offer) => [offer.slug, offer]));
  const strangers = new Map(others.map((person) => [person.subject, person]));
  const sellerOf = (slug: string) => ({
    listing: found(listings, slug),
    business: found(built, found(slugs, slug).by),
  });
  const builtRfqs = rfqs.map((rfq) => rfqOf(rfq, { buyer: found(strangers, rfq.buyer), sellerOf }, moments));
  const builtThreads = threads.map((thread) => {
    const buyer = found(strangers, thread.buyer);
    return threadOf(thread, { ...sellerOf(thread.listing), buyer }, moments);
  });
  const inquiries = new Map(builtThreads.map(({ inquiry }) => [inquiry.id, inquiry]));
  return {
    businesses: [...built.values()].map((business) => ({
      ...business,
      listings: [...listings.values()].filter((it) => it.profileId === business.profile.id),
    })),
    others,
    catalogs: catalogs.map((catalog) => catalogOf(catalog, moments)),
    threads: [...builtThreads, ...builtRfqs.flatMap((it) => it.threads)],
    rfqs: builtRfqs,
    requests: requests
      .toSorted((one, other) => other.sentDaysAgo - one.sentDaysAgo)
      .map((request, order) => requestOf(request, order, moments)),
    measures: measures.map((measure) => {
      const { listing, business } = sellerOf(measure.listing);
      const people = new Map([...business.people, ...others].map((person) => [person.subject, person]));
      const personOf = (subject: string) => found(people, subject);
      return measureOf(measure, { listing, ownerId: business.profile.ownerId, personOf }, moments);
    }),
    buyerChecks: buyerChecks.map((check) =>
      buyerCheckOf(check, found(inquiries, demoId(inquiryIds, check.thread)), moments),
    ),
    rulings: rulings.map((ruling) => rulingOf(ruling, moments)),
    savedSearches: savers.map((saver) => savedSearchesOf(saver, moments)),
    readiness: readiness.map((it) => {
      const business = [...built.values()].find(({ profile }) => profile.handle === it.by);
      if (!business) throw new RangeError(`The demo has no ${it.by}.`);
      return readinessOf(it, business.profile, moments);
    }),
  };
}

function found<T>(things: ReadonlyMap<string, T>, name: string): T {
  const thing = things.get(name);
  if (thing === undefined) throw new RangeError(`The demo has no ${name}.`);
  return thing;
}
