import { describe, expect, it } from "vitest";
import { editsBetween, forgivenEdits } from "#shared/market/search/edits.ts";
import { arabicStem } from "#shared/market/search/language/arabic.ts";
import { englishStem } from "#shared/market/search/language/english.ts";
import { indonesianStems, inTodaysSpelling } from "#shared/market/search/language/indonesian.ts";
import { withoutParticle } from "#shared/market/search/language/korean.ts";

describe("Indonesian in the Dutch spelling", () => {
  it.each([
    ["kroepoek", "krupuk"],
    ["ketjap", "kecap"],
    ["djati", "jati"],
    ["njiur", "nyiur"],
    ["sjarat", "syarat"],
    ["pajoeng", "payung"],
    ["medja", "meja"],
    ["jaket", "jaket"],
    ["kopi", "kopi"],
  ])("%s is %s", (old, now) => {
    expect(inTodaysSpelling(old)).toBe(now);
  });
});

describe("englishStem", () => {
  it.each([
    ["basket", "baskets"],
    ["weave", "weaving", "woven"],
    ["spice", "spices"],
    ["vase", "vases"],
    ["box", "boxes"],
    ["dry", "dried"],
    ["leaf", "leaves"],
    ["roast", "roasted", "roasting"],
    ["candy", "candies"],
  ])("is one for the forms of %s", (...forms) => {
    expect(new Set(forms.map(englishStem)).size).toBe(1);
  });

  it.each([
    ["dates", "date"],
    ["cane", "can"],
    ["earring", "ear"],
    ["glass", "gla"],
    ["string", "str"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(englishStem(a)).not.toBe(englishStem(b));
  });
});

describe("indonesianStems", () => {
  it.each([
    ["menganyam", "anyam"],
    ["anyaman", "anyam"],
    ["mengukir", "ukir"],
    ["mengirim", "kirim"],
    ["menulis", "tulis"],
    ["menyulam", "sulam"],
    ["dijemur", "jemur"],
    ["minuman", "minum"],
  ])("finds in %s the root %s", (word, root) => {
    expect(indonesianStems(word)).toContain(root);
  });

  it.each(["ikan", "papan", "rotan", "emas"])("leaves %s whole", (word) => {
    expect(indonesianStems(word)).toEqual([word]);
  });
});

describe("the other languages", () => {
  it("drop the Arabic article and the Korean particle, and leave short words", () => {
    expect(arabicStem("القهوه")).toBe(arabicStem("قهوه"));
    expect(withoutParticle("커피를")).toBe("커피");
    expect(withoutParticle("종이")).toBe("종이");
  });
});

describe("forgiven edits", () => {
  it("are none below four letters, one up to seven and two beyond", () => {
    expect([3, 4, 7, 8].map(forgivenEdits)).toEqual([0, 1, 1, 2]);
  });

  it("count a swap as one, and stop at the limit", () => {
    expect(editsBetween("chiar", "chair", 2)).toBe(1);
    expect(editsBetween("coffee", "cofee", 1)).toBe(1);
    expect(editsBetween("rattan", "batik", 2)).toBe(3);
  });
});
