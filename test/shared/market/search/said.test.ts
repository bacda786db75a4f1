import { describe, expect, it } from "vitest";
import { isBesideTheGoods } from "#shared/market/search/asides.ts";
import { readConcepts } from "#shared/market/search/concept.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { deniedIn, isDenial } from "#shared/market/search/denials.ts";
import { withoutPurpose } from "#shared/market/search/purposes.ts";
import { saidIn } from "#shared/market/search/said.ts";
import { wordsOf } from "#shared/market/search/words.ts";

const readings: Record<string, string> = {
  umbrella: "~kasa",
  paper: "~kami",
  silver: "~gin",
  plate: "~sara",
};
const concepts = conceptsOf(
  readConcepts(`
umbrella | 6601 | payung | umbrella | 傘 | 傘 | 우산 | مظلة | payung
paper | 48 | kertas | paper | 紙 | 紙 | 종이 | ورق | kertas
silver | 7113 | perak | silver | 銀 | 銀 | 은 | فضة | perak
plate | 6912 | piring | plate | 盤 | 皿 | 접시 | طبق | pinggan
bamboo | 4409 | bambu | bamboo | 竹 | 竹 | 대나무 | بامبو | buluh
sugar | 1701 | gula | sugar | 糖 | 砂糖 | 설탕 | سكر | gula
sugar-free | | bebas gula, tanpa gula | sugar free | 無糖 | 無糖, 砂糖不使用 | 무설탕 | | 
manufacturer | | pabrik | manufacturer | 工廠 | 工場 | 공장 | مصنع | kilang
`).map((it) => ({ ...it, readings: readings[it.id] })),
);

/** Each stretch as its words, `-` before what is unwanted and `~` before what is said beside. */
const said = (text: string) =>
  saidIn(text, concepts).map(
    ({ words, isAside, isUnwanted }) =>
      `${isUnwanted ? "-" : ""}${isAside ? "~" : ""}${words.map((it) => it.text).join(" ")}`,
  );

describe("the Japanese no", () => {
  it.each([
    ["kami no kasa", ["kami", "kasa"], ["paper", "umbrella"]],
    ["gin no sara", ["gin", "sara"], ["silver", "plate"]],
    ["bambu no kasa", ["bambu", "kasa"], ["bamboo", "umbrella"]],
    ["yakishime no sara", ["yakishime", "sara"], ["plate"]],
  ])("of %s is an of", (text, words, ids) => {
    expect(said(text)).toEqual(words);
    const heard = saidIn(text, concepts).flatMap((it) =>
      it.concepts.length > 0 ? it.concepts : it.words.flatMap((word) => concepts.heard([word])),
    );
    expect(heard).toEqual(ids);
  });

  it.each([
    ["paper no sugar", ["paper", "-sugar"]],
    ["paper no plate", ["paper", "-plate"]],
    ["no sugar paper", ["-sugar", "paper"]],
  ])("of %s denies", (text, words) => {
    expect(said(text)).toEqual(words);
  });
});

describe("what is denied in a run of signs", () => {
  it.each([
    ["不含糖的紙", ["-糖", "紙"]],
    ["不是竹的盤", ["-竹", "盤"]],
    ["並非竹的盤", ["-竹", "盤"]],
    ["鉄分を含まない皿", ["-鉄分", "皿"]],
    ["鉄分なしの皿", ["-鉄分", "皿"]],
    ["砂糖を使わない紙", ["-砂糖", "紙"]],
  ])("of %s", (text, words) => {
    const found = said(text).filter((it) => it !== "の" && it !== "的");
    expect(found).toEqual(words);
  });

  it.each(["ورق وليس سكر", "ورق ولا سكر", "ورق وبدون سكر"])("stands behind an Arabic and: %s", (text) => {
    expect(said(text)).toEqual(["ورق", "-سكر"]);
  });
});

describe("a term that denies", () => {
  const denies = (text: string) => isDenial({ words: wordsOf(text) });
  it.each(["sugar free", "tanpa gula", "無糖", "砂糖不使用", "설탕 없는", "零糖", "砂糖ゼロ"])(
    "is %s",
    (text) => {
      expect(denies(text)).toBe(true);
    },
  );
  it.each(["sugar", "free", "tanpa", "糖", "無", "gula tanpa", "brown sugar", "なし"])(
    "is not %s",
    (text) => {
      expect(denies(text)).toBe(false);
    },
  );

  it.each([
    ["sugar free", "sugar"],
    ["tanpa gula", "gula"],
    ["無糖", "糖"],
    ["砂糖不使用", "砂糖"],
    ["설탕 없는", "설탕"],
  ])("%s denies %s", (text, what) => {
    expect(deniedIn({ words: wordsOf(text) }, concepts).map((it) => it.words[0]?.text)).toEqual([what]);
    expect(deniedIn({ words: wordsOf(text) }, concepts)[0]?.concepts).toEqual(["sugar"]);
  });
});

describe("whom and what it is for", () => {
  it.each([
    ["可以做衣服的布", "可以做衣服的", "布"],
    ["適合餐廳使用的盤", "適合餐廳使用的", "盤"],
    ["カフェで使う皿", "カフェで使う", "皿"],
    ["카페에서 쓸 접시", "카페에서 쓸 ", "접시"],
  ])("stands before the goods in %s", (clause, purpose, sought) => {
    const found = withoutPurpose(clause, true);
    expect({ ...found, sought: found.sought.trim() }).toEqual({ purpose, sought });
  });

  it.each(["可以供應紙的工廠", "可以长期供应盘的公司", "能生產傘的工廠", "紙"])(
    "is not said of who can supply it: %s",
    (clause) => {
      expect(withoutPurpose(clause, true)).toEqual({ purpose: "", sought: clause });
    },
  );

  it("is a whole clause behind the first", () => {
    expect(withoutPurpose("要做衣服用", false)).toEqual({ purpose: "要做衣服用", sought: "" });
    expect(withoutPurpose("要做衣服用", true)).toEqual({ purpose: "", sought: "要做衣服用" });
  });

  it("is told of a question in English", () => {
    expect(said("plate for paper with sugar")).toEqual(["plate", "~paper", "sugar"]);
    expect(said("manufacturer for plate")).toEqual(["~manufacturer", "plate"]);
    expect(said("plate without added sugar")).toEqual(["plate", "-sugar"]);
    expect(said("for paper plate")).toEqual(["paper", "plate"]);
  });
});

describe("what is said beside the goods", () => {
  const beside = (concept: string) => isBesideTheGoods({ words: wordsOf("x"), concepts: [concept] });
  it.each([
    ...["wholesale", "retail", "bulk", "supplier", "manufacturer", "exporter", "importer", "moq", "discount"],
    ...["delivery", "express-order", "premium", "sample", "place-indonesia", "buyers-house", "buyers-shop"],
    ...["buyers-works", "harbour", "raw-material", "unit-kgm", "unit-h87"],
  ])("is %s", (concept) => {
    expect(beside(concept)).toBe(true);
  });
  it.each(["coffee", "place-bali", "organic", "unity", "incoterm-fob"])("is not %s", (concept) => {
    expect(beside(concept)).toBe(false);
  });

  it("is not what may be goods too", () => {
    expect(isBesideTheGoods({ words: wordsOf("x"), concepts: ["sample", "coffee"] })).toBe(false);
  });

  it.each([
    ["500", true],
    ["500kg", true],
    ["5 10", true],
    ["20kgs", false],
    ["kg", false],
    ["coffee", false],
    ["5 coffee", false],
  ])("is an amount: %s is %s", (text, isAmount) => {
    expect(isBesideTheGoods({ words: wordsOf(text), concepts: [] })).toBe(isAmount);
  });
});

describe("what is free", () => {
  it.each([
    ["sugar free plate", ["sugar free", "plate"]],
    ["paper free plate", ["-paper", "plate"]],
    ["plate free of sugar", ["plate", "-sugar"]],
    ["plate free from sugar", ["plate", "-sugar"]],
    ["free sample plate", ["sample", "plate"]],
    ["unsalted plate", ["unsalted", "-salted", "plate"]],
    ["union plate", ["union", "plate"]],
    ["non-silver plate", ["-silver", "plate"]],
    ["non-silver", ["-silver"]],
    ["non-bleached", ["-bleached"]],
  ])("of %s", (text, words) => {
    expect(said(text)).toEqual(words);
  });
});
