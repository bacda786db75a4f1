import { describe, expect, it } from "vitest";
import { readConcepts } from "#shared/market/search/concept.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { withoutPurpose } from "#shared/market/search/purposes.ts";
import { saidIn } from "#shared/market/search/said.ts";

const concepts = conceptsOf(
  readConcepts(`
silver | 7106 | perak | silver | 銀 | 銀 | 은색 | فضة | perak
plate | 6912 | piring | plate | 盤 | 皿 | 접시 | طبق | pinggan
silver-plate | 7114 | piring perak | silver plate | 銀盤 | 銀皿 | 은색 접시 | طبق فضة | pinggan perak
sugar | 1701 | gula | sugar | 糖 | 砂糖 | 설탕 | سكر | gula
paper | 48 | kertas | paper | 紙 | 紙 | 종이 | ورق | kertas
fob | | free on board | free on board | | | | |
bill | | konosemen | ocean bill of lading, bill of lading to the order | | | | |
origin | | surat asal | certificate of origin | | | | |
wholesale | | grosir | wholesale | 批發 | | | |
coffee | 0901 | kopi | coffee | 咖啡 | コーヒー | 커피 | قهوة | kopi
tea | 0902 | teh | tea | 茶 | 茶 | 차 | شاي | teh
`).map((it) => ({
    ...it,
    readings: { coffee: "kafei ~kohi", plate: "~sara", paper: "~kami", tea: "~cha" }[it.id],
  })),
);

/** Each stretch as its words, `-` before what is unwanted, `~` before what is said beside, its terms behind. */
const said = (text: string) =>
  saidIn(text, concepts).map(
    ({ words, concepts: ids, isAside, isUnwanted }) =>
      `${isUnwanted ? "-" : ""}${isAside ? "~" : ""}${words.map((it) => it.text).join(" ")}${ids.length > 0 ? `: ${ids.join(" ")}` : ""}`,
  );

describe("what is sought where all that is named is denied", () => {
  it.each([
    ["no silver plate", ["plate: plate", "-silver: silver"]],
    ["no plate", ["-plate: plate"]],
    ["no wonky", ["-wonky"]],
    ["은색 접시 없는", ["-은색 접시: silver-plate"]],
    ["non-silver plate, coffee", ["-silver plate: silver-plate", "coffee: coffee"]],
  ])("%s: %o", (text, words) => {
    expect(said(text)).toEqual(words);
  });
});

describe("a turn in a question keeps what was said before it apart", () => {
  it.each([
    ["silver for plate", ["silver: silver", "~plate: plate"]],
    ["silver from plate", ["silver: silver", "plate: plate"]],
    ["paper for silver from plate", ["paper: paper", "~silver: silver", "plate: plate"]],
    ["silver free of plate", ["silver: silver", "-plate: plate"]],
    ["silver free from sugar", ["silver: silver", "-sugar: sugar"]],
    ["silver ka fei plate", ["silver: silver", "ka fei: coffee", "plate: plate"]],
    ["silver free on board", ["silver: silver", "free on board: fob"]],
    [
      "silver certificate of origin plate",
      ["silver: silver", "certificate of origin: origin", "plate: plate"],
    ],
    ["silver ocean bill of lading", ["silver: silver", "ocean bill of lading: bill"]],
    ["bill of lading to the order", ["bill of lading to the order: bill"]],
    ["silver kami no kohi", ["silver: silver", "kami: paper", "kohi"]],
    ["wonky kami no kohi tea", ["wonky", "kami: paper", "kohi", "tea: tea"]],
    ["silver free plate", ["-silver: silver", "plate: plate"]],
    ["free silver", ["-silver: silver"]],
    ["silver the plate", ["silver plate: silver-plate"]],
    ["for silver plate", ["silver plate: silver-plate"]],
    ["wholesale for silver", ["~wholesale: wholesale", "silver: silver"]],
    ["without wholesale silver", ["~wholesale: wholesale", "silver: silver"]],
    ["without sugar for coffee", ["-sugar: sugar", "coffee: coffee"]],
    ["without sugar coffee", ["-sugar: sugar", "coffee: coffee"]],
    ["coffee free quote tea", ["coffee: coffee", "tea: tea"]],
    ["sugar 없는 coffee", ["-sugar: sugar", "coffee: coffee"]],
    ["without sugar free coffee", ["-sugar: sugar", "-coffee: coffee"]],
    ["coffee without any added sugar", ["coffee: coffee", "-sugar: sugar"]],
  ])("%s: %o", (text, words) => {
    expect(said(text)).toEqual(words);
  });

  it.each("sample samples shipping delivery design gift size trade range form shape standing".split(" "))(
    "free %s denies nothing",
    (given) => {
      expect(said(`coffee free ${given}`)).toEqual(["coffee: coffee", given]);
    },
  );
});

describe("clauses", () => {
  it.each([...",;:!?()\n、。，；：！？؟،؛（）"])("end at %j", (sign) => {
    expect(said(`coffee without sugar${sign}plate for tea`)).toEqual([
      "coffee: coffee",
      "-sugar: sugar",
      "plate: plate",
      "~tea: tea",
    ]);
    expect(said(`without${sign}coffee`)).toEqual(["coffee: coffee"]);
  });

  it("end at a full stop that a blank or nothing follows", () => {
    expect(said("without. coffee")).toEqual(["coffee: coffee"]);
    expect(said("without.coffee, tea")).toEqual(["-coffee: coffee", "tea: tea"]);
    expect(said("coffee.")).toEqual(["coffee: coffee"]);
  });
});

describe("un before a word", () => {
  it.each([
    ["unsalted", ["unsalted", "-salted"]],
    ["unglazed", ["unglazed", "-glazed"]],
    ["unfed", ["unfed"]],
    ["union", ["union"]],
    ["sununsalted", ["sununsalted"]],
    ["unsaltedly", ["unsaltedly"]],
  ])("%s: %o", (text, words) => {
    expect(said(`coffee ${text}`)).toEqual(["coffee: coffee", ...words]);
  });
});

describe("neighbours written as one", () => {
  const joined = (text: string) => saidIn(text, concepts).map((it) => it.joined);
  it("are told of words that name nothing", () => {
    expect(joined("lamp shade")).toEqual([["lampshade"], ["lampshade"]]);
    expect(joined("big lamp shade")).toEqual([["biglamp"], ["biglamp", "lampshade"], ["lampshade"]]);
    expect(joined("lamp")).toEqual([[]]);
    expect(joined("no lamp")).toEqual([["nolamp"]]);
    expect(joined("coffee lamp")).toEqual([undefined, ["coffeelamp"]]);
  });
});

describe("a run of signs", () => {
  it.each([
    ["有沒有盤", ["盤: plate"]],
    ["請問盤", ["盤: plate"]],
    ["请问盤", ["盤: plate"]],
    ["無糖盤", ["-糖: sugar", "盤: plate"]],
    ["砂糖なし皿", ["-砂糖: sugar", "皿: plate"]],
    ["適合無糖的盤", ["盤: plate", "~適合", "~的"]],
    ["盤無糖", ["盤: plate", "-糖: sugar"]],
  ])("%s: %o", (text, words) => {
    expect(said(text)).toEqual(words);
  });
});

describe("whom goods are for, before them", () => {
  it.each("で使う で使える に使う に使える で販売する で売る で出す 向けの 用の のための に合う".split(" "))(
    "in Japanese: %s",
    (behind) => {
      expect(withoutPurpose(`店${behind}皿`, true)).toEqual({ purpose: `店${behind}`, sought: " 皿" });
    },
  );

  it.each("可以 能 適合 适合 用來 用来 用於 用于 拿來 拿来".split(" "))("in Chinese: %s", (before) => {
    expect(withoutPurpose(`${before}做衣的布`, true)).toEqual({ purpose: `${before}做衣的`, sought: " 布" });
  });

  it.each(
    "供應 供应 供貨 供货 提供 出口 生產 生产 製造 制造 製作 制作 代工 賣 卖 夠供應 够长期供应 夠長期穩定供應 稳定供应".split(
      " ",
    ),
  )("is not what one can do: 能%s", (does) => {
    const clause = `能${does}布的廠`;
    expect(withoutPurpose(clause, true)).toEqual({ purpose: "", sought: clause });
  });

  it.each("쓸 쓰는 사용할 사용하는 판매할 팔 놓을 넣을 담을 납품할".split(" "))("in Korean: %s", (verb) => {
    for (const place of ["카페에서", "방에"])
      expect(withoutPurpose(`${place} ${verb} 접시`, true)).toEqual({
        purpose: `${place} ${verb} `,
        sought: " 접시",
      });
  });

  it.each([
    "我們要做衣服",
    "我们想裝茶",
    "用来装茶",
    "拿來放茶",
    "可以給客人",
    "能给客人",
    "要搭配茶",
    " 用於做茶",
    "用于做茶",
  ])("is a whole later clause: %s", (clause) => {
    expect(withoutPurpose(clause, false)).toEqual({ purpose: clause, sought: "" });
    expect(withoutPurpose(`x${clause.trim()}`, false).sought).not.toBe("");
  });
});
