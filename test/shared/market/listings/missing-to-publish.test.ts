import { describe, expect, it } from "vitest";
import { checklistOf, issuesToPublish } from "#shared/market/listings/checklist.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { missingParts, missingToPublish } from "#shared/market/listings/missing-to-publish.ts";
import { wholeListing } from "#test/support/whole-listing.ts";

describe("missingToPublish", () => {
  it("finds nothing missing where all is there, a lead time of no days included", () => {
    expect(missingToPublish(wholeListing)).toEqual([]);
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
    expect(missingToPublish({ ...wholeListing, ...changes } as Listing)).toContain(part);
  });

  it("misses the delivery term along with the price", () => {
    expect(missingToPublish({ ...wholeListing, price: undefined })).toEqual(["price", "delivery"]);
  });

  it("asks a service for neither HS code nor delivery term", () => {
    const service: Listing = {
      ...wholeListing,
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
    const bare: Listing = { ...wholeListing, unit: undefined, photos: [] };
    const items = checklistOf(bare);
    expect(items.map((it) => it.part)).toEqual(missingParts);
    expect(items.filter((it) => !it.isDone).map((it) => it.code)).toEqual(["unit_missing", "photo_missing"]);
    expect(issuesToPublish(bare)).toEqual([
      { pointer: "/unit", code: "unit_missing" },
      { pointer: "/photos", code: "photo_missing" },
    ]);
  });
});
