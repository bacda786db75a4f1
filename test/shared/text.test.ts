import { describe, expect, it } from "vitest";
import { parseInput } from "#shared/issues.ts";
import { CatalogDetails, CatalogEntry } from "#shared/market/catalogs/catalog.ts";
import { ListingInput } from "#shared/market/listings/listing.ts";
import { ArrangePhotos } from "#shared/market/listings/photo.ts";
import { ProfileInput } from "#shared/market/profiles/profile.ts";
import { asLine, line, prose } from "#shared/text.ts";
import { SendAbuseReport } from "#shared/trade/abuse-reports/abuse-report.ts";
import { Reply, SendInquiry } from "#shared/trade/inquiries/inquiry.ts";

function codesOf(schema: ReturnType<typeof prose>, text: string): string[] {
  return schema.safeParse(text).error?.issues.map((it) => it.message) ?? [];
}

const unprintable: [string, string][] = [
  ["NUL", "Kopi\0"],
  ["an escape", "Kopi\u001B[31m"],
  ["a C1 control character", "Kopi\u009B31m"],
  ["half a surrogate pair", "Kopi \uD83D"],
  ["a bidi override", "Kopi \u202Egpj.exe"],
  ["a bidi embedding", "Kopi \u202Aaman"],
  ["a bidi isolate", "Kopi \u2066aman\u2069"],
  ["nothing but zero-width spaces", "\u200B\u200B\u200B"],
  ["nothing but a combining mark", "\u0301\u0301\u0301"],
  ["nothing but Hangul fillers", "\u3164\u3164\u3164"],
  ["nothing but braille blanks", "\u2800\u2800\u2800"],
];

const printable: [string, string][] = [
  ["Arabic with a zero-width non-joiner", "نمی‌خواهم"],
  ["Hebrew beside Latin", "קפה Kopi"],
  ["right-to-left and left-to-right marks", "\u200FKopi\u200E (1)"],
  ["emoji joined to one", "👩‍🌾"],
  ["a flag and a variation", "🇮🇩 ❤️"],
  ["Chinese, Japanese and Korean", "咖啡 コーヒー 커피"],
  ["a question mark alone", "???"],
  ["decomposed letters", "Cafe\u0301"],
];

describe("prose", () => {
  it.each(unprintable)("refuses %s", (_name, text) => {
    expect(codesOf(prose(1, 100), text)).toEqual(["text_unprintable"]);
  });

  it.each(printable)("keeps %s as it is", (_name, text) => {
    expect(prose(1, 100).parse(text)).toBe(text);
  });

  it("keeps lines and tabs, with one kind of line end", () => {
    expect(prose(1, 100).parse("Satu\r\n\tDua\rTiga\n")).toBe("Satu\n\tDua\nTiga");
  });

  it("takes no text where none is needed, and asks for it where it is", () => {
    expect(prose(0, 100).parse(" ")).toBe("");
    expect(prose(1, 100).safeParse(" ").error?.issues).toMatchObject([{ code: "too_small", minimum: 1 }]);
  });
});

describe("line", () => {
  it.each(unprintable)("refuses %s", (_name, text) => {
    expect(codesOf(line(1, 100), text)).toEqual(["text_unprintable"]);
  });

  it.each(printable)("keeps %s as it is", (_name, text) => {
    expect(line(1, 100).parse(text)).toBe(text);
  });

  it.each(["Satu\nDua", "Satu\r\nDua", "Satu\rDua", "Satu\tDua", "Satu\u2028Dua", "Satu\u2029Dua"])(
    "refuses more than one line: %j",
    (text) => {
      expect(codesOf(line(1, 100), text)).toEqual(["text_not_one_line"]);
    },
  );
});

describe("asLine", () => {
  it("leaves nothing of a text that breaks a line or turns what follows", () => {
    expect(asLine(" Sari\r\nBcc: x\0\u2028y\u202Ez\u0085 ")).toBe("Sari Bcc: x y z");
    expect(asLine("Sari \uD83D")).toBe("Sari \uFFFD");
  });
});

describe("what people write", () => {
  const nul = "Kopi\0";
  const certificate = { kind: "halal", issuer: nul, number: nul, validFrom: "2026-01-01" };
  const company = { name: nul, kind: "importer", country: "JP" };
  const listingId = `lst_${"0".repeat(26)}`;
  const delivery = { incoterm: "FOB", namedPlace: nul };
  const tiers = [{ minQuantity: 1, unitAmountMinor: 1 }];

  it.each([
    [
      "a business",
      ProfileInput,
      {
        businessName: nul,
        handle: "anyaman-sari",
        businessKind: "household",
        text: { id: { story: nul, makes: nul } },
        regencyCode: "35.07",
        workedAbroad: [{ country: "TW", trade: nul }],
        certificates: [certificate],
      },
      6,
    ],
    [
      "a listing",
      ListingInput,
      {
        offerKind: "goods",
        text: { id: { title: nul, description: nul } },
        price: { currency: "USD", tiers, delivery },
        certificates: [certificate],
      },
      5,
    ],
    ["photos", ArrangePhotos, { photos: [{ id: `pho_${"0".repeat(26)}`, alt: nul }] }, 1],
    [
      "an inquiry",
      SendInquiry,
      { quantity: 1, destinationCountry: "JP", destinationPlace: nul, message: nul, company, language: "en" },
      3,
    ],
    ["a reply", Reply, { text: nul, language: "en" }, 1],
    ["a report", SendAbuseReport, { reason: "spam", note: nul }, 1],
    [
      "a catalog",
      CatalogDetails,
      { market: "JP", slug: "kopi-jepang", text: { en: { title: nul, introduction: nul } } },
      2,
    ],
    ["a catalog's note", CatalogEntry, { listingId, note: { en: nul } }, 1],
  ])("of %s holds no control characters", (_name, schema, input, count) => {
    const codes = issuesOf(() => parseInput(schema, input));
    expect(codes).toEqual(Array.from({ length: count }, () => "text_unprintable"));
  });
});

function issuesOf(act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    return (error as { issues: { code: string }[] }).issues.map((it) => it.code);
  }
}
