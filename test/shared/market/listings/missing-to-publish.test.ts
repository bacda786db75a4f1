import { describe, expect, it } from "vitest";
import { checklistOf, issuesToPublish } from "#shared/market/listings/checklist.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { missingParts, missingToPublish } from "#shared/market/listings/missing-to-publish.ts";

const whole: Listing = {
  id: "lst_01J9ZQ0000000000000000000A",
  profileId: "prf_01J9ZQ0000000000000000000A",
  exporter: { handle: "usaha", businessName: "Usaha", regencyCode: "35.07", isDemo: false },
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

describe("missingToPublish", () => {
  it("finds nothing missing where all is there, a lead time of no days included", () => {
    expect(missingToPublish(whole)).toEqual([]);
  });

  it.each([
    ["title", { text: {} }],
    ["description", { text: { en: { title: "Rattan basket", description: "" } } }],
    ["hsCode", { hsCode: undefined }],
    ["unit", { unit: undefined }],
    ["minimumOrder", { minimumOrder: undefined }],
    ["delivery", { price: { currency: "USD", tiers: [{ minQuantity: 1, unitAmountMinor: 1 }] } }],
    ["leadTimeDays", { leadTimeDays: undefined }],
    ["photo", { photos: [] }],
  ] as const)("misses the %s", (part, changes) => {
    expect(missingToPublish({ ...whole, ...changes } as Listing)).toContain(part);
  });

  it("misses the delivery term along with the price", () => {
    expect(missingToPublish({ ...whole, price: undefined })).toEqual(["price", "delivery"]);
  });

  it("asks a service for neither HS code nor delivery term", () => {
    const service: Listing = {
      ...whole,
      offerKind: "service",
      hsCode: undefined,
      price: { currency: "USD", tiers: [{ minQuantity: 1, unitAmountMinor: 5000 }] },
    };
    expect(missingToPublish(service)).toEqual([]);
    expect(checklistOf(service).map((it) => it.part)).not.toContain("hsCode");
  });
});

describe("checklistOf", () => {
  it("names every part of a good, in the form's order, and agrees with what is missing", () => {
    const bare: Listing = { ...whole, unit: undefined, photos: [] };
    const items = checklistOf(bare);
    expect(items.map((it) => it.part)).toEqual(missingParts);
    expect(items.filter((it) => !it.isDone).map((it) => it.code)).toEqual(["unit_missing", "photo_missing"]);
    expect(issuesToPublish(bare)).toEqual([
      { pointer: "/unit", code: "unit_missing" },
      { pointer: "/photos", code: "photo_missing" },
    ]);
  });
});
