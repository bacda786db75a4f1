import { describe, expect, it } from "vitest";
import { contentLocales } from "#shared/locales.ts";
import { goods } from "#shared/market/nomenclature/goods.ts";
import { readConcepts } from "#shared/market/search/concept.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { foldText } from "#shared/market/search/fold.ts";
import { placesIn } from "#shared/market/search/named-places.ts";
import { thesaurus } from "#shared/market/search/thesaurus.ts";
import { islandName, provinces } from "#shared/terms/places.ts";
import { conceptIndex } from "#test/support/concept-index.ts";

/** Words that truly mean several things, or whose sense differs between two languages. */
const ambiguous = {
  "bumbu dapur": ["spice", "seasoning"],
  "pasu bunga": ["vase", "plant-pot"],
  籐製品: ["rattan", "wickerwork"],
  藤制品: ["rattan", "wickerwork"],
  藤製品: ["rattan", "wickerwork"],
  과자: ["biscuit", "snack"],
  그릇: ["bowl", "dinnerware"],
  "gula merah": ["palm-sugar", "brown-sugar"],
  椰子糖: ["palm-sugar", "coconut-sugar"],
  화분: ["bee-pollen", "plant-pot"],
  "alas kaki": ["coir-mat", "shoes"],
  米粉: ["rice-vermicelli", "rice-flour"],
  "prawn cracker": ["cracker-kerupuk", "shrimp-cracker"],
  蝦餅: ["cracker-kerupuk", "shrimp-cracker"],
  虾饼: ["cracker-kerupuk", "shrimp-cracker"],
  kacang: ["peanut", "nuts"],
  양념: ["sauce", "seasoning"],
  辣椒醬: ["sambal", "chili-sauce"],
  辣椒酱: ["sambal", "chili-sauce"],
  "ikan aya": ["tuna", "skipjack"],
  صندل: ["sandalwood", "sandals"],
  織物: ["textile", "tenun"],
  手袋: ["gloves", "handbag"],
  サロン: ["sarong", "beauty-salon"],
  headband: ["turban", "hair-accessory"],
  小袋: ["pouch", "sachet"],
  cane: ["walking-stick", "rattan"],
  선반: ["shelf", "machining"],
  شباك: ["window", "netting"],
  خيزران: ["bamboo", "rattan"],
  سعف: ["wickerwork", "palm-leaf"],
  草蓆: ["mendong", "mat"],
  草席: ["mendong", "mat"],
  ござ: ["mendong", "mat"],
  茣蓙: ["mendong", "mat"],
  麻袋: ["jute", "sack"],
  guni: ["jute", "sack"],
  pot: ["plant-pot", "wok"],
  자개: ["shell-craft", "mother-of-pearl"],
  盆栽: ["ornamental-plant", "bonsai"],
  設計: ["graphic-design", "interior-design"],
  香茅: ["lemongrass", "citronella"],
  우드: ["agarwood", "wood"],
  外套: ["jacket", "outerwear"],
  沙灘巾: ["beach-sarong", "towel"],
  沙滩巾: ["beach-sarong", "towel"],
  海灘巾: ["beach-sarong", "towel"],
  海滩巾: ["beach-sarong", "towel"],
  禮盒: ["gift", "gift-box"],
  礼盒: ["gift", "gift-box"],
  gayo: ["gayo-coffee", "place-aceh"],
  lombok: ["chili", "place-lombok"],
  garut: ["arrowroot", "place-garut"],
  kupang: ["clam", "place-kupang"],
  cip: ["keripik", "incoterm-cip"],
  "by the ton": ["bulk", "unit-tne"],
  بالطن: ["bulk", "unit-tne"],
  purse: ["handbag", "wallet"],
  원두: ["coffee-bean", "roasted-coffee"],
  お菓子: ["candy", "snack"],
  西米: ["tapioca-pearl", "sago"],
  西谷米: ["tapioca-pearl", "sago"],
  雑貨: ["home-decor", "houseware"],
  小分け包装: ["sachet", "packing-service"],
  トラジャ: ["toraja-coffee", "place-south-sulawesi"],
  토라자: ["toraja-coffee", "place-south-sulawesi"],
  حلوي: ["candy", "sweet-food"],
  حلويات: ["candy", "sweet-food"],
  茶點: ["snack", "tea-snack"],
  茶点: ["snack", "tea-snack"],
  "ikan cakalang": ["skipjack", "smoked-fish"],
  鰹魚: ["skipjack", "smoked-fish"],
  鲣鱼: ["skipjack", "smoked-fish"],
  "smoked bonito": ["katsuobushi", "smoked-fish"],
  "훈연 가다랑어": ["katsuobushi", "smoked-fish"],
  "thickening agent": ["carrageenan", "starch"],
  增稠劑: ["carrageenan", "starch"],
  增稠剂: ["carrageenan", "starch"],
  増粘剤: ["carrageenan", "starch"],
  증점제: ["carrageenan", "starch"],
  "مكثف قوام": ["carrageenan", "starch"],
  damar: ["damar", "resin-of-trees"],
  "resin alam": ["damar", "resin-of-trees"],
  "natural resin": ["damar", "resin-of-trees"],
  天然樹脂: ["damar", "resin-of-trees"],
  天然树脂: ["damar", "resin-of-trees"],
  천연수지: ["damar", "resin-of-trees"],
  "راتنج طبيعي": ["damar", "resin-of-trees"],
  getah: ["natural-rubber", "resin-of-trees"],
  錦緞: ["songket", "lace"],
  锦缎: ["songket", "lace"],
  ブロケード: ["songket", "lace"],
  브로케이드: ["songket", "lace"],
  بروكار: ["songket", "lace"],
  "papan kayu": ["sawn-timber", "cutting-board"],
  "wood board": ["sawn-timber", "cutting-board"],
  木板: ["sawn-timber", "cutting-board"],
  木の板: ["sawn-timber", "cutting-board"],
  "لوح خشب": ["sawn-timber", "cutting-board"],
  resin: ["resin-craft", "resin-of-trees"],
  樹脂: ["resin-craft", "resin-of-trees"],
  树脂: ["resin-craft", "resin-of-trees"],
  "اواني تقديم": ["tableware", "serving-piece"],
  "papan saji": ["cutting-board", "serving-piece"],
  サービングボード: ["cutting-board", "serving-piece"],
  "لوح تقديم": ["cutting-board", "serving-piece"],
  rebana: ["drum", "hand-drum"],
  game: ["toy", "animation"],
  jimbe: ["djembe", "hand-drum"],
  baja: ["fertiliser", "steelwork"],
};

const scripts = {
  id: /\p{Script=Latin}/u,
  en: /\p{Script=Latin}/u,
  ms: /\p{Script=Latin}/u,
  "zh-Hant": /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ar: /\p{Script=Arabic}/u,
};

describe("thesaurus", () => {
  it("has at least 800 concepts, none twice", () => {
    expect(thesaurus.length).toBeGreaterThanOrEqual(800);
    expect(new Set(thesaurus.map(({ id }) => id)).size).toBe(thesaurus.length);
  });

  it("names concepts in kebab-case", () => {
    expect(thesaurus.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("says what its concepts are kinds of by concepts that there are", () => {
    const ids = new Set(thesaurus.map(({ id }) => id));
    const kinds = thesaurus.flatMap(({ kindOf }) => kindOf ?? []);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("knows every province and island by the name that listings have", () => {
    const concepts = conceptsOf(thesaurus);
    const unknown = provinces.filter(
      ({ code, name }) =>
        placesIn([name], concepts).length === 0 || placesIn([islandName(code)], concepts).length === 0,
    );
    expect(provinces.length).toBe(38);
    expect(unknown).toEqual([]);
  });

  it("has Indonesian and English terms for each concept", () => {
    expect(thesaurus.filter(({ terms }) => terms.id.length === 0 || terms.en.length === 0)).toEqual([]);
  });

  it("has terms in all seven languages for 95 of 100 concepts", () => {
    const complete = thesaurus.filter(({ terms }) => contentLocales.every((it) => terms[it].length > 0));
    expect(complete.length / thesaurus.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each(contentLocales)("writes %s terms in its script, or as Latin abbreviations", (locale) => {
    const odd = thesaurus
      .flatMap(({ terms }) => terms[locale])
      .filter((term) => !scripts[locale].test(term) && !/^(?:vco|spa|oem|odm|haccp)$/.test(term));
    expect(odd).toEqual([]);
  });

  it("has short trimmed terms in lower case that folding does not empty, none twice in a language", () => {
    const odd = thesaurus.flatMap(({ terms }) =>
      contentLocales.flatMap((locale) =>
        terms[locale].filter(
          (term, index) =>
            term !== term.trim().toLowerCase() ||
            term.length > 45 ||
            foldText(term) === "" ||
            terms[locale].indexOf(term) !== index,
        ),
      ),
    );
    expect(odd).toEqual([]);
  });

  it("points at chapters, headings and codes of the shipped goods alone", () => {
    const odd = thesaurus.flatMap(({ hs = [] }) =>
      hs.filter(
        (code) => !/^(?:\d{2}|\d{4}|\d{6})$/.test(code) || !goods.some((good) => good.code.startsWith(code)),
      ),
    );
    expect(odd).toEqual([]);
  });

  it("knows Traditional and Simplified spellings", () => {
    const chinese = thesaurus.find(({ id }) => id === "rattan-chair")?.terms["zh-Hant"];
    expect(chinese).toEqual(expect.arrayContaining(["籐椅", "藤椅", "藤編椅", "藤编椅"]));
  });
});

describe("conceptIndex", () => {
  const index = conceptIndex();

  it.each([
    ["rattan chair", "rattan-chair"],
    ["籐椅", "rattan-chair"],
    ["kursi rotan", "rattan-chair"],
    ["라탄 의자", "rattan-chair"],
    ["كراسي روطان", "rattan-chair"],
    ["珈琲", "coffee"],
    ["القهوة".slice(2), "coffee"],
    ["بُنّ", "coffee"],
    ["Kopi", "coffee"],
    ["cumi-cumi", "squid"],
    ["つけまつげ", "false-eyelashes"],
    ["tudung", "hijab"],
  ])("finds what %s means", (term, concept) => {
    expect(index.get(foldText(term))).toContain(concept);
  });

  it("holds each term of each concept", () => {
    const lost = thesaurus.flatMap(({ id, terms }) =>
      Object.values(terms)
        .flat()
        .filter((term) => !index.get(foldText(term))?.includes(id)),
    );
    expect(lost).toEqual([]);
  });

  it("has no other terms of several meanings than these", () => {
    const several = [...index].filter(([, concepts]) => concepts.length > 1);
    expect(Object.fromEntries(several)).toEqual(ambiguous);
  });
});

describe("readConcepts", () => {
  it("takes a concept with empty cells and no codes", () => {
    expect(readConcepts("sample | | sampel, contoh | sample | 樣品, 样品 | | | | ")).toEqual([
      {
        id: "sample",
        terms: {
          id: ["sampel", "contoh"],
          en: ["sample"],
          "zh-Hant": ["樣品", "样品"],
          ja: [],
          ko: [],
          ar: [],
          ms: [],
        },
      },
    ]);
  });

  it.each(["sample | | sampel | sample", " | | a | b | c | d | e | f | g", ""])(
    "refuses a line that is no concept: %s",
    (line) => {
      expect(() => readConcepts(line)).toThrow("Not a concept");
    },
  );
});
