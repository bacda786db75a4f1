import { describe, expect, it } from "vitest";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { soundOf } from "#shared/market/search/heard.ts";
import { heardInAny } from "#shared/market/search/heard-words.ts";
import { withoutPurpose } from "#shared/market/search/purposes.ts";
import { readQuestion, saysNothing } from "#shared/market/search/question.ts";
import { spellingKey } from "#shared/market/search/spelling-key.ts";
import { thesaurus } from "#shared/market/search/thesaurus.ts";
import { wordsOf } from "#shared/market/search/words.ts";

const concepts = conceptsOf(thesaurus);
function read(typed: string) {
  const { asked, unwanted } = readQuestion(typed, concepts);
  const names = (all: typeof asked) => all.flatMap((it) => it.concepts);
  return {
    sought: names(asked.filter((it) => !it.isAside)),
    aside: names(asked.filter((it) => it.isAside)),
    unwanted: names(unwanted),
  };
}

describe("what goods shall hold", () => {
  it.each([
    ["baskets made by hand for displaying bread in our bakery", "basket"],
    ["نحتاج سلالاً مصنوعة باليد لعرض الخبز في المخبز", "basket"],
    ["toko roti kami perlu keranjang untuk memajang roti", "basket"],
    ["我們麵包店想找籃子放麵包", "basket"],
    ["パン屋でパンを並べるかごを探しています", "basket"],
    ["빵집에서 빵을 진열할 바구니를 찾습니다", "basket"],
    ["kami perlu bakul untuk pamer roti di kedai roti", "basket"],
    ["拉麵店想買煙燻魚來熬湯", "smoked-fish"],
    ["هل لديكم سكر للحلويات", "sugar"],
  ])("is beside what is sought: %s", (typed, id) => {
    const { sought, aside } = read(typed);
    expect(sought).toContain(id);
    expect(sought.filter((it) => /bread|baking|soup|noodles|candy|sweet-food/.test(it))).toEqual([]);
    expect(aside.length).toBeGreaterThan(0);
  });

  it("is part of a term where Arabic writes so", () => {
    expect(read("فحم للشيشة").sought).toEqual(["shisha-charcoal"]);
  });
});

describe("a workshop that shall make something", () => {
  it.each([
    "Can a workshop draw an exclusive pattern",
    "ورشة تصنع نقشة خاصة",
    "bengkel yang bisa membuat motif khusus",
    "工坊可以設計專屬花紋嗎",
    "工房でオリジナル柄を作りたい",
    "공방에서 전용 무늬를 만들고 싶어요",
  ])("is beside the work: %s", (typed) => {
    const { sought } = read(typed);
    expect(sought).toContain("motif-design");
    expect(sought).not.toContain("workshop");
  });

  it.each(["batik workshop", "natural dye workshop", "ورشة صباغة"])("is lessons by itself: %s", (typed) => {
    expect(withoutPurpose(typed, true).purpose).toBe("");
  });
});

describe("who shall help on a call", () => {
  it.each([
    "we need someone who speaks Mandarin to sit in on a call with our supplier",
    "a person fluent in Cantonese for a video meeting",
    "perlu orang yang bisa bicara Mandarin waktu telepon",
    "需要會講印尼話的人",
    "通話に同席してくれる人",
    "거래처와 통화할 때 통역해 주실 분",
    "نحتاج من يتكلم الصينية في مكالمة",
    "sesiapa yang boleh cakap Mandarin masa panggilan",
  ])("interprets: %s", (typed) => {
    const { sought, aside } = read(typed);
    expect([...sought, ...aside]).toContain("interpreting");
    expect(sought).not.toContain("orange");
  });
});

describe("what is denied", () => {
  it.each([
    ["kopi tapi jangan yang sudah disangrai", "coffee", "roasted"],
    ["coffee but not already roasted", "coffee", "roasted"],
    ["설탕 안 넣은 간식", "snack", "sugar"],
    ["wig without real human hair", "wig", "hair-extension"],
    ["不是真人髮的假髮", "wig", "hair-extension"],
    ["사람 머리카락이 아닌 가발", "wig", "hair-extension"],
    ["人毛ではないウィッグ", "wig", "hair-extension"],
    ["باروكة ليست من شعر طبيعي", "wig", "hair-extension"],
  ])("in %s", (typed, id, without) => {
    const { sought, unwanted } = read(typed);
    expect({ sought, unwanted }).toEqual({ sought: [id], unwanted: [without] });
  });
});

describe("a word that is a function word elsewhere", () => {
  it("is the goods where it stands alone", () => {
    expect(read("agar").sought).toEqual(["agar"]);
    expect(read("kopi agar").sought).toEqual(["coffee"]);
  });

  it("tells of no goods as a part of a term", () => {
    expect(saysNothing({ words: wordsOf("goods") })).toBe(true);
    expect(saysNothing({ words: wordsOf("barang") })).toBe(true);
    expect(saysNothing({ words: wordsOf("leather goods") })).toBe(false);
  });
});

describe("words as they sound", () => {
  it.each([
    ["ansokkou", "ansokukou"],
    ["kakkoku", "kakukoku"],
  ])("have one sound with and without the vowel between: %s, %s", (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it.each([
    ["ansokkou", "benzoin"],
    ["ansokkō", "benzoin"],
  ])("name %s", (typed, id) => {
    expect(readQuestion(typed, concepts).asked.flatMap((it) => it.heard ?? it.concepts)).toContain(id);
  });

  it("are the goods before what these are made of", () => {
    expect(heardInAny(wordsOf("teng yi"), concepts)).toEqual(["rattan-chair"]);
    expect(heardInAny(wordsOf("hwabun"), concepts)).toContain("plant-pot");
  });

  it.each([
    ["bahteek", "batik"],
    ["tempeh", "tempe"],
  ])("are spelt with an h that is not heard: %s, %s", (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });
});

describe("class words", () => {
  it.each([
    ["tea-snack", ["tea-time sweets", "お茶うけ", "다과", "茶點", "teman minum teh", "حلى القهوة"]],
    [
      "scent-material",
      ["fragrance raw materials", "香氛原料", "香りの材料", "향 재료", "مواد خام عطرية", "bahan baku parfum"],
    ],
    ["serving-piece", ["platter", "拼盤", "盛り皿", "플래터", "طبق تقديم", "papan hidang"]],
    ["smoked-fish", ["なまり節", "燻鰹魚", "훈제 가다랑어", "cakalang asap", "ikan salai", "سمك مدخن"]],
    ["hand-drum", ["hand drum", "gendang", "手鼓", "太鼓", "북", "طبلة", "kompang"]],
    ["resin-of-trees", ["tree resin", "getah", "樹脂", "수지", "صمغ"]],
  ])("name %s", (id, typed) => {
    const without = typed.filter((it) => !read(it).sought.includes(id));
    expect(without).toEqual([]);
  });
});
