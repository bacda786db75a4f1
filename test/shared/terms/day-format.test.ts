import { describe, expect, it } from "vitest";
import { dayFormat } from "#shared/terms/day-format.ts";

const late = new Date("2026-03-14T20:00:00Z");

describe("dayFormat", () => {
  it("writes a day as each language does, in the style and zone that are asked for", () => {
    expect(dayFormat("id").format(late)).toBe("14 Mar 2026");
    expect(dayFormat("zh-Hant").format(late)).toBe("2026年3月14日");
    expect(dayFormat("id", "long").format(late)).toBe("14 Maret 2026");
    expect(dayFormat("id", "medium", "Asia/Jakarta").format(late)).toBe("15 Mar 2026");
  });

  it("makes each format once", () => {
    expect(dayFormat("ko")).toBe(dayFormat("ko", "medium", "UTC"));
    expect(dayFormat("ko")).not.toBe(dayFormat("ja"));
  });
});
