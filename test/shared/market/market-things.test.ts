import { describe, expect, it } from "vitest";
import type * as z from "zod";
import {
  AddListing,
  Catalog,
  CatalogDetails,
  CatalogEntry,
  MoveEntry,
  ViewsOfDay,
} from "#shared/market/catalogs/catalog.ts";
import { Feature } from "#shared/market/catalogs/feature.ts";
import { ImportView } from "#shared/market/listings/import-result.ts";
import { Listing, ListingInput, ListingView, listingView } from "#shared/market/listings/listing.ts";
import { ArrangePhotos, Photo, photoKey } from "#shared/market/listings/photo.ts";
import { PhotoFailure } from "#shared/market/listings/photo-failure.ts";
import { PhotoUploadForm } from "#shared/market/listings/photo-upload.ts";
import { Price, unitAmountAt } from "#shared/market/listings/price.ts";
import {
  AcceptInvitation,
  InvitationView,
  InviteMember,
  MemberView,
} from "#shared/market/profiles/members.ts";
import {
  AnswerTimes,
  ChangeProfile,
  CreateProfile,
  Profile,
  ProfileInput,
  ProfilePrivate,
  UpdateProfile,
  WorkAbroad,
  WorkAbroadInput,
} from "#shared/market/profiles/profile.ts";
import { PublicProfile, publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import { faultsOf, needsOf } from "#test/support/faults.ts";

const ulid = "01J9ZQ0000000000000000000A";
const at = "2030-01-01T00:00:00.000Z";
const stamped = { version: 1, createdAt: at, updatedAt: at };
const photo = {
  id: `pho_${ulid}`,
  alt: "A basket",
  width: 640,
  height: 480,
  widths: [320, 640],
  tone: "#aa8855",
};
const price = {
  currency: "USD",
  tiers: [
    { minQuantity: 100, unitAmountMinor: 450 },
    { minQuantity: 500, unitAmountMinor: 400 },
  ],
  delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak" },
  sampleAmountMinor: 0,
};
const listingInput = {
  offerKind: "goods",
  text: { en: { title: "Rattan basket", description: "Woven by hand." } },
  hsCode: "460212",
  unit: "H87",
  minimumOrder: 100,
  orderMultiple: 10,
  price,
  leadTimeDays: 30,
  monthlyCapacity: 2000,
  originCountry: "ID",
  certificates: [],
};
const listing = {
  ...listingInput,
  id: `lst_${ulid}`,
  profileId: `prf_${ulid}`,
  exporter: {
    handle: "anyaman-sari",
    businessName: "Anyaman Sari",
    regencyCode: "35.07",
    isDemo: false,
    certificates: [],
  },
  provinceCode: "35",
  stage: "published",
  chapter: "46",
  photos: [photo],
  publishedAt: at,
  importKey: "a1",
  ...stamped,
};
const profileInput = {
  businessName: "Anyaman Sari",
  handle: "anyaman-sari",
  businessKind: "household",
  text: { id: { story: "Kami pulang.", makes: "Keranjang rotan" } },
  provinceCode: "35",
  regencyCode: "35.07",
  workedAbroad: [{ country: "TW", trade: "Factory", fromYear: 2009, toYear: 2015 }],
  languages: ["id", "en"],
  yearlyCapacity: { quantity: 12_000, unit: "H87" },
  certificates: [],
};
const profile = {
  ...profileInput,
  id: `prf_${ulid}`,
  ownerId: `prs_${ulid}`,
  sizeClass: "micro",
  isDemo: false,
  answerTimes: { samples: [{ inquiryId: "inq_1", minutes: 30 }], medianMinutes: 30 },
  checks: {},
  ...stamped,
};
const hidden = {
  nib: "9120304567890",
  npwp: "013121660091000",
  phone: "+6281234567890",
  email: "sari@demo.example",
  sizeBasis: { by: "capital", amountRupiah: 1_000_000 },
};
const catalogDetails = {
  market: "JP",
  slug: "kopi-jepang",
  text: { en: { title: "For Japan", introduction: "Chosen by us." } },
};
const catalog = {
  ...catalogDetails,
  id: `cat_${ulid}`,
  curatorId: `prs_${ulid}`,
  curatorName: "Dewi",
  stage: "published",
  entries: [{ listingId: `lst_${ulid}`, note: { en: "Fits small kitchens." } }],
  isDemo: false,
  publishedAt: at,
  ...stamped,
};
const upload = {
  photoId: `pho_${ulid}`,
  action: "https://uploads.example/",
  fields: { key: "a", policy: "b" },
  maximumBytes: 15_000_000,
  expiresAt: at,
};
const imported = {
  rows: 3,
  created: 1,
  updated: 1,
  unchanged: 0,
  refused: 1,
  faults: [{ row: 4, column: "unit", code: "choice_unknown", detail: "No such unit." }],
};

const things: [string, z.ZodType, object, optional: string[]][] = [
  ["photo", Photo, photo, ["alt"]],
  ["order of photos", ArrangePhotos, { photos: [{ id: photo.id, alt: "A basket" }] }, []],
  [
    "failed photo",
    PhotoFailure,
    { photoId: photo.id, listingId: listing.id, code: "photo_heic", ...stamped },
    [],
  ],
  ["form for a photo", PhotoUploadForm, upload, []],
  ["price", Price, price, ["delivery", "sampleAmountMinor"]],
  [
    "listing as it is sent",
    ListingInput,
    listingInput,
    Object.keys(listingInput).filter((it) => it !== "offerKind" && it !== "text"),
  ],
  [
    "listing",
    Listing,
    listing,
    [
      ...["hsCode", "unit", "minimumOrder", "orderMultiple", "price", "leadTimeDays", "monthlyCapacity"],
      ...["originCountry", "certificates", "chapter", "photos", "publishedAt", "importKey"],
    ],
  ],
  ["import", ImportView, imported, []],
  ["work abroad", WorkAbroad, profileInput.workedAbroad[0] as object, ["fromYear", "toYear"]],
  [
    "business as it is sent",
    ProfileInput,
    profileInput,
    ["provinceCode", "workedAbroad", "languages", "yearlyCapacity", "certificates"],
  ],
  [
    "business",
    Profile,
    profile,
    [
      "workedAbroad",
      "languages",
      "yearlyCapacity",
      "certificates",
      "sizeClass",
      "isDemo",
      "answerTimes",
      "checks",
    ],
  ],
  ["business's hidden part", ProfilePrivate, hidden, Object.keys(hidden)],
  ["new business", CreateProfile, { details: profileInput, private: hidden }, ["private"]],
  ["changed details", UpdateProfile, { details: profileInput }, []],
  ["changed business", ChangeProfile, { details: profileInput, private: {}, privateVersion: 0 }, []],
  ["answer times", AnswerTimes, profile.answerTimes, ["medianMinutes"]],
  [
    "invitation as owners see it",
    InvitationView,
    {
      id: `inv_${ulid}`,
      email: "a@b.example",
      role: "helper",
      invitedByName: "Sari",
      createdAt: at,
      expiresAt: at,
    },
    [],
  ],
  [
    "member as members see them",
    MemberView,
    { personId: `prs_${ulid}`, name: "Budi", role: "owner", createdAt: at },
    [],
  ],
  ["invitation that is accepted", AcceptInvitation, { token: "t" }, []],
  ["catalog as it is sent", CatalogDetails, catalogDetails, []],
  ["catalog", Catalog, catalog, ["entries", "isDemo", "publishedAt"]],
  ["catalog's entry", CatalogEntry, catalog.entries[0] as object, ["note"]],
  ["listing for a catalog", AddListing, { catalogId: catalog.id, listingId: listing.id }, []],
  ["move of an entry", MoveEntry, { by: -1 }, []],
  ["day's views", ViewsOfDay, { day: "2030-01-01", views: 0 }, []],
  [
    "feature",
    Feature,
    {
      profileId: profile.id,
      catalogId: catalog.id,
      listingId: listing.id,
      listingTitle: { en: "Rattan basket" },
      catalogTitle: { en: "For Japan" },
      slug: "kopi-jepang",
      market: "JP",
      curatorName: "Dewi",
      ...stamped,
    },
    [],
  ],
];

const long = (count: number) => "x".repeat(count);
const several = <T>(count: number, it: T) => Array.from({ length: count }, () => it);

describe("what the market keeps and takes", () => {
  it.each(things)(
    "of a %s is whole, and needs all that it cannot be without",
    (_name, schema, whole, optional) => {
      expect(schema.parse(whole)).toEqual(whole);
      expect(needsOf(schema, whole)).toEqual(Object.keys(whole).filter((it) => !optional.includes(it)));
    },
  );

  it.each<[string, z.ZodType, object, object, string]>([
    ["photo", Photo, photo, { alt: long(201) }, "/alt text_too_long"],
    ["photo", Photo, photo, { width: 0 }, "/width number_too_small"],
    ["photo", Photo, photo, { height: 20_001 }, "/height number_too_big"],
    ["photo", Photo, photo, { widths: [] }, "/widths list_too_short"],
    ["photo", Photo, photo, { widths: [1, 2, 3, 4] }, "/widths list_too_long"],
    ["photo", Photo, photo, { tone: "#AA8855" }, "/tone format_wrong"],
    ["photo", Photo, photo, { tone: "#aa88555" }, "/tone format_wrong"],
    ["photo", Photo, photo, { tone: "x#aa8855" }, "/tone format_wrong"],
    [
      "order of photos",
      ArrangePhotos,
      {},
      { photos: several(9, { id: photo.id, alt: "" }) },
      "/photos list_too_long",
    ],
    [
      "price",
      Price,
      price,
      { tiers: [{ minQuantity: 0, unitAmountMinor: 1 }] },
      "/tiers/0/minQuantity number_too_small",
    ],
    [
      "price",
      Price,
      price,
      { tiers: [{ minQuantity: 1, unitAmountMinor: 0 }] },
      "/tiers/0/unitAmountMinor number_too_small",
    ],
    ["price", Price, price, { tiers: [] }, "/tiers list_too_short"],
    ["price", Price, price, { tiers: price.tiers.toReversed() }, "/tiers tiers_unsorted"],
    ["price", Price, price, { currency: "XXX" }, "/currency choice_unknown"],
    ["listing", ListingInput, listingInput, { offerKind: "gift" }, "/offerKind choice_unknown"],
    ["listing", ListingInput, listingInput, { offerKind: "service" }, "/hsCode hs_code_on_service"],
    [
      "listing",
      ListingInput,
      listingInput,
      { text: { en: { title: "ab" } } },
      "/text/en/title text_too_short",
    ],
    [
      "listing",
      ListingInput,
      listingInput,
      { text: { en: { title: long(121) } } },
      "/text/en/title text_too_long",
    ],
    ["listing", ListingInput, listingInput, { text: {} }, "/text text_missing"],
    ["listing", ListingInput, listingInput, { minimumOrder: 2010 }, "/minimumOrder moq_above_capacity"],
    ["listing", ListingInput, listingInput, { orderMultiple: 30 }, "/orderMultiple multiple_not_in_moq"],
    [
      "listing",
      ListingInput,
      listingInput,
      { minimumOrder: 90 },
      "/price/tiers/0/minQuantity tier_above_moq",
    ],
    ["listing", ListingInput, listingInput, { leadTimeDays: 731 }, "/leadTimeDays number_too_big"],
    ["listing", ListingInput, listingInput, { leadTimeDays: -1 }, "/leadTimeDays number_too_small"],
    [
      "listing",
      ListingInput,
      listingInput,
      { monthlyCapacity: 100_000_001 },
      "/monthlyCapacity number_too_big",
    ],
    ["listing", ListingInput, listingInput, { originCountry: "XX" }, "/originCountry country_unknown"],
    ["listing", Listing, listing, { photos: several(9, photo) }, "/photos list_too_long"],
    ["listing", Listing, listing, { importKey: long(81) }, "/importKey text_too_long"],
    ["listing", Listing, listing, { stage: "sold" }, "/stage choice_unknown"],
    ["work abroad", WorkAbroad, { country: "TW", trade: "x" }, {}, "/trade text_too_short"],
    [
      "work abroad",
      WorkAbroad,
      { country: "TW", trade: "Factory" },
      { fromYear: 1959 },
      "/fromYear year_unlikely",
    ],
    [
      "work abroad",
      WorkAbroad,
      { country: "TW", trade: "Factory" },
      { toYear: 2101 },
      "/toYear year_unlikely",
    ],
    ...(["fromYear", "toYear"] as const).map((field): [string, z.ZodType, object, object, string] => [
      "work abroad",
      WorkAbroadInput,
      { country: "TW", trade: "Factory" },
      { [field]: new Date().getUTCFullYear() + 2 },
      `/${field} year_ahead`,
    ]),
    [
      "work abroad",
      WorkAbroad,
      { country: "TW", trade: "Factory" },
      { fromYear: 2016, toYear: 2015 },
      "/toYear years_reversed",
    ],
    ["business", ProfileInput, profileInput, { businessName: "A" }, "/businessName text_too_short"],
    ["business", ProfileInput, profileInput, { businessName: long(101) }, "/businessName text_too_long"],
    ["business", ProfileInput, profileInput, { businessKind: "bank" }, "/businessKind choice_unknown"],
    [
      "business",
      ProfileInput,
      profileInput,
      { text: { id: { story: "x", makes: "" } } },
      "/text/id/makes value_required",
    ],
    [
      "business",
      ProfileInput,
      profileInput,
      { text: { id: { story: "x", makes: long(601) } } },
      "/text/id/makes text_too_long",
    ],
    ["business", ProfileInput, profileInput, { provinceCode: "33" }, "/regencyCode regency_elsewhere"],
    [
      "business",
      ProfileInput,
      profileInput,
      { workedAbroad: several(9, { country: "TW", trade: "Factory" }) },
      "/workedAbroad list_too_long",
    ],
    ["business", ProfileInput, profileInput, { languages: several(8, "id") }, "/languages list_too_long"],
    [
      "business",
      ProfileInput,
      profileInput,
      { yearlyCapacity: { quantity: 0, unit: "H87" } },
      "/yearlyCapacity/quantity number_too_small",
    ],
    ["hidden part", ProfilePrivate, hidden, { email: "sari" }, "/email format_wrong"],
    [
      "hidden part",
      ProfilePrivate,
      hidden,
      { sizeBasis: { by: "weight", amountRupiah: 1 } },
      "/sizeBasis/by choice_unknown",
    ],
    [
      "changed business",
      ChangeProfile,
      { details: profileInput, private: {} },
      { privateVersion: -1 },
      "/privateVersion number_too_small",
    ],
    [
      "answer times",
      AnswerTimes,
      {},
      { samples: several(31, { inquiryId: "a", minutes: 1 }) },
      "/samples list_too_long",
    ],
    [
      "answer times",
      AnswerTimes,
      {},
      { samples: [{ inquiryId: "a", minutes: -1 }] },
      "/samples/0/minutes number_too_small",
    ],
    ["accepted invitation", AcceptInvitation, {}, { token: long(201) }, "/token text_too_long"],
    [
      "catalog",
      CatalogDetails,
      catalogDetails,
      { text: { en: { title: "ab" } } },
      "/text/en/title text_too_short",
    ],
    ["catalog", CatalogDetails, catalogDetails, { slug: "ab" }, "/slug text_too_short"],
    [
      "catalog",
      Catalog,
      catalog,
      { entries: several(61, { listingId: listing.id }) },
      "/entries list_too_long",
    ],
    [
      "catalog's entry",
      CatalogEntry,
      { listingId: listing.id },
      { note: { en: "" } },
      "/note/en value_required",
    ],
    [
      "catalog's entry",
      CatalogEntry,
      { listingId: listing.id },
      { note: { en: long(501) } },
      "/note/en text_too_long",
    ],
    ["move of an entry", MoveEntry, {}, { by: 2 }, "/by choice_unknown"],
    ["day's views", ViewsOfDay, { day: "2030-01-01" }, { views: -1 }, "/views number_too_small"],
    ["import", ImportView, imported, { rows: -1 }, "/rows number_too_small"],
  ])("of a %s is refused past its bounds: %#", (_name, schema, whole, changes, fault) => {
    expect(faultsOf(schema, { ...whole, ...changes })).toEqual([fault]);
  });

  it("fills in what is left open", () => {
    expect(ListingInput.parse({ offerKind: "goods", text: { en: { title: "Rattan basket" } } })).toEqual({
      offerKind: "goods",
      text: { en: { title: "Rattan basket", description: "" } },
      originCountry: "ID",
      certificates: [],
    });
    const { businessName, handle, businessKind, text, regencyCode } = profileInput;
    const bare = { businessName, handle, businessKind, text, regencyCode };
    expect(ProfileInput.parse(bare)).toEqual({ ...bare, workedAbroad: [], languages: [], certificates: [] });
    expect(CreateProfile.parse({ details: bare }).private).toEqual({});
    const { isDemo: _demo, answerTimes: _times, ...stored } = profile;
    expect(Profile.parse(stored)).toMatchObject({ isDemo: false, answerTimes: { samples: [] } });
    const { photos: _photos, ...unseen } = listing;
    expect(Listing.parse(unseen).photos).toEqual([]);
    const { entries: _entries, isDemo: _isDemo, ...empty } = catalog;
    expect(Catalog.parse(empty)).toMatchObject({ entries: [], isDemo: false });
    expect(Photo.parse({ ...photo, alt: undefined }).alt).toBe("");
  });
});

describe("bounds that meet", () => {
  it("are fine: a year abroad, a minimum order of all that can be made, a first price from it on", () => {
    expect(faultsOf(WorkAbroad, { country: "TW", trade: "Factory", fromYear: 2015, toYear: 2015 })).toEqual(
      [],
    );
    expect(faultsOf(WorkAbroad, { country: "TW", trade: "Factory", toYear: 2015 })).toEqual([]);
    expect(faultsOf(WorkAbroad, { country: "TW", trade: "Factory", fromYear: 2015 })).toEqual([]);
    expect(faultsOf(ListingInput, { ...listingInput, monthlyCapacity: 100 })).toEqual([]);
    expect(faultsOf(ListingInput, { ...listingInput, minimumOrder: undefined, orderMultiple: 7 })).toEqual(
      [],
    );
    expect(faultsOf(ListingInput, { ...listingInput, offerKind: "service", hsCode: undefined })).toEqual([]);
  });

  it("leave no price without a tier to go by", () => {
    expect(() => unitAmountAt({ currency: "USD", tiers: [] }, 1)).toThrow(RangeError);
    expect(() => unitAmountAt({ currency: "USD", tiers: [] }, 1)).toThrow("at least one tier");
  });
});

describe("what everyone sees", () => {
  it("of a business is neither its owner nor each answer's time, but their median", () => {
    const { ownerId: _owner, answerTimes: _times, ...shown } = profile;
    expect(publicProfileOf(profile as Profile)).toEqual({ ...shown, medianAnswerMinutes: 30 });
    expect(publicProfileOf({ ...profile, answerTimes: { samples: [] } } as unknown as Profile)).toEqual(
      shown,
    );
    for (const medianAnswerMinutes of [0, 30])
      expect(faultsOf(PublicProfile, { ...shown, medianAnswerMinutes })).toEqual([]);
    expect(faultsOf(PublicProfile, { ...shown, medianAnswerMinutes: -1 })).toEqual([
      "/medianAnswerMinutes number_too_small",
    ]);
    const unanswered = { ...profile, answerTimes: { samples: [] } } as unknown as Profile;
    expect(Object.keys(publicProfileOf(unanswered))).not.toContain("medianAnswerMinutes");
    expect(faultsOf(PublicProfile, profile)).toEqual([
      "/ownerId field_unknown",
      "/answerTimes field_unknown",
    ]);
  });

  it("of a listing is not the fingerprint of its row", () => {
    const { importKey: _key, ...shown } = listing;
    expect(listingView(listing as Listing)).toEqual(shown);
    expect(faultsOf(ListingView, shown)).toEqual([]);
    expect(faultsOf(ListingView, listing)).toEqual(["/importKey field_unknown"]);
    expect(faultsOf(ListingView, { ...shown, shelvedAt: at })).toEqual(["/shelvedAt field_unknown"]);
  });

  it("of a photo lies under its id, by width and format", () => {
    expect(photoKey("pho_1", 640, "webp")).toBe("photos/pho_1/640.webp");
  });
});

describe("InviteMember", () => {
  it("compares mail addresses in lower case, without what stands around them", () => {
    expect(InviteMember.parse({ email: " Budi@Demo.Example ", role: "helper" }).email).toBe(
      "budi@demo.example",
    );
  });

  it.each([
    [{ email: "budi" }, "/email format_wrong"],
    [{ email: `budi@${long(250)}.example` }, "/email text_too_long"],
    [{ role: "king" }, "/role choice_unknown"],
  ])("refuses %j", (changes, fault) => {
    expect(faultsOf(InviteMember, { email: "budi@demo.example", role: "helper", ...changes })).toContain(
      fault,
    );
  });
});
