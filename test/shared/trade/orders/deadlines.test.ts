import { describe, expect, it } from "vitest";
import { deadlineOf, reminderAt } from "#shared/trade/orders/deadlines.ts";
import type { Standing } from "#shared/trade/orders/standing.ts";

const shippedAt = "2026-12-01T08:00:00.000Z";
const shipped: Standing = {
  ...{ profileId: "prf_1", buyerId: "prs_1", stage: "shipped", createdAt: "2026-11-01T00:00:00.000Z" },
  ...{ total: { amountMinor: 100, currency: "USD" }, depositMinor: 100, payments: [] },
  payment: { depositPercent: 100, balance: "before_shipment" },
  ...{ ordered: [1], shipped: [1], received: [0], depositPaidAt: shippedAt, shippedAt },
};

describe("until when shipped goods are to arrive", () => {
  it("is 14 days after the day that the carrier names, told three days before", () => {
    const deadline = deadlineOf({ ...shipped, deliverBy: "2026-12-20T17:00:00.000Z" });
    expect(deadline).toMatchObject({ waitsFor: "buyer", end: "arrive", at: "2027-01-03T17:00:00.000Z" });
    expect(deadline && reminderAt(deadline)).toBe("2026-12-31T17:00:00.000Z");
  });

  it("is 60 days after shipping where no day is named", () => {
    expect(deadlineOf(shipped)).toMatchObject({ end: "arrive", at: "2027-01-30T08:00:00.000Z" });
  });

  it("gives the whole time after a dispute that was settled later", () => {
    const settledAt = "2027-01-10T00:00:00.000Z";
    const deadline = deadlineOf({ ...shipped, deliverBy: "2026-12-20T17:00:00.000Z", settledAt });
    expect(deadline?.at).toBe("2027-01-24T00:00:00.000Z");
  });
});
