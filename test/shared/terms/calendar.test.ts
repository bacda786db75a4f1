import { describe, expect, it } from "vitest";
import { isDay, jakartaToday, msUntilNight } from "#shared/terms/calendar.ts";

describe("jakartaToday", () => {
  it("is the next day from 17:00 in London's winter on", () => {
    expect(jakartaToday(new Date("2026-12-31T16:59:59.999Z"))).toBe("2026-12-31");
    expect(jakartaToday(new Date("2026-12-31T17:00:00Z"))).toBe("2027-01-01");
  });

  it("is the day that Jakarta's own clock shows", () => {
    const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" });
    for (let hour = 0; hour < 24 * 40; hour += 5) {
      const now = new Date(Date.UTC(2026, 1, 10, hour));
      expect(jakartaToday(now)).toBe(clock.format(now));
    }
  });
});

describe("msUntilNight", () => {
  it("ends when Jakarta's new day has begun, within a day", () => {
    for (let minute = 0; minute < 3 * 1440; minute += 7) {
      const now = new Date(Date.UTC(2026, 5, 1, 0, minute));
      const night = new Date(now.getTime() + msUntilNight(now));
      expect(night.getTime() - now.getTime()).toBeLessThanOrEqual(24 * 3600 * 1000);
      expect(night.toISOString()).toContain("T17:05:00.000Z");
      expect(jakartaToday(night) > jakartaToday(new Date(night.getTime() - 6 * 60 * 1000))).toBe(true);
    }
  });
});

describe("isDay", () => {
  it.each([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2023, 4, 31, false],
    [2023, 13, 1, false],
    [2023, 1, 0, false],
    [2023, 12, 31, true],
  ])("of %i-%i-%i is %s", (year, month, day, is) => {
    expect(isDay(year, month, day)).toBe(is);
  });
});
