import { describe, expect, it } from "vitest";
import { isOneOfACrowd } from "#shared/trade/inquiries/crowd.ts";

describe("isOneOfACrowd", () => {
  it.each([
    [0, 4, false],
    [19, 4, false],
    [20, 0, false],
    [20, 1, true],
    [199, 0, false],
    [200, 0, true],
  ])("of %s received that day, %s of them from this buyer: %s", (received, sent, expected) => {
    expect(isOneOfACrowd({ received, sent })).toBe(expected);
  });
});
