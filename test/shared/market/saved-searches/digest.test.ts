import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestEverySeconds, digestOnChange, digestOnTime } from "#shared/market/saved-searches/digest.ts";
import { savedSearchProcess } from "#shared/market/saved-searches/saved-searches.process.ts";
import type { SavedSearches } from "#shared/market/saved-searches/saved-searches.ts";
import { nextDue } from "#shared/process.ts";

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
  stage: "quiet",
  round: 1,
  version: 1,
  createdAt: start.toISOString(),
  updatedAt: start.toISOString(),
};
const waiting = { stage: "waiting" as const, nextMailAt: later(digestEverySeconds).toISOString() };

describe("the weekly mail", () => {
  it("is a week away once a search is saved, and stays so when another is", () => {
    expect(digestOnChange(saved, start)).toEqual(waiting);
    expect(digestOnChange({ ...saved, ...waiting }, later(3600))).toEqual({});
  });

  it("is not to come where none is wanted, or nothing is saved", () => {
    const none = { stage: "quiet", nextMailAt: undefined };
    expect(digestOnChange({ ...saved, ...waiting, wantsMail: false }, start)).toEqual(none);
    expect(digestOnChange({ ...saved, ...waiting, searches: [] }, start)).toEqual(none);
    expect(digestOnChange({ ...saved, wantsMail: false }, start)).toEqual({});
    expect(digestOnChange({ ...saved, searches: [] }, start)).toEqual({});
  });

  it("is due at its time while it waits, and never while all is quiet", () => {
    const due = nextDue(savedSearchProcess, { ...saved, ...waiting });
    expect(due).toMatchObject({ at: waiting.nextMailAt, step: { name: "tell" } });
    expect(nextDue(savedSearchProcess, saved)).toBeUndefined();
    expect(nextDue(savedSearchProcess, { ...saved, nextMailAt: waiting.nextMailAt })).toBeUndefined();
  });

  it("tells of what the index has by its time, since the last mail or since the search was saved", () => {
    const told = { ...search, id: "sea_01J9ZQ00000000000000000001", toldUpTo: later(60).toISOString() };
    const now = later(digestEverySeconds);
    const { span } = digestOnTime({ ...saved, searches: [told, search] }, now);
    expect(span).toEqual({
      upTo: later(digestEverySeconds - 120).toISOString(),
      since: { [told.id]: told.toldUpTo, [search.id]: search.toldUpTo },
    });
  });

  it("moves on by what it tells, a week at a time, and leaves a search that was saved since as it is", () => {
    const newer = {
      ...search,
      id: "sea_01J9ZQ00000000000000000001",
      toldUpTo: later(digestEverySeconds - 5).toISOString(),
    };
    const now = later(digestEverySeconds + 2);
    const { span, changes } = digestOnTime({ ...saved, searches: [newer, search] }, now);
    expect(Object.keys(span.since)).toEqual([search.id]);
    expect(changes.searches).toEqual([newer, { ...search, toldUpTo: span.upTo }]);
    expect(changes).toMatchObject({
      round: 2,
      nextMailAt: new Date(now.getTime() + digestEverySeconds * 1000).toISOString(),
    });
  });

  it("tells of each moment once, however its times fall", () => {
    const waits = fc.array(fc.integer({ min: 121, max: 3 * digestEverySeconds }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(waits, (seconds) => {
        let state = { ...saved };
        let [now, told] = [start, search.toldUpTo];
        for (const wait of seconds) {
          now = new Date(now.getTime() + wait * 1000);
          const { span, changes } = digestOnTime(state, now);
          expect(span.since[search.id]).toBe(told);
          told = span.upTo;
          state = { ...state, ...changes };
        }
      }),
    );
  });
});
