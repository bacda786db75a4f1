import { expect, it } from "vitest";
import { digestEverySeconds, digestOnTime } from "#shared/market/saved-searches/digest.ts";

it("the mail of new matches comes each seven days", () => {
  expect(digestEverySeconds).toBe(604_800);
});

it("the mail has nothing to tell of a search that is told of up to its very moment", () => {
  const toldUpTo = "2026-11-02T07:58:00.000Z";
  const question = { q: "rattan", currency: "USD" as const };
  const search = { id: "sea_01J9ZQ00000000000000000000", question, savedAt: toldUpTo, toldUpTo };
  const { span } = digestOnTime({ searches: [search], round: 1 }, new Date("2026-11-02T08:00:00.000Z"));
  expect(span).toEqual({ upTo: toldUpTo, since: {} });
});
