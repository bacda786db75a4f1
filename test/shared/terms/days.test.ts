import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay } from "#shared/terms/days.ts";

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((it) => it.toISOString().slice(0, 10));

describe("readDay", () => {
  it("reads back every day as it is kept, and as each language writes it in words", () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("id", "en-GB", "en-US"),
        fc.constantFrom("long", "short"),
        (it, locale, month) => {
          const format = new Intl.DateTimeFormat(locale, {
            day: "numeric",
            month: month as "long",
            year: "numeric",
            timeZone: "UTC",
          });
          expect(readDay(it)).toEqual({ value: it });
          expect(readDay(format.format(new Date(it)))).toEqual({ value: it });
        },
      ),
    );
  });

  it("reads a day in figures where it can be only one, and asks where it can be two", () => {
    fc.assert(
      fc.property(day, (it) => {
        const [year, month = "", date = ""] = it.split("-");
        const read = readDay(`${date}/${month}/${year}`);
        const other = `${year}-${date}-${month}`;
        if (Number(date) > 12 || date === month) expect(read).toEqual({ value: it });
        else expect(read).toEqual({ code: "day_ambiguous", params: { first: it, second: other } });
      }),
    );
  });

  it.each([
    ["31/01/2026", "2026-01-31"],
    ["1/31/2026", "2026-01-31"],
    ["31-1-2026", "2026-01-31"],
    ["31.01.2026", "2026-01-31"],
    ["31/01/26", "2026-01-31"],
    ["31-Jan-26", "2026-01-31"],
    ["31-Agu-26", "2026-08-31"],
    ["1 Mei 2026", "2026-05-01"],
    ["Jan 31, 2026", "2026-01-31"],
    ["Sabtu, 31 Januari 2026", "2026-01-31"],
    ["2026/1/31", "2026-01-31"],
    ["2026-01-31 00:00:00", "2026-01-31"],
    ["\u200e31/01/2026 ", "2026-01-31"],
    ["Sabtu,31 Januari 2026", "2026-01-31"],
    ["31. Jan. 2026", "2026-01-31"],
    ["31 Jan., 2026", "2026-01-31"],
    ["31 JANUARI 2026", "2026-01-31"],
    ["Saturday, January 31, 2026", "2026-01-31"],
    ["Saturday,January 31, 2026", "2026-01-31"],
    ["Jan. 31 2026", "2026-01-31"],
    ["January 5, 2026", "2026-01-05"],
    ["31/01/2026 23:59", "2026-01-31"],
    ["2026-01-31T10:00:00.123Z", "2026-01-31"],
  ])("reads %j", (text, value) => {
    expect(readDay(text)).toEqual({ value });
  });

  it.each([
    "jan january januari",
    "feb february februari peb pebruari",
    "mar march maret mrt",
    "apr april",
    "may mei",
    "jun june juni",
    "jul july juli",
    "aug august agu agt ags agustus",
    "sep sept september",
    "oct october okt oktober",
    "nov november nop nopember",
    "dec december des desember",
  ])("knows each name of its month: %s", (names) => {
    const month = new Date(`${names.slice(0, 3)} 1 2026 UTC`).getUTCMonth();
    for (const name of names.split(" "))
      expect([name, readDay(`5 ${name} 2026`)]).toEqual([
        name,
        { value: `2026-${String(month + 1).padStart(2, "0")}-05` },
      ]);
  });

  it.each([
    ["31/02/2026", "day_unknown"],
    ["2026-13-01", "day_unknown"],
    ["29-Feb-26", "day_unknown"],
    ["46053", "day_malformed"],
    ["131 Jan 2026", "day_malformed"],
    ["31 Jan 20261", "day_malformed"],
    ["1 Jan 31, 2026", "day_malformed"],
    ["Jan 31, 20261", "day_malformed"],
    ["31-01.2026", "day_malformed"],
    ["31/01/2026 noon", "day_malformed"],
    ["Jan-26", "day_malformed"],
    ["31 Foo 2026", "day_malformed"],
    ["tomorrow", "day_malformed"],
    ["", "day_malformed"],
  ])("refuses %j", (text, code) => {
    expect(readDay(text)).toEqual({ code });
  });
});
