import { describe, expect, it } from "vitest";
import { foldText } from "#shared/market/search/fold.ts";

describe("one word, however it is written", () => {
  it.each([
    ["שָׁלוֹם", "שלום"],
    ["כֵּיק", "כיק"],
    ["کیک", "كيك"],
    ["مؤسسة", "موسسه"],
    ["ٱلقهوة", "القهوه"],
    ["رَطْبٌ", "رطب"],
    ["۱۲۳٤٥", "12345"],
    ["٠٩", "09"],
    ["۰۹", "09"],
    ["ŁÓDŹ", "łodz"],
    ["Ｋｏｐｉ", "kopi"],
    ["ﬁber", "fiber"],
    ["½ kg", "1 2 kg"],
    ["KÖLN", "koln"],
    ["İZMİR", "izmir"],
    ["が", "が"],
    ["한지", "한지"],
    ["ｺｰﾋｰ", "コーヒー"],
  ])("%s is %s", (written, folded) => {
    expect(foldText(written)).toBe(folded);
  });
});

describe("what stands between words", () => {
  it.each([
    ["ko  pi", "ko pi"],
    [" kopi", "kopi"],
    ["kopi ", "kopi"],
    ["kopi\tluwak", "kopi luwak"],
    ["kopi_luwak", "kopi luwak"],
    ["kopi/luwak (asli)", "kopi luwak asli"],
    ["Kopi", "kopi"],
    ["kopi. ", "kopi"],
    ["籐椅 ", "籐椅"],
    ["", ""],
  ])("of %j is %j", (written, folded) => {
    expect(foldText(written)).toBe(folded);
  });
});
