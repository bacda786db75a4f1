import { describe, expect, it } from "vitest";
import { Phone } from "#shared/market/profiles/phone.ts";
import { ProfileInput } from "#shared/market/profiles/profile.ts";
import { usualAnswerOf } from "#shared/market/profiles/usual-answer.ts";

const details = {
  businessName: "Anyaman Sari",
  handle: "anyaman-sari",
  businessKind: "household",
  text: { id: { story: "Kami pulang.", makes: "Keranjang rotan" } },
  regencyCode: "35.07",
};

function faults(changes: object): string[] {
  const result = ProfileInput.safeParse({ ...details, ...changes });
  return result.error?.issues.map((it) => `${it.path.join(".")} ${it.message}`) ?? [];
}

describe("ProfileInput", () => {
  it("takes one language, and a regency without its province", () => {
    expect(faults({})).toEqual([]);
  });

  it("refuses a regency of another province", () => {
    expect(faults({ provinceCode: "33" })).toEqual(["regencyCode regency_elsewhere"]);
  });

  it("refuses no text at all", () => {
    expect(faults({ text: {} })).toEqual(["text text_missing"]);
  });

  it("refuses years that run backwards", () => {
    const workedAbroad = [{ country: "TW", trade: "Factory", fromYear: 2015, toYear: 2009 }];
    expect(faults({ workedAbroad })).toEqual(["workedAbroad.0.toYear years_reversed"]);
  });

  it("refuses a name that would break a mail's subject", () => {
    expect(faults({ businessName: "Sari\r\nBcc: all@example.com" })).toEqual([
      "businessName text_not_one_line",
    ]);
  });

  it("refuses a certificate that ends before it begins, and a wrong P-IRT number", () => {
    const stated = { kind: "pirt", issuer: "Dinkes", number: "12", validFrom: "2026-02-01" };
    expect(faults({ certificates: [{ ...stated, validTo: "2026-01-31" }] })).toEqual([
      "certificates.0.validTo dates_reversed",
      "certificates.0.number pirt_malformed",
    ]);
  });
});

describe("Phone", () => {
  it("keeps E.164, Indonesian unless it says otherwise", () => {
    expect(Phone.parse("0812-3456-7890")).toBe("+6281234567890");
    expect(Phone.parse("+852 5123 4567")).toBe("+85251234567");
  });

  it("refuses what is no number", () => {
    expect(Phone.safeParse("12").error?.issues[0]?.message).toBe("phone_malformed");
  });
});

describe("usualAnswerOf", () => {
  it.each([
    [0, "hours", 1],
    [60, "hours", 1],
    [61, "hours", 2],
    [48 * 60, "hours", 48],
    [48 * 60 + 1, "days", 3],
  ] as const)("says %i minutes in %s: %i", (minutes, unit, count) => {
    expect(usualAnswerOf(minutes)).toEqual({ unit, count });
  });
});
