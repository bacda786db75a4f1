import { describe, expect, it } from "vitest";
import { agoText } from "#shared/relative-time.ts";

const now = new Date("2026-11-29T12:00:00Z");
const earlier = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const [minute, hour, day] = [60, 3600, 24 * 3600];

describe("agoText", () => {
  it.each([
    [0, "now"],
    [59, "now"],
    [-500, "now"],
    [minute, "1 minute ago"],
    [59 * minute + 59, "59 minutes ago"],
    [hour, "1 hour ago"],
    [2 * hour + 1, "2 hours ago"],
    [day - 1, "23 hours ago"],
    [day, "1 day ago"],
    [7 * day - 1, "6 days ago"],
  ])("tells %d seconds ago", (seconds, text) => {
    expect(agoText(earlier(seconds), now, "en")).toBe(text);
  });

  it("says nothing past a week, where the day says more", () => {
    expect(agoText(earlier(7 * day), now, "en")).toBeUndefined();
  });

  it.each([
    ["id", "2 jam yang lalu"],
    ["zh-Hant", "2 小時前"],
    ["ja", "2 時間前"],
    ["ko", "2시간 전"],
    ["ms", "2 jam lalu"],
    ["ar", "قبل ساعتين"],
  ])("speaks %s", (locale, text) => {
    expect(agoText(earlier(2 * hour), now, locale)).toBe(text);
  });
});
