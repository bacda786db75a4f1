import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFieldIssues } from "#shared/issues.ts";
import { ProfileInput } from "#shared/market/profiles/profile.ts";
import { asName, name } from "#shared/names.ts";
import { CompanyInput } from "#shared/trade/companies/company.ts";

/** Any code points, halves of pairs among them. */
function anyText(maxLength: number) {
  return fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength })
    .map((it) => String.fromCodePoint(...it));
}

function faultsOf(text: string) {
  const { error } = name(2, 100).safeParse(text, { reportInput: true });
  return error
    ? toFieldIssues(error).map(({ code, params }) => [code, params?.word].filter(Boolean).join(" "))
    : [];
}

describe("name", () => {
  it.each([
    ["Latin beside Cyrillic in a word", "Kоpi Sumber Rejeki", "Kоpi"],
    ["Latin beside Greek in a word", "Κopi", "Κopi"],
    ["Latin beside Armenian in a word", "Kօpi", "Kօpi"],
    ["Cyrillic letters that all look Latin", "Сосо", "Сосо"],
    ["a Cyrillic word that looks Latin beside a Latin one", "СОКО Sari", "СОКО"],
    ["Greek capitals that all look Latin", "ΝΟΚΙΑ", "ΝΟΚΙΑ"],
    ["letters of phonetics", "Kɑpal", "Kɑpal"],
    ["small capitals", "ᴋopi", "ᴋopi"],
    ["Cherokee", "ᏚᎪᏒᎥ", "ᏚᎪᏒᎥ"],
    ["Lisu", "ꓗꓳꓑꓲ", "ꓗꓳꓑꓲ"],
  ])("refuses %s, and says which word", (_name, text, word) => {
    expect(faultsOf(text)).toEqual([`name_lookalike ${word}`]);
  });

  it.each([
    ...[
      "Kopi Sumber Rejeki",
      "CV. Maju Jaya",
      "PT Sari & Anak-anak (2012)",
      "Sa'dan",
      "Saʼdan",
      "D’Kopi",
      "Roti 88",
    ],
    ...[
      "Kopi 咖啡 コーヒー",
      "커피 Sari",
      "Kopi قهوة",
      "株式会社Kopi",
      "ООО Роса Трейд",
      "Ελληνικός καφές",
      "Ресторан Бали",
    ],
    ...["ꦧꦠꦶꦏ꧀ Solo", "กาแฟ", "Café Löwe", "Çiğ Işık", "Đặng", "Batik.id", "J.R. Sari", "Toko #1", "🌿 Sari"],
  ])("takes %s", (text) => {
    expect(faultsOf(text)).toEqual([]);
    expect(name(2, 100).parse(text)).toBe(text);
  });

  it("tells of a fault as a rule of ours, in a name of just the most letters too", () => {
    for (const [text, message] of [
      ["kopi.id/x", "name_is_address"],
      ["Сосо Sari", "name_lookalike"],
    ] as const)
      expect(name(2, 9).safeParse(text).error?.issues).toMatchObject([{ code: "custom", message }]);
  });

  it.each(["24.com/x", "shop.4you.com/x", "(kopi.id/x", "kopi.id:8080", "kopi.id?x", "kopi.id#x"])(
    "refuses the address %s",
    (text) => {
      expect(faultsOf(text)).toEqual(["name_is_address"]);
    },
  );

  it.each([
    ["Ｋｏｐｉ　Ｓａｒｉ", "Kopi Sari"],
    ["𝐊𝐨𝐩𝐢 Ⓢⓐⓡⓘ", "Kopi Sari"],
    ["Kopi\u00A0\u2003Sari", "Kopi Sari"],
    ["Ko\u200Bpi\u200D \u200ESari\u200F\u202E", "Kopi Sari"],
    ["Cafe\u0301", "Café"],
    ["Sa´dan", "Sa'dan"],
    ["Kopi\tSari", "Kopi Sari"],
    ["ｺﾋﾟ", "コピ"],
  ])("writes %j in its usual form", (text, kept) => {
    expect(name(2, 100).parse(text)).toBe(kept);
  });

  it.each([
    ...[
      "https://evil.example",
      "Kopi www.evil.example",
      "sari@kopi.example",
      "Kopi evil.example/x",
      "ｗｗｗ．evil．example",
    ],
    ...[
      "mailto:x",
      "javascript:alert(1)",
      "Kopi <a@b.example>",
      "HTTP://EVIL.EXAMPLE",
      "ev\u200Bil.example/x",
      "wa.me/62812",
    ],
  ])("refuses an address in it: %s", (text) => {
    expect(faultsOf(text)).toEqual(["name_is_address"]);
  });

  it("refuses more than one line, and what has nothing to see in it", () => {
    expect(faultsOf("Kopi\nSari")).toEqual(["text_not_one_line"]);
    expect(faultsOf("\u200B\u200B")).toEqual(["text_unprintable"]);
  });

  it("is read back as it was kept", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 2 }), (text) => {
        const kept = name(2, 100).safeParse(text).data;
        if (kept !== undefined) expect(name(2, 100).parse(kept)).toBe(kept);
      }),
      { numRuns: 1000 },
    );
  });

  it("is what a business and a buyer's company are called by", () => {
    const codes = (
      schema: {
        safeParse(value: unknown): { error?: { issues: { path: unknown[]; message: string }[] } | undefined };
      },
      value: object,
    ) => schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    expect(codes(ProfileInput, { businessName: "Kоpi" })).toContain("businessName name_lookalike");
    expect(codes(CompanyInput, { name: "Rоsa Ltd", kind: "importer", country: "JP" })).toEqual([
      "name name_lookalike",
    ]);
  });
});

describe("asName", () => {
  it.each([
    ["Sari\r\nBcc: x@evil.example", "Sari Bcc:"],
    ["Sari\u2028\u202EKopi\u2069", "Sari Kopi"],
    ["You won! Visit https://evil.example/win now", "You won! Visit now"],
    ["Visit evil.example", "Visit evil. example"],
    ["Visit EVIL.EXAMPLE", "Visit EVIL. EXAMPLE"],
    ["ｗｗｗ．evil．example", ""],
    ["evil。com", "evil. com"],
    ["xn--evl-3ma.example", "xn--evl-3ma. example"],
    ["sari@kopi.example", ""],
    ["Budi <budi@kopi.example>", "Budi"],
    ["Sari\u200B \u2066Dewi", "Sari Dewi"],
    ["J.R. Sari", "J.R. Sari"],
    ["Dr. H. Budi Santoso, S.E., M.M.", "Dr. H. Budi Santoso, S.E., M.M."],
    ["Sari \uD83D", "Sari"],
    ["𝕊𝕒𝕣𝕚", "Sari"],
    ["", ""],
  ])("takes %j for %j", (text, shown) => {
    expect(asName(text)).toBe(shown);
  });

  it("leaves nothing that breaks a line, turns a text or makes a link, in any text", () => {
    const part = fc.oneof(
      anyText(6),
      fc.constantFrom(
        "https://",
        "www.",
        "evil.example",
        "@",
        ".",
        "/",
        "\n",
        "\r",
        "\u202E",
        "\u200B",
        " ",
        "．",
        "。",
        "mailto:",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const shown = asName(parts.join(""));
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200B]/u);
        expect(shown).not.toMatch(/:\/\/|www\.|\S@\S|evil\.example/i);
        expect(shown).toBe(shown.trim());
        expect(shown.length).toBeLessThanOrEqual(120);
      }),
      { numRuns: 1000 },
    );
  });

  it("is the same again of what it gave", () => {
    const sign = fc.constantFrom(
      ..."aK.@:/ \u200E\u200D\u2067\u2069\uFE0F\u0301\u2800\u3164\nاｗ。👩❤",
      "\uD83D",
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 10 }), (parts) => {
        const shown = asName(parts.join(""));
        expect(asName(shown)).toBe(shown);
      }),
      { numRuns: 1000 },
    );
  });

  it("cuts between signs", () => {
    expect(asName("🌿🌿", 3)).toBe("🌿");
  });
});

describe("what somebody is called, in a mail", () => {
  it.each([
    ["Toko 24.com", "Toko 24. com"],
    ["kopi.id", "kopi. id"],
    ["kopi。id", "kopi. id"],
    ["J.R. Sari", "J.R. Sari"],
    ["Kopi -.id", "Kopi -.id"],
    ["x.y2k-shop", "x. y2k-shop"],
  ])("%j is written %j, so that no program makes a link of it", (text, written) => {
    expect(asName(text)).toBe(written);
  });
});
