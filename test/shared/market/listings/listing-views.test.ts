import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastViews, viewedDays, viewPlaceOf, viewsTellUntil } from "#shared/market/listings/listing-views.ts";

const dayMs = 24 * 3600 * 1000;
const moment = fc.integer({ min: 20_000, max: 40_000 }).map((day) => day * dayMs);

/** What is told on a day of one view on another, counted where it belongs and read from the two periods that are read. */
function told(seenAt: number, toldAt: number): number {
  const { period, counter } = viewPlaceOf(new Date(seenAt));
  const now = new Date(toldAt);
  const read = [viewPlaceOf(now).period - 1, viewPlaceOf(now).period];
  return read.includes(period) ? lastViews({ period, [counter]: 1 }, now) : 0;
}

describe("lastViews", () => {
  it("tells of a view for 28 days, its own among them, and of none after or before", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 80 }), (seenAt, days) => {
        expect(told(seenAt, seenAt + days * dayMs)).toBe(days < viewedDays ? 1 : 0);
        if (days > 0) expect(told(seenAt + days * dayMs, seenAt)).toBe(0);
      }),
    );
  });

  it("tells of all views of two full periods in parts that make 28 days", () => {
    const full = Object.fromEntries(Array.from({ length: viewedDays }, (_, at) => [`day${at}`, 1]));
    fc.assert(
      fc.property(moment, (at) => {
        const now = new Date(at);
        const { period } = viewPlaceOf(now);
        const sum = lastViews({ period, ...full }, now) + lastViews({ period: period - 1, ...full }, now);
        expect(sum).toBe(viewedDays);
      }),
    );
  });
});

describe("viewsTellUntil", () => {
  it("is when nothing of the period is told any more, and not a day sooner", () => {
    fc.assert(
      fc.property(moment, (at) => {
        const last = Math.floor(at / dayMs / viewedDays) * viewedDays + viewedDays - 1;
        const ends = viewsTellUntil(viewPlaceOf(new Date(at)).period) * 1000;
        expect([told(last * dayMs, ends), told(last * dayMs, ends - 1)]).toEqual([0, 1]);
      }),
    );
  });
});
