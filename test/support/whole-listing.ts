import type { Listing } from "#shared/market/listings/listing.ts";

/** A draft that lacks nothing. */
export const wholeListing: Listing = {
  id: "lst_01J9ZQ0000000000000000000A",
  profileId: "prf_01J9ZQ0000000000000000000A",
  exporter: {
    handle: "usaha",
    businessName: "Usaha",
    regencyCode: "35.07",
    isDemo: false,
    certificates: [],
  },
  provinceCode: "35",
  stage: "draft",
  offerKind: "goods",
  text: { en: { title: "Rattan basket", description: "Woven by hand." } },
  hsCode: "460212",
  unit: "H87",
  minimumOrder: 100,
  price: {
    currency: "USD",
    tiers: [{ minQuantity: 100, unitAmountMinor: 450 }],
    delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak" },
  },
  leadTimeDays: 0,
  originCountry: "ID",
  certificates: [],
  photos: [
    { id: "pho_01J9ZQ0000000000000000000A", alt: "", width: 9, height: 9, widths: [9], tone: "#000000" },
  ],
  version: 1,
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
};
