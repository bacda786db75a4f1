import { Listing } from "#shared/market/listings/listing.ts";
import type { ProfileSummary } from "#shared/market/profiles/profile-summary.ts";

const at = "2026-01-01T00:00:00.000Z";

/** A listing as the parts draw it; made up. */
export const sampleListing = Listing.parse({
  id: "lst_01JGFJN87RAK2N1BZ3PP9YVS15",
  profileId: "prf_01JGFJN87RAK2N1BZ3PP9YVS15",
  offerKind: "goods",
  text: { en: { title: "Fine robusta from Ijen, green, natural process", description: "" } },
  hsCode: "090111",
  chapter: "09",
  unit: "KGM",
  minimumOrder: 300,
  leadTimeDays: 21,
  price: {
    currency: "USD",
    tiers: [
      { minQuantity: 300, unitAmountMinor: 610 },
      { minQuantity: 1200, unitAmountMinor: 575 },
      { minQuantity: 3000, unitAmountMinor: 545 },
    ],
    delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak" },
    sampleAmountMinor: 800,
  },
  provinceCode: "35",
  exporter: {
    handle: "sample",
    businessName: "Koperasi Kopi Purna Lereng Ijen",
    regencyCode: "35.10",
    isDemo: true,
  },
  stage: "published",
  version: 1,
  createdAt: at,
  updatedAt: at,
});

/** Its maker. */
export const sampleMaker = {
  id: sampleListing.profileId,
  handle: "sample",
  businessName: "Koperasi Kopi Purna Lereng Ijen",
  regencyCode: "35.10",
  workedAbroad: [{ country: "TW", place: "Taipei", trade: "Caregiver", fromYear: 2010, toYear: 2019 }],
  isDemo: true,
  checks: {},
  voice: { en: "We pay on the same day, and the price is on a board." },
} satisfies ProfileSummary;
