import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDurationDays } from "#shared/terms/durations.ts";

describe("readDurationDays", () => {
  it.each([
    ["14", 14],
    ["0", 0],
    ["14 hari", 14],
    ["14 hari kerja", 14],
    ["2 minggu", 14],
    ["2minggu", 14],
    ["2 Minggu.", 14],
    ["2-3 minggu", 21],
    ["10 – 14 hari", 14],
    ["2 sampai 3 pekan", 21],
    ["14 يومًا", 14],
    ["٣ أسابيعٍ", 21],
    ["seminggu", 7],
    ["sebulan", 30],
    ["satu bulan", 30],
    ["a week", 7],
    ["3 weeks", 21],
    ["1 month", 30],
    ["1,5 bulan", 45],
    ["1.5 months", 45],
    ["2週間", 14],
    ["2 個星期", 14],
    ["3주", 21],
    ["1개월", 30],
    ["٣ أسابيع", 21],
    ["１４日", 14],
  ])("reads %j as %i days in every language", (text, value) => {
    for (const mark of [",", "."] as const) expect(readDurationDays(text, mark)).toEqual({ value });
  });

  it("reads back every count of days, weeks and months", () => {
    const words = fc.constantFrom(["hari", 1], ["weeks", 7], ["bulan", 30]) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), words, (count, [word, days]) => {
        expect(readDurationDays(`${count} ${word}`, ",")).toEqual({ value: count * days });
      }),
    );
  });

  it.each(["lama", "dua minggu lagi", "2 tahun", "minggu", "2 minggu 3 hari", "soon"])(
    "says of %j that it is no span of time",
    (text) => {
      expect(readDurationDays(text, ",")).toEqual({ code: "duration_malformed" });
    },
  );

  it("asks which is meant, and tells of parts of a day", () => {
    expect(readDurationDays("1.000", ".")).toMatchObject({ code: "number_ambiguous" });
    expect(readDurationDays("2,5", ",")).toEqual({ code: "number_not_whole" });
  });
});
