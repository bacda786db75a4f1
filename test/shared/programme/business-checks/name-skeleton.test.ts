import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookalikes, nameSkeleton } from "#shared/programme/business-checks/name-skeleton.ts";

const invisible = [
  "\u200B",
  "\u200C",
  "\u200D",
  "\u2060",
  "\uFEFF",
  "\u00AD",
  "\u202E",
  "\u2066",
  "\u{E0041}",
  "\uFE0F",
];
const latinName = fc
  .array(fc.stringMatching(/^[A-Za-z]{1,12}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(" "));

/** A name with something done to each place where it can be, where the choice says so. */
function altered(
  name: string,
  choices: readonly boolean[],
  alter: (sign: string, at: number) => string,
): string {
  return [...name].map((sign, at) => (choices[at % choices.length] ? alter(sign, at) : sign)).join("");
}
const choices = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 });

describe("nameSkeleton", () => {
  it("is its own skeleton", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 120 }), latinName), (name) => {
        const skeleton = nameSkeleton(name);
        expect(nameSkeleton(skeleton)).toBe(skeleton);
      }),
      { numRuns: 2000 },
    );
  });

  it("is the same with invisible characters anywhere", () => {
    fc.assert(
      fc.property(latinName, choices, fc.constantFrom(...invisible), (name, at, sign) => {
        expect(nameSkeleton(altered(name, at, (it) => it + sign))).toBe(nameSkeleton(name));
      }),
    );
  });

  it("is the same in other letters of the same look", () => {
    for (const [lookalike, latin] of lookalikes)
      expect(nameSkeleton(`ko${lookalike}pa`), `${lookalike} for ${latin}`).toBe(
        nameSkeleton(`ko${latin}pa`),
      );
    fc.assert(
      fc.property(latinName, choices, (name, at) => {
        const other = altered(
          name,
          at,
          (sign) => lookalikes.find(([, latin]) => latin === sign)?.[0] ?? sign,
        );
        expect(nameSkeleton(other)).toBe(nameSkeleton(name));
      }),
    );
  });

  it("is the same in capitals, without blanks, with accents and in wide letters", () => {
    fc.assert(
      fc.property(latinName, choices, (name, at) => {
        const skeleton = nameSkeleton(name);
        expect(nameSkeleton(altered(name, at, (sign) => sign.toUpperCase()))).toBe(skeleton);
        expect(nameSkeleton(altered(name, at, (sign) => `${sign}\u0301`))).toBe(skeleton);
        expect(
          nameSkeleton(
            altered(name, at, (sign) =>
              sign === " " ? sign : String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
            ),
          ),
        ).toBe(skeleton);
      }),
    );
  });

  it.each([
    ["Kopi Gayo", "KOPI  GAYO"],
    ["Kopi Gayo", "CV. Kopi Gayo"],
    ["Kopi Gayo", "K0pi-Gay0"],
    ["Kopi Gayo", "Корі Gауо"],
    ["Batik Warna", "Batik Wama"],
    ["Nilam Jaya", "NiIam Jaya"],
    ["Mawar", "Mavvar"],
    ["Mawar", "M\u200Bawar"],
  ])("takes %s and %s for each other", (one, other) => {
    expect(nameSkeleton(one)).toBe(nameSkeleton(other));
  });

  it.each([
    ["Kopi Gayo", "Kopi Toraja"],
    ["Mawar Merah", "Mawar Putih"],
    ["PT Sinar", "PT Bulan"],
  ])("tells %s from %s", (one, other) => {
    expect(nameSkeleton(one)).not.toBe(nameSkeleton(other));
  });

  it("is nothing where there is nothing to read, and never too long for a key", () => {
    expect(nameSkeleton(" –·\u200B ")).toBe("");
    expect(new TextEncoder().encode(nameSkeleton("ﷺ".repeat(100))).length).toBeLessThan(1000);
    expect(nameSkeleton("PT CV")).toBe("ptcv");
  });
});
