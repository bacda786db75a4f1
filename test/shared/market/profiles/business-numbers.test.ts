import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskNumber, Nib, Npwp } from "#shared/market/profiles/business-numbers.ts";

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(""));

/** The digit that makes the nine pass, found by trying. */
function checked(eight: string): string {
  const found = Array.from({ length: 10 }, (_, digit) => `${eight}${digit}`).find(
    (nine) => Npwp.safeParse(`${nine}000000`).success,
  );
  return found ?? "";
}

describe("Npwp", () => {
  it.each(["013121660091000", "016090524017000", "013000666091000"])("takes %s", (npwp) => {
    expect(Npwp.parse(npwp)).toBe(npwp);
  });

  it.each(["216090524017001", "013121661091000", "01312166009100", "01312166009100x", ""])(
    "refuses %j",
    (npwp) => {
      expect(Npwp.safeParse(npwp).error?.issues[0]?.message).toBe("npwp_malformed");
    },
  );

  it("drops dots, dashes and spaces", () => {
    expect(Npwp.parse("01.312.166.0-091.000")).toBe("013121660091000");
  });

  it("takes 16 digits that are 0 and an old number, or a resident's NIK, of a woman too", () => {
    expect(Npwp.parse("0013121660091000")).toBe("0013121660091000");
    expect(Npwp.parse("0013121660091001")).toBe("0013121660091001");
    expect(Npwp.parse("3507124107850000")).toBe("3507124107850000");
    expect(Npwp.parse("3507124107850003")).toBe("3507124107850003");
    expect(Npwp.parse("3507120107850003")).toBe("3507120107850003");
  });

  it("refuses 16 digits that are neither", () => {
    expect(Npwp.safeParse("0216090524017001").success).toBe(false);
    expect(Npwp.safeParse("3507123513850003").success).toBe(false);
    expect(Npwp.safeParse("3507127207850003").success).toBe(false);
  });

  it.each([
    ...["3507123102850003", "3507127102850003", "3507123104850003", "3507120013850003", "3507120000850003"],
    ...[
      "3507122902850003",
      "3507126902850003",
      "3507124007850003",
      "3507123207850003",
      "3507120107850",
      "35071201078500033",
    ],
  ])("refuses the NIK %s, whose birthday the calendar does not have", (nik) => {
    expect(Npwp.safeParse(nik).error?.issues[0]?.message).toBe("npwp_malformed");
  });

  it.each([
    "3507122902840003",
    "3507126902840003",
    "3507122902000003",
    "3507123112990003",
    "3507127112990003",
  ])("takes the NIK %s, of a leap day or a year's last", (nik) => {
    expect(Npwp.parse(nik)).toBe(nik);
  });

  it("takes a number as it was pasted", () => {
    expect(Npwp.parse("\u202A01.312.166.0\u2011091.000\u202C\u200B")).toBe("013121660091000");
    expect(Nib.parse("\u20689120 3045\u00A06789 0\u2069")).toBe("9120304567890");
  });

  it("has exactly one check digit for any eight digits, and refuses every single mistyped one", () => {
    fc.assert(
      fc.property(
        digits(8),
        digits(6),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (eight, tail, at, shift) => {
          const nine = checked(eight);
          expect(Npwp.safeParse(nine + tail).success).toBe(true);
          const wrong = [...nine].map((it, place) => (place === at ? String((Number(it) + shift) % 10) : it));
          expect(Npwp.safeParse(wrong.join("") + tail).success).toBe(false);
        },
      ),
    );
  });
});

describe("Nib", () => {
  it("is 13 digits, however they are set apart", () => {
    expect(Nib.parse("9120 3045-6789.0")).toBe("9120304567890");
  });

  it.each(["912030456789", "91203045678901", "91203045678x0"])("refuses %s", (nib) => {
    expect(Nib.safeParse(nib).error?.issues[0]?.message).toBe("nib_malformed");
  });
});

describe("maskNumber", () => {
  it("shows no more than the last four digits", () => {
    fc.assert(
      fc.property(digits(13), (nib) => {
        expect(maskNumber(nib)).toBe(`•••••••••${nib.slice(9)}`);
      }),
    );
  });
});
