import { describe, expect, it } from "vitest";
import {
  type DigestState,
  digestEverySeconds,
  digestOnChange,
  digestOnDone,
  digestOnTime,
} from "#shared/market/saved-searches/digest.ts";
import type { SavedSearches } from "#shared/market/saved-searches/saved-searches.ts";

const start = new Date("2026-11-02T08:00:00.000Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const search = {
  id: "sea_01J9ZQ00000000000000000000",
  question: { q: "rattan", currency: "USD" as const },
  savedAt: start.toISOString(),
  toldUpTo: start.toISOString(),
};
const saved: SavedSearches = {
  personId: "prs_01J9ZQ00000000000000000000",
  searches: [search],
  wantsMail: true,
  round: 1,
  version: 1,
  createdAt: start.toISOString(),
  updatedAt: start.toISOString(),
};
const waiting: DigestState = {
  stage: "waiting",
  stagedAt: later(digestEverySeconds).toISOString(),
  upTo: undefined,
  round: 1,
};

describe("the weekly mail", () => {
  it("is a week away once a search is saved, and stays so when another is", () => {
    expect(digestOnChange(saved, start)).toEqual(waiting);
    expect(digestOnChange({ ...saved, ...waiting }, later(3600))).toMatchObject(waiting);
  });

  it("is not to come where none is wanted, or nothing is saved", () => {
    const none = { stage: undefined, stagedAt: undefined, upTo: undefined, round: 1 };
    expect(digestOnChange({ ...saved, ...waiting, wantsMail: false }, start)).toEqual(none);
    expect(digestOnChange({ ...saved, ...waiting, searches: [] }, start)).toEqual(none);
  });

  it("is due at its time and not before, for what the index has by then", () => {
    expect(digestOnTime(waiting, later(digestEverySeconds - 1))).toBeUndefined();
    const due = digestOnTime(waiting, later(digestEverySeconds));
    expect(due).toMatchObject({ stage: "due", upTo: later(digestEverySeconds - 120).toISOString() });
  });

  it("tells of the same time when it is due again after a crash", () => {
    const due = digestOnTime(waiting, later(digestEverySeconds)) as DigestState;
    expect(digestOnTime(due, later(digestEverySeconds + 60))).toBeUndefined();
    const again = digestOnTime(due, later(digestEverySeconds + 3600));
    expect(again).toMatchObject({ stage: "due", upTo: due.upTo, round: 1 });
  });

  it("moves on by what it told, and leaves a search that was saved since as it is", () => {
    const due = digestOnTime(waiting, later(digestEverySeconds)) as DigestState;
    const newer = { ...search, toldUpTo: later(digestEverySeconds - 5).toISOString() };
    const now = later(digestEverySeconds + 2);
    const done = digestOnDone({ ...saved, ...due, searches: [newer, search] }, now);
    expect(done.searches.map(({ toldUpTo }) => toldUpTo)).toEqual([newer.toldUpTo, due.upTo]);
    expect(done).toMatchObject({ stage: "waiting", round: 2, upTo: undefined });
    expect(done.stagedAt).toBe(new Date(now.getTime() + digestEverySeconds * 1000).toISOString());
  });
});
