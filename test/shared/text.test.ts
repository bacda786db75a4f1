import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { cleanText } from "#shared/clean-text.ts";
import { parseInput } from "#shared/issues.ts";
import { CatalogDetails, CatalogEntry } from "#shared/market/catalogs/catalog.ts";
import { ListingInput } from "#shared/market/listings/listing.ts";
import { ArrangePhotos } from "#shared/market/listings/photo.ts";
import { ProfileInput } from "#shared/market/profiles/profile.ts";
import { asLine, line, prose, typed, withoutMarks } from "#shared/text.ts";
import { SendAbuseReport } from "#shared/trade/abuse-reports/abuse-report.ts";
import { Reply, SendInquiry } from "#shared/trade/inquiries/inquiry.ts";

/** Any code points, halves of pairs among them. */
function anyText(maxLength: number) {
  return fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength })
    .map((it) => String.fromCodePoint(...it));
}

function codesOf(schema: ReturnType<typeof prose>, text: string): string[] {
  return schema.safeParse(text).error?.issues.map((it) => it.message) ?? [];
}

const unprintable: [string, string][] = [
  ["NUL", "Kopi\0"],
  ["an escape", "Kopi\u001B[31m"],
  ["a C1 control character", "Kopi\u009B31m"],
  ["half a surrogate pair", "Kopi \uD83D"],
  ["nothing but zero-width spaces", "\u200B\u200B\u200B"],
  ["nothing but a combining mark", "\u0301\u0301\u0301"],
  ["nothing but Hangul fillers", "\u3164\u3164\u3164"],
  ["nothing but braille blanks", "\u2800\u2800\u2800"],
];

/** What their writers did not see, and what is left of it. */
const unseen: [string, string, string][] = [
  ["marks around a copied number", "WA: \u2068+852 9123 4567\u2069", "WA: +852 9123 4567"],
  ["an embedding around a copied number", "\u202A+62 812-3456-7890\u202C", "+62 812-3456-7890"],
  ["an embedding that is never closed", "Kopi \u202Aaman", "Kopi aman"],
  ["an override", "Kopi \u202Egpj.exe", "Kopi gpj.exe"],
  ["zero-width spaces", "Ko\u200Bpi\u2060 luwak\uFEFF", "Kopi luwak"],
  ["soft hyphens", "kera\u00ADjinan", "kerajinan"],
  ["a joiner between Latin letters", "Ko\u200Dpi", "Kopi"],
  ["tag letters", "Kopi\u{E0041}\u{E0042}", "Kopi"],
  ["variation selectors in a row", "Kopi\uFE00\uFE01\uFE02", "Kopi\uFE00"],
  ["a Hangul filler", "커\u3164피", "커피"],
];

const printable: [string, string][] = [
  ["Arabic with a zero-width non-joiner", "نمی‌خواهم"],
  ["Hebrew beside Latin", "קפה Kopi"],
  ["right-to-left and left-to-right marks", "\u200FKopi\u200E (1)"],
  ["emoji joined to one", "👩‍🌾"],
  ["a flag and a variation", "🇮🇩 ❤️"],
  ["Chinese, Japanese and Korean", "咖啡 コーヒー 커피"],
  ["the flag of a part of a country", "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
  ["a question mark alone", "???"],
  ["what looks like a formula", "- 100% katun, +/- 30 cm, @sari"],
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

  it.each(unseen)("takes out %s", (_name, text, kept) => {
    expect(prose(1, 100).parse(text)).toBe(kept);
  });

  it("ends a line where a word processor's or a spreadsheet's own break stood", () => {
    expect(prose(1, 100).parse("Satu\vDua\fTiga\u0085Empat\u2028Lima\u2029Enam")).toBe(
      "Satu\nDua\nTiga\nEmpat\nLima\nEnam",
    );
  });

  it("takes nothing but invisible characters for blank where no text is needed", () => {
    expect(prose(0, 100).parse("\u200B\u2060")).toBe("");
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

  it.each(["Satu\nDua", "Satu\r\nDua", "Satu\rDua"])("refuses more than one line: %j", (text) => {
    expect(codesOf(line(1, 100), text)).toEqual(["text_not_one_line"]);
  });

  it.each(["Satu\tDua", "Satu\vDua", "Satu\fDua", "Satu\u0085Dua", "Satu\u2028Dua", "Satu\u2029Dua"])(
    "takes a break that nobody sees for a space: %j",
    (text) => {
      expect(line(1, 100).parse(text)).toBe("Satu Dua");
    },
  );

  it.each(unseen)("takes out %s", (_name, text, kept) => {
    expect(line(1, 100).parse(text)).toBe(kept);
  });
});

describe("asLine", () => {
  it("leaves nothing of a text that breaks a line or turns what follows", () => {
    expect(asLine(" Sari\r\nBcc: x\0\u2028y\u202Ez\u0085 ")).toBe("Sari Bcc: x y z");
    expect(asLine("Sari \uD83D")).toBe("Sari \uFFFD");
  });
});

describe("cleanText", () => {
  const mixed = "اتصل على \u202A+852 9123 4567\u202C أو";

  it("keeps a number in its order within Arabic, and closes what turns it", () => {
    expect(cleanText(mixed)).toBe("اتصل على \u2066+852 9123 4567\u2069 أو");
    expect(cleanText("رقم \u2067+852 9123 4567")).toBe("رقم \u2067+852 9123 4567\u2069");
    expect(cleanText("رقم \u202Eمن\u202C هنا\u2069\u202C")).toBe("رقم من هنا");
  });

  it("lets no turn reach the next line", () => {
    expect(cleanText("رقم \u20671\nKopi \u2069aman")).toBe("رقم \u20671\u2069\nKopi aman");
  });

  const signs = fc.constantFrom(
    ..."aب1 \n\r\v\u200B\u200C\u200D\u200E\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFE0F\u2800\u3164\u{1F3F4}\u{E0067}é❤",
  );

  it("does nothing the second time, and leaves each line's turns closed", () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const once = cleanText(parts.join(""));
        expect(cleanText(once)).toBe(once);
        for (const it of once.split("\n")) {
          expect(it).not.toMatch(/[\u202A-\u202E]/);
          let open = 0;
          for (const sign of it) {
            if (sign >= "\u2066" && sign <= "\u2068") open++;
            else if (sign === "\u2069") open--;
            expect(open).toBeGreaterThanOrEqual(0);
          }
          expect(open).toBe(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("takes nothing visible from any text", () => {
    const ink = (text: string) =>
      text.match(/(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/gu);
    fc.assert(
      fc.property(anyText(40), (text) => {
        expect(ink(cleanText(text))).toEqual(ink(text));
      }),
    );
  });
});

describe("a text that is far too long", () => {
  it("is refused without the work of cleaning it, were there little left of it", () => {
    expect(prose(1, 100).parse(`Kopi${"\u200B".repeat(1000)}`)).toBe("Kopi");
    const { error } = prose(1, 100).safeParse(`Kopi${"\u200B".repeat(100_000)}`);
    expect(error?.issues[0]).toMatchObject({ code: "too_big", maximum: 100 });
  });
});

describe("typed", () => {
  it("is a number or an address as if it had been typed by hand", () => {
    expect(typed(20).parse("\u202A\u200E+62\u00A0812\t3456\u202C\n")).toBe("+62 812 3456");
    expect(typed(3).safeParse("1234").success).toBe(false);
    expect(withoutMarks("\uFEFFsari@kopi.example\u200B")).toBe("sari@kopi.example");
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

describe("a text of any length", () => {
  it("may be long by what its writer cannot see, up to ten times as long and a thousand more", () => {
    const hidden = (units: number) => `${"\u200B".repeat(units - 4)}Kopi`;
    expect(prose(1, 20).parse(hidden(1200))).toBe("Kopi");
    expect(prose(1, 20).safeParse(hidden(1201)).success).toBe(false);
    expect(prose(1, 200).parse(hidden(3000))).toBe("Kopi");
  });

  it("says in the API's description how short it may be only where it may not be empty", () => {
    expect(z.toJSONSchema(prose(0, 20))).not.toHaveProperty("minLength");
    expect(z.toJSONSchema(prose(2, 20))).toMatchObject({ minLength: 2, maxLength: 20 });
  });
});

describe("asLine", () => {
  it("has one blank wherever blanks, breaks and what nobody sees stand together", () => {
    expect(asLine(" Kopi\r\n\t luwak \u200B \u0000 asli ")).toBe("Kopi luwak asli");
  });
});
