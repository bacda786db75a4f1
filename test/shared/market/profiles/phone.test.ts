import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFieldIssues } from "#shared/issues.ts";
import { Phone, phoneIn, whatsappLink } from "#shared/market/profiles/phone.ts";

function faultOf(text: string, country = "ID") {
  const { error } = phoneIn(country).safeParse(text, { reportInput: true });
  return error && toFieldIssues(error)[0];
}

describe("Phone", () => {
  it.each([
    ["0812-3456-7890", "+6281234567890"],
    ["+62 812 3456 7890", "+6281234567890"],
    ["(+62) 812 3456 7890", "+6281234567890"],
    ["(+62)812-3456-7890", "+6281234567890"],
    ["+62 (0)812 3456 7890", "+6281234567890"],
    ["+62 0812 3456 7890", "+6281234567890"],
    ["+ 62 812 3456 7890", "+6281234567890"],
    ["62812 3456 7890", "+6281234567890"],
    ["6281234567890", "+6281234567890"],
    ["0812.3456.7890", "+6281234567890"],
    ["0812–3456–7890", "+6281234567890"],
    ["0812 3456 7890 (WA)", "+6281234567890"],
    ["WA 0812 3456 7890", "+6281234567890"],
    ["WhatsApp: +62 812-3456-7890", "+6281234567890"],
    ["HP. 081234567890", "+6281234567890"],
    ["Telp/WA: 0812 3456 7890", "+6281234567890"],
    ["No. HP 0812 3456 7890", "+6281234567890"],
    ["https://wa.me/6281234567890", "+6281234567890"],
    ["http://wa.me/6281234567890", "+6281234567890"],
    ["Whats App 0812 3456 7890", "+6281234567890"],
    ["Handphone 0812 3456 7890", "+6281234567890"],
    ["Hand phone 0812 3456 7890", "+6281234567890"],
    ["0812 3456 7890 ( WA )", "+6281234567890"],
    ["tel:+6281234567890", "+6281234567890"],
    ["(021) 555-1234", "+62215551234"],
    ["0800 1234567", "+628001234567"],
    ["+852 9123 4567", "+85291234567"],
    ["+886 912 345 678", "+886912345678"],
    ["+65 9123 4567", "+6591234567"],
    ["+44 (0)20 7946 0958", "+442079460958"],
    ["+39 06 6982 1234", "+390669821234"],
  ])("reads %s", (text, number) => {
    expect(Phone.parse(text)).toBe(number);
  });

  it.each([
    ["00886 912 345 678", "+886912345678"],
    ["0062 812 3456 7890", "+6281234567890"],
    ["001 62 812 3456 7890", "+6281234567890"],
    ["001 852 9123 4567", "+85291234567"],
    ["00 852 9123 4567", "+85291234567"],
    ["(0062) 812 3456 7890", "+6281234567890"],
    ["00 1 212 555 2368", "+12125552368"],
    ["0086 139 1234 5678", "+8613912345678"],
    ["0086 28 8666 1234", "+862886661234"],
    ["007 886 912 345 678", "+886912345678"],
    ["008 886 912 345 678", "+886912345678"],
    ["01017 886 912 345 678", "+886912345678"],
  ])("takes what is dialled for a plus: %s", (text, number) => {
    expect(Phone.parse(text)).toBe(number);
  });

  it.each([
    ["\u202A+62 812-3456-7890\u202C"],
    ["\u2068+62 812 3456 7890\u2069"],
    ["\u200E+62\u00A0812\u20113456\u20117890\u200B"],
    ["\uFEFF0812\t3456\t7890"],
    ["＋６２ ８１２ ３４５６ ７８９０"],
    ["٠٨١٢ ٣٤٥٦ ٧٨٩٠"],
    ["०८१२ ३४५६ ७८९०"],
  ])("reads a number as it was pasted: %j", (text) => {
    expect(Phone.parse(text)).toBe("+6281234567890");
  });

  it.each([
    ...["+852 912 3456", "+852 9123 45678", "+852 1234 5678", "+852 9003 123"],
    ...["0812", "", "12345", "112", "+62", "+999 12345678", "08123456789012345"],
    ...["0812 3456 7890 / 0813 3456 7890", "0812 3456 7890, 0813 3456 7890", "021-5551234/35"],
    ...[
      "(021) 555 1234 ext. 12",
      "021 5551234 x12",
      "0812 3456 7890 (Sari)",
      "Sari 0812 3456 7890",
      "0812-SARI-789",
    ],
    ...["12 +62 812 3456 7890", "( )"],
    ...["9123 4567", "+62809 1234567", "0812 3456 7890 0813"],
  ])("refuses %j", (text) => {
    expect(faultOf(text)).toEqual({ pointer: "", code: "phone_malformed" });
  });

  it("asks where the digits can be two numbers, and names both", () => {
    expect(faultOf("001 65 9222 3333")).toEqual({
      pointer: "",
      code: "phone_ambiguous",
      params: { numbers: "+16592223333, +6592223333" },
    });
  });

  it("reads what Indonesians dial for a plus wherever they are", () => {
    for (const text of ["007 62 812 3456 7890", "008 62 812 3456 7890", "01017 62 812 3456 7890"])
      expect(phoneIn("HK").parse(text)).toBe("+6281234567890");
  });

  it("tells of a fault as a rule of ours", () => {
    for (const [text, message] of [
      ["0812", "phone_malformed"],
      ["001 65 9222 3333", "phone_ambiguous"],
    ] as const)
      expect(Phone.safeParse(text).error?.issues).toMatchObject([{ code: "custom", message }]);
  });

  it("reads a number without its country's code by the country of whose it is", () => {
    expect(phoneIn("HK").parse("9123 4567")).toBe("+85291234567");
    expect(phoneIn("TW").parse("0912 345 678")).toBe("+886912345678");
    expect(phoneIn("TW").parse("002 62 812 3456 7890")).toBe("+6281234567890");
    expect(faultOf("912 3456", "HK")?.code).toBe("phone_malformed");
  });

  it("reads again what it kept, whatever stands between the digits", () => {
    const between = fc.constantFrom("", " ", "-", ".", "\u00A0", "\u200B", "\u202C", "–");
    const mobile = fc.integer({ min: 10_000_000, max: 99_999_999 }).map((it) => `+62812${it}`);
    fc.assert(
      fc.property(mobile, between, (number, mark) => {
        expect(Phone.parse([...number].join(mark))).toBe(number);
        expect(Phone.parse(number.replace("+", "00"))).toBe(number);
        expect(Phone.parse(number.replace("+62", "0"))).toBe(number);
      }),
    );
  });
});

describe("whatsappLink", () => {
  it("has the digits alone, and the text encoded", () => {
    expect(whatsappLink("+6281234567890", "Kopi & teh")).toBe(
      "https://wa.me/6281234567890?text=Kopi%20%26%20teh",
    );
  });
});
