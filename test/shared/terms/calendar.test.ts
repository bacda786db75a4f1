import { describe, expect, it } from "vitest";
import { earliestToday, isDay, jakartaToday, msUntilNight } from "#shared/terms/calendar.ts";

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

describe("earliestToday", () => {
  it("is the day that no place on earth has left before noon in London's winter", () => {
    expect(earliestToday(new Date("2027-01-01T11:59:59.999Z"))).toBe("2026-12-31");
    expect(earliestToday(new Date("2027-01-01T12:00:00Z"))).toBe("2027-01-01");
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
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2023-04-31", false],
    ["2023-13-01", false],
    ["2023-00-01", false],
    ["2023-01-00", false],
    ["2023-12-31", true],
    ["2023-1-1", false],
    ["", false],
  ])("of %j is %s", (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});
