import { describe, expect, it } from "vitest";
import {
  ChecklistItem,
  checklistOf,
  issuesToPublish,
  refuseIncomplete,
} from "#shared/market/listings/checklist.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { missingParts, missingToPublish } from "#shared/market/listings/missing-to-publish.ts";

const whole: Listing = {
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

describe("each part that a listing lacks", () => {
  it.each([
    ["title", { text: {} }, "/text", "title_missing"],
    ["description", { text: { en: { title: "Basket", description: "" } } }, "/text", "description_missing"],
    ["hsCode", { hsCode: undefined }, "/hsCode", "hs_code_missing"],
    ["unit", { unit: undefined }, "/unit", "unit_missing"],
    ["minimumOrder", { minimumOrder: undefined }, "/minimumOrder", "minimum_order_missing"],
    ["price", { price: undefined }, "/price/tiers", "price_missing"],
    ["delivery", { price: { ...whole.price, delivery: undefined } }, "/price/delivery", "delivery_missing"],
    ["leadTimeDays", { leadTimeDays: undefined }, "/leadTimeDays", "lead_time_missing"],
    ["photo", { photos: [] }, "/photos", "photo_missing"],
  ] as const)("is told where it is filled in: %s", (part, changes, pointer, code) => {
    const listing = { ...whole, ...changes } as Listing;
    expect(issuesToPublish(listing)).toContainEqual({ pointer, code });
    expect(checklistOf(listing)).toContainEqual({ part, isDone: false, pointer, code });
    expect(checklistOf(whole)).toContainEqual({ part, isDone: true, pointer, code });
  });

  it("is a fault of one that is to be published", () => {
    expect(() => refuseIncomplete(whole)).not.toThrow();
    expect(() => refuseIncomplete({ ...whole, photos: [] })).toThrow(
      expect.objectContaining({
        status: 422,
        code: "listing_incomplete",
        issues: [{ pointer: "/photos", code: "photo_missing" }],
      }),
    );
  });

  it("is described where one language alone is", () => {
    const text = {
      id: { title: "Keranjang", description: "" },
      en: { title: "Basket", description: "Woven." },
    };
    expect(missingToPublish({ ...whole, text })).toEqual([]);
  });

  it("is for a service neither code nor delivery, but all else", () => {
    const service = { ...whole, offerKind: "service" as const };
    const parts = checklistOf(service).map(({ part }) => part);
    expect(parts).toEqual(missingParts.filter((it) => it !== "hsCode" && it !== "delivery"));
  });
});

describe("ChecklistItem", () => {
  it("is what the API answers of each part", () => {
    for (const item of checklistOf(whole)) expect(ChecklistItem.parse(item)).toEqual(item);
  });
});
