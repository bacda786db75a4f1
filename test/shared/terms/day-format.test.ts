import { describe, expect, it } from "vitest";
import { calendarDay, clockFormat, dayFormat, momentFormat } from "#shared/terms/day-format.ts";

const late = new Date("2026-03-14T20:00:00Z");

describe("dayFormat", () => {
  it("writes a day as each language does, in the style and zone that are asked for", () => {
    expect(dayFormat("id").format(late)).toBe("14 Mar 2026");
    expect(dayFormat("zh-Hant").format(late)).toBe("2026年3月14日");
    expect(dayFormat("id", "long").format(late)).toBe("14 Maret 2026");
    expect(dayFormat("id", "medium", "Asia/Jakarta").format(late)).toBe("15 Mar 2026");
  });

  it("writes English with the day first and 24 hours, as papers and forms have it", () => {
    expect(dayFormat("en").format(late)).toBe("14 Mar 2026");
    expect(calendarDay("2026-03-14", "en")).toBe("14 March 2026");
    expect(clockFormat("en", "Asia/Jakarta").format(late)).toBe("03:00");
    expect(momentFormat("en", "UTC").format(late)).toBe("14 Mar 2026, 20:00");
  });

  it("makes each format once", () => {
    expect(dayFormat("ko")).toBe(dayFormat("ko", "medium", "UTC"));
    expect(dayFormat("ko")).not.toBe(dayFormat("ja"));
    expect(momentFormat("ko")).not.toBe(momentFormat("ko", "UTC"));
  });
});
