import { catalogRecord, slugRecord } from "#functions/market/catalogs/catalogs.records.ts";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import {
  handleRecord,
  memberRecord,
  profilePrivateRecord,
  profileRecord,
} from "#functions/market/profiles/profiles.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { newId } from "#functions/platform/ids.ts";
import { change, restore, set } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import { certificatesCovering } from "#shared/market/certificates/certificate.ts";
import { catalogIds, listingIds, photoIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { hasChecks } from "#shared/market/profiles/checks.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { profileIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Makers } from "./make-person.ts";

/** A business with its owner, as the table holds it after `createProfile`. */
export async function makeExporter(
  world: Makers,
  changes: Partial<Profile> = {},
): Promise<{ person: Person; profile: Profile }> {
  const founder = await world.makePerson({ roles: ["exporter"] });
  const at = world.platform.now().toISOString();
  const id = newId(profileIds, world.platform.now());
  const profile: Profile = {
    id,
    ownerId: founder.id,
    businessName: `Usaha Contoh ${id.slice(-6)}`,
    handle: `usaha-${id.slice(-12).toLowerCase()}`,
    businessKind: "household",
    text: { en: { story: "We came home and began to weave.", makes: "Rattan baskets" } },
    provinceCode: "35",
    regencyCode: "35.07",
    workedAbroad: [{ country: "TW", trade: "Factory work" }],
    languages: ["id", "en"],
    certificates: [],
    isDemo: false,
    answerTimes: { samples: [] },
    checks: {},
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...changes,
  };
  const stamps = { version: 1, createdAt: at, updatedAt: at };
  const memberships = [{ profileId: id, role: "owner" as const }];
  const write = change(personRecord, founder, { memberships });
  const person = outcomeOf({ now: world.platform.now() }, write);
  await world.platform.table.transact([
    restore(profileRecord, profile),
    restore(profilePrivateRecord, { profileId: id, ...stamps }),
    restore(handleRecord, { handle: profile.handle, profileId: id, ...stamps }),
    restore(memberRecord, {
      profileId: id,
      personId: founder.id,
      name: founder.name,
      role: "owner",
      ...stamps,
    }),
    write,
  ]);
  return { person, profile };
}

/** A listing with all that publishing asks for; published unless the changes say otherwise. */
export async function makeListing(
  world: Makers,
  profile: Profile,
  changes: Partial<Listing> = {},
): Promise<Listing> {
  const at = world.platform.now().toISOString();
  const id = newId(listingIds, world.platform.now());
  const listing: Listing = {
    id,
    profileId: profile.id,
    exporter: {
      handle: profile.handle,
      businessName: profile.businessName,
      regencyCode: profile.regencyCode,
      isDemo: profile.isDemo,
      certificates: certificatesCovering(id, profile.certificates),
    },
    provinceCode: profile.provinceCode,
    stage: "published",
    offerKind: "goods",
    text: { en: { title: "Rattan basket", description: "Woven by hand." } },
    hsCode: "460212",
    chapter: "46",
    unit: "H87",
    minimumOrder: 100,
    orderMultiple: 10,
    price: {
      currency: "USD",
      tiers: [{ minQuantity: 100, unitAmountMinor: 450 }],
      delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak" },
    },
    leadTimeDays: 30,
    monthlyCapacity: 2000,
    originCountry: "ID",
    certificates: [],
    isMakerChecked: hasChecks(profile.checks) || undefined,
    photos: [
      {
        id: newId(photoIds, world.platform.now()),
        alt: "A basket",
        width: 1280,
        height: 960,
        widths: [320, 640, 1280],
        tone: "#aa8855",
      },
    ],
    publishedAt: at,
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...changes,
  };
  await world.platform.table.transact([set(listingRecord, listing)]);
  return listing;
}

/** A catalog of an attaché for one of their markets; published unless the changes say otherwise. */
export async function makeCatalog(
  world: Makers,
  curator: Person,
  listings: Listing[],
  changes: Partial<Catalog> = {},
): Promise<Catalog> {
  const at = world.platform.now().toISOString();
  const id = newId(catalogIds, world.platform.now());
  const catalog: Catalog = {
    id,
    curatorId: curator.id,
    curatorName: curator.name,
    market: curator.markets[0] ?? "JP",
    slug: `catalog-${id.slice(-12).toLowerCase()}`,
    text: { en: { title: "For Japanese kitchens", introduction: "Chosen by us." } },
    stage: "published",
    entries: listings.map((listing) => ({ listingId: listing.id })),
    isDemo: false,
    publishedAt: at,
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...changes,
  };
  const guard = { slug: catalog.slug, catalogId: id, version: 1, createdAt: at, updatedAt: at };
  await world.platform.table.transact([restore(catalogRecord, catalog), restore(slugRecord, guard)]);
  return catalog;
}
