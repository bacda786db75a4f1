import { describe, expect, it } from "vitest";
import { whyListingIsAway } from "#shared/market/listings/listing-away.ts";

const publishedAt = "2030-01-01T00:00:00.000Z";

describe("whyListingIsAway", () => {
  it("says of what rests that it may come back, and of what was withdrawn that it will not", () => {
    expect(whyListingIsAway({ stage: "paused", publishedAt })).toMatchObject({
      status: 404,
      code: "listing_paused",
    });
    expect(whyListingIsAway({ stage: "withdrawn", publishedAt })).toMatchObject({
      status: 410,
      code: "listing_withdrawn",
    });
  });

  it("says nothing of what everyone sees, nor of what nobody ever saw", () => {
    expect(whyListingIsAway({ stage: "published", publishedAt })).toBeUndefined();
    for (const stage of ["draft", "paused", "withdrawn"] as const)
      expect(whyListingIsAway({ stage })).toBeUndefined();
  });
});
