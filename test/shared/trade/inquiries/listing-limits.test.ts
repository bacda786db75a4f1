import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { windowAt } from "#shared/sending-limit.ts";
import { inquiryIssues } from "#shared/trade/inquiries/listing-limits.ts";

const now = new Date("2030-06-15T10:00:00Z");

describe("inquiryIssues", () => {
  it("takes exactly the quantities that are the minimum order or more, in whole multiples", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 2000 }),
        (orderMultiple, steps, quantity) => {
          const minimumOrder = orderMultiple * steps;
          const isFine = quantity >= minimumOrder && quantity % orderMultiple === 0;
          const issues = inquiryIssues({ minimumOrder, orderMultiple }, { quantity }, now);
          expect(issues.length === 0).toBe(isFine);
        },
      ),
    );
  });

  it("refuses a day only once it is past everywhere on earth", () => {
    const issuesOf = (neededBy: string) => inquiryIssues({}, { quantity: 1, neededBy }, now);
    expect(issuesOf("2030-06-14")).toEqual([]);
    expect(issuesOf("2030-06-13")).toEqual([{ pointer: "/neededBy", code: "needed_by_past" }]);
  });
});

describe("windowAt", () => {
  it("says how long the window still lasts", () => {
    expect(windowAt(600, new Date("2030-06-15T10:04:00Z")).secondsLeft).toBe(360);
    expect(windowAt(600, new Date("2030-06-15T10:00:00Z")).secondsLeft).toBe(600);
  });
});
