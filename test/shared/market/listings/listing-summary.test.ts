import { describe, expect, it } from "vitest";
import { ListingSummary, listingSummary } from "#shared/market/listings/listing-summary.ts";
import { wholeListing } from "#test/support/whole-listing.ts";

describe("listingSummary", () => {
  it("is what its schema says, and the same again from its JSON", () => {
    const summary = listingSummary(wholeListing);
    expect(ListingSummary.parse(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
  });

  it("has titles in every language, one photo, and neither long texts nor papers", () => {
    const { text, photos, ...rest } = listingSummary(wholeListing);
    const titles = Object.entries(wholeListing.text).map(([locale, { title }]) => [locale, { title }]);
    expect(text).toEqual(Object.fromEntries(titles));
    expect(photos).toEqual(wholeListing.photos.slice(0, 1));
    expect(JSON.stringify(rest)).not.toMatch(/certificates|description/);
    expect(rest.exporter.handle).toBe(wholeListing.exporter.handle);
  });
});
