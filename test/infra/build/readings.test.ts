import { describe, expect, it } from "vitest";
import { romanizedHangul } from "#infra/build/readings/hangul.ts";
import { readingsOf } from "#infra/build/readings/readings.ts";
import { soundOf } from "#shared/market/search/heard.ts";
import { romanizedKana } from "#shared/market/search/language/kana.ts";

describe("romanizedKana", () => {
  it.each([
    ["コーヒー", "koohii"],
    ["まつげ", "matsuge"],
    ["しょうが", "shouga"],
    ["チョコ", "choko"],
    ["クッション", "kusshon"],
    ["マッチャ", "matcha"],
    ["ファブリック", "faburikku"],
    ["バティック", "batikku"],
    ["きゃら", "kyara"],
  ])("spells %s as %s", (kana, spelt) => {
    expect(romanizedKana(kana)).toBe(spelt);
  });
});

describe("romanizedHangul", () => {
  it.each([
    ["커피", "keopi"],
    ["의자", "uija"],
    ["후추", "huchu"],
    ["귀걸이", "gwigeori"],
    ["생두", "saengdu"],
  ])("spells %s as %s", (hangul, spelt) => {
    expect(romanizedHangul(hangul)).toBe(spelt);
  });
});

describe("soundOf", () => {
  it.each([
    ["kōhī".normalize("NFD").replaceAll(/\p{M}/gu, ""), "koohii"],
    ["satou", "sato"],
    ["tuti", "tsuchi"],
    ["syoyu", "shouyu"],
    ["hude", "fude"],
    ["zyagaimo", "jagaimo"],
    ["kanban", "kamban"],
    ["matcha", "maccha"],
  ])("is one for %s and %s", (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });
});

describe("readingsOf", () => {
  it("spells Chinese in Mandarin and Cantonese, Japanese and Korean as they sound, and nothing that is long", () => {
    const names = { id: [], en: ["pepper"], "zh-Hant": ["胡椒"], ja: ["胡椒"], ko: ["후추"], ar: [], ms: [] };
    expect(readingsOf([{ id: "pepper", terms: names }])).toEqual({ pepper: "hujiao wuziu ~kosho ~fuchu" });
    const long = { ...names, "zh-Hant": ["印尼楠榜黑胡椒粒"], ja: [], ko: [] };
    expect(readingsOf([{ id: "pepper", terms: long }])).toEqual({});
  });
});
