import { describe, expect, it } from "vitest";
import { recentOnly, shelvedAt } from "#shared/market/listings/shelf.ts";

const now = new Date("2026-06-30T12:00:00.000Z");

describe("shelvedAt", () => {
  it.each([
    [0, "2026-06-30T12:00:00.000Z"],
    [2, "2026-06-30T12:00:00.000Z"],
    [3, "2026-06-23T12:00:00.000Z"],
    [4, "2026-06-16T12:00:00.000Z"],
    [60, "2025-05-20T12:00:00.000Z"],
  ])("puts a listing after %s others of the week at %s", (before, place) => {
    expect(shelvedAt(before, now)).toBe(place);
  });
});

describe("recentOnly", () => {
  it("forgets what is a week old", () => {
    const moments = ["2026-06-23T12:00:00.000Z", "2026-06-23T12:00:00.001Z", "2026-06-30T11:59:59.999Z"];
    expect(recentOnly(moments, now)).toEqual(moments.slice(1));
  });
});
