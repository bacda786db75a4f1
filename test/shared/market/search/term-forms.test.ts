import { describe, expect, it } from "vitest";
import { readConcepts } from "#shared/market/search/concept.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { withoutPurpose } from "#shared/market/search/purposes.ts";
import { readQuestion } from "#shared/market/search/question.ts";

const qualities = new Set(["dried", "fresh"]);
const concepts = conceptsOf(
  readConcepts(`
seafood | 03 | hasil laut | seafood, dried seafood | 海鮮 | 海産物 | 해산물 | مأكولات بحرية | makanan laut
dried | | kering | dried | 乾燥 | 乾燥 | 말린 | مجفف | kering
fresh | | segar | fresh | 新鮮 | 新鮮 | 신선 | طازج | segar
fresh-fish | 0302 | ikan segar | fresh fish | 鮮魚 | 鮮魚 | 생선 | سمك طازج | ikan segar
coconut-oil | 1513 | minyak kelapa | coconut oil | 椰子油 | ココナッツオイル | 코코넛 오일 | زيت جوز الهند | minyak kelapa
nutmeg | 0908 | pala | nutmeg | 肉豆蔻 | ナツメグ | 육두구 | جوز الطيب | buah pala
prayer-cloak | 6211 | pakaian salat | prayer clothes | | | | |
agar | 1302 | agar-agar | agar-agar | | | | |
plate | 6912 | piring | plate | 盤 | 皿 | 접시 | طبق | pinggan
raw-material | | bahan baku | raw material | 原料 | 原料 | 원료 | مادة خام | bahan mentah
coffee | 0901 | kopi | coffee | 咖啡 | コーヒー | 커피 | قهوة | kopi
`).map((it) => ({ ...it, isQuality: qualities.has(it.id) })),
);
const sought = (text: string) =>
  readQuestion(text, concepts)
    .asked.filter(({ isAside }) => !isAside)
    .map((it) => it.concepts.join(" "));
const unwanted = (text: string) => readQuestion(text, concepts).unwanted.map((it) => it.concepts.join(" "));

describe("the forms of a term in a question", () => {
  it.each([
    ["dried seafood", ["dried", "seafood"]],
    ["fresh fish", ["fresh-fish"]],
    ["minyakkelapa", ["coconut-oil"]],
    ["coconutoil", ["coconut-oil"]],
    ["جوزالطيب", ["nutmeg"]],
    ["jawz altib", ["nutmeg"]],
    ["pakaian untuk salat", ["prayer-cloak"]],
    ["clothes for prayer", ["prayer-cloak"]],
    ["agar-agar", ["agar"]],
    ["agar kopi", ["coffee"]],
  ])("%s asks for %o", (text, ids) => {
    expect(sought(text)).toEqual(ids);
  });

  it("is what a raw material is for, where nothing else is sought", () => {
    expect(sought("raw material for coffee")).toEqual(["coffee"]);
    expect(sought("bahan baku")).toEqual(["raw-material"]);
  });

  it("is not denied by those who want to go somewhere", () => {
    expect(unwanted("我想去咖啡")).toEqual([]);
    expect(unwanted("除去咖啡")).toEqual(["coffee"]);
  });
});

describe("whom goods are for, in the middle of a clause", () => {
  it.each([
    ["甘味料を菓子工場向けに仕入れたい", "菓子工場向けに"],
    ["為瑜珈教室找地墊", "為瑜珈教室找"],
    ["سكر لمصنع الحلويات", "لمصنع الحلويات"],
    ["فحم للمقاهي", "للمقاهي"],
  ])("%s: %s", (clause, purpose) => {
    expect(withoutPurpose(clause, true).purpose).toBe(purpose);
  });
});
