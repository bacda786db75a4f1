import { describe, expect, it } from "vitest";
import {
  daysAfter,
  earliestToday,
  isDay,
  jakartaEndOf,
  jakartaToday,
  latestToday,
  msUntilNight,
} from "#shared/terms/calendar.ts";

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

describe("jakartaEndOf", () => {
  it("is the first moment of the day after it, by Jakarta's own clock", () => {
    expect(jakartaEndOf("2026-12-31")).toBe("2026-12-31T17:00:00.000Z");
    const end = Date.parse(jakartaEndOf("2028-02-29"));
    expect([jakartaToday(new Date(end - 1)), jakartaToday(new Date(end))]).toEqual([
      "2028-02-29",
      "2028-03-01",
    ]);
  });
});

describe("daysAfter", () => {
  it("is so many times 24 hours later, or earlier", () => {
    expect(daysAfter("2026-12-30T08:30:00.000Z", 2)).toBe("2027-01-01T08:30:00.000Z");
    expect(daysAfter("2027-01-01T08:30:00.000Z", -2)).toBe("2026-12-30T08:30:00.000Z");
  });
});

describe("latestToday", () => {
  it("is the day that begins first on earth, ten hours before London's in winter", () => {
    expect(latestToday(new Date("2026-12-31T09:59:59.999Z"))).toBe("2026-12-31");
    expect(latestToday(new Date("2026-12-31T10:00:00Z"))).toBe("2027-01-01");
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
