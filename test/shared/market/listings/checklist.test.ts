import { describe, expect, it } from "vitest";
import {
  ChecklistItem,
  checklistOf,
  issuesToPublish,
  refuseIncomplete,
} from "#shared/market/listings/checklist.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { missingParts, missingToPublish } from "#shared/market/listings/missing-to-publish.ts";
import { wholeListing } from "#test/support/whole-listing.ts";

describe("each part that a listing lacks", () => {
  it.each([
    ["title", { text: {} }, "/text", "title_missing"],
    ["description", { text: { en: { title: "Basket", description: "" } } }, "/text", "description_missing"],
    ["hsCode", { hsCode: undefined }, "/hsCode", "hs_code_missing"],
    ["unit", { unit: undefined }, "/unit", "unit_missing"],
    ["minimumOrder", { minimumOrder: undefined }, "/minimumOrder", "minimum_order_missing"],
    ["price", { price: undefined }, "/price/tiers", "price_missing"],
    [
      "delivery",
      { price: { ...wholeListing.price, delivery: undefined } },
      "/price/delivery",
      "delivery_missing",
    ],
    ["leadTimeDays", { leadTimeDays: undefined }, "/leadTimeDays", "lead_time_missing"],
    ["photo", { photos: [] }, "/photos", "photo_missing"],
  ] as const)("is told where it is filled in: %s", (part, changes, pointer, code) => {
    const listing = { ...wholeListing, ...changes } as Listing;
    expect(issuesToPublish(listing)).toContainEqual({ pointer, code });
    expect(checklistOf(listing)).toContainEqual({ part, isDone: false, pointer, code });
    expect(checklistOf(wholeListing)).toContainEqual({ part, isDone: true, pointer, code });
  });

  it("is a fault of one that is to be published", () => {
    expect(() => refuseIncomplete(wholeListing)).not.toThrow();
    expect(() => refuseIncomplete({ ...wholeListing, photos: [] })).toThrow(
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
    expect(missingToPublish({ ...wholeListing, text })).toEqual([]);
  });

  it("is for a service neither code nor delivery, but all else", () => {
    const service = { ...wholeListing, offerKind: "service" as const };
    const parts = checklistOf(service).map(({ part }) => part);
    expect(parts).toEqual(missingParts.filter((it) => it !== "hsCode" && it !== "delivery"));
  });
});

describe("ChecklistItem", () => {
  it("is what the API answers of each part", () => {
    for (const item of checklistOf(wholeListing)) expect(ChecklistItem.parse(item)).toEqual(item);
  });
});
