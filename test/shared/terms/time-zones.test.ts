import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn, endOfDayIn, offsetText, TimeZone, zoneOfProvince } from "#shared/terms/time-zones.ts";

describe("endOfDayIn", () => {
  it.each([
    ["Asia/Jakarta", "2026-03-24", "2026-03-24T17:00:00.000Z"],
    ["Asia/Jayapura", "2026-12-31", "2026-12-31T15:00:00.000Z"],
    ["America/New_York", "2026-03-08", "2026-03-09T04:00:00.000Z"],
    ["America/New_York", "2026-11-01", "2026-11-02T05:00:00.000Z"],
    ["Pacific/Kiritimati", "2026-01-01", "2026-01-01T10:00:00.000Z"],
    ["Pacific/Pago_Pago", "2026-01-01", "2026-01-02T11:00:00.000Z"],
    // Clocks that skip midnight: the day begins at one.
    ["Asia/Beirut", "2026-03-28", "2026-03-28T22:00:00.000Z"],
    // Clocks that show midnight twice.
    ["Asia/Beirut", "2026-10-24", "2026-10-24T22:00:00.000Z"],
  ])("of %s, %s is %s", (zone, day, end) => {
    expect(endOfDayIn(zone, day)).toBe(end);
  });

  it("is the first moment that is not that day any more, in every zone", () => {
    const zones = Intl.supportedValuesOf("timeZone").filter((it) => TimeZone.safeParse(it).success);
    expect(zones.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 3652 }), (zone, after) => {
        const day = new Date(Date.UTC(2024, 0, 1) + after * 24 * 3600 * 1000).toISOString().slice(0, 10);
        const end = Date.parse(endOfDayIn(zone, day));
        expect(dayIn(zone, end - 1)).toBe(day);
        expect(dayIn(zone, end) > day).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("offsetText", () => {
  it.each([
    ["Asia/Jakarta", "2026-12-31", "UTC+07:00"],
    ["Asia/Kathmandu", "2026-12-31", "UTC+05:45"],
    ["America/St_Johns", "2026-12-31", "UTC-03:30"],
    ["Europe/Rome", "2026-07-01", "UTC+02:00"],
    ["Europe/Rome", "2026-10-25", "UTC+01:00"],
    ["Africa/Abidjan", "2026-12-31", "UTC+00:00"],
  ])("says of %s at the end of %s: %s", (zone, day, offset) => {
    expect(offsetText(zone, day)).toBe(offset);
  });
});

describe("TimeZone", () => {
  it.each(["Asia/Jakarta", "America/Argentina/Buenos_Aires"])("takes %s", (zone) => {
    expect(TimeZone.safeParse(zone).success).toBe(true);
  });

  it.each(["UTC", "+07:00", "Asia/Atlantis", "asia/jakarta", "", "Asia/Jakarta ", `Asia/${"a".repeat(60)}`])(
    "refuses %j",
    (zone) => {
      expect(TimeZone.safeParse(zone).success).toBe(false);
    },
  );
});

describe("zoneOfProvince", () => {
  it.each([
    ["35", "Asia/Jakarta"],
    ["61", "Asia/Jakarta"],
    ["51", "Asia/Makassar"],
    ["53", "Asia/Makassar"],
    ["63", "Asia/Makassar"],
    ["73", "Asia/Makassar"],
    ["81", "Asia/Jayapura"],
    ["94", "Asia/Jayapura"],
  ])("of province %s is %s", (province, zone) => {
    expect(zoneOfProvince(province)).toBe(zone);
  });
});
