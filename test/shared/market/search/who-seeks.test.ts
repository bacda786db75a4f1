import { describe, expect, it } from "vitest";
import { readConcepts } from "#shared/market/search/concept.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { withoutPurpose } from "#shared/market/search/purposes.ts";
import { saidIn } from "#shared/market/search/said.ts";

const concepts = conceptsOf(
  readConcepts(`
nuts | 0802 | kacang | nuts | 堅果 | ナッツ | 견과류 | مكسرات | kekacang
peanut | 1202 | kacang tanah | peanut | 花生 | ピーナッツ | 땅콩 | فول سوداني | kacang tanah
snack | 1905 | camilan | snack | 零食 | お菓子 | 간식 | تسالي | snek
tea | 0902 | teh | tea | 茶 | お茶 | 차 | شاي | teh
`),
);
const said = (text: string) =>
  saidIn(text, concepts).map(
    ({ concepts: ids, isAside, isUnwanted }) =>
      `${isUnwanted ? "-" : ""}${isAside ? "~" : ""}${ids.join(" ")}`,
  );

describe("who seeks, in a clause of its own", () => {
  it.each([
    ["we are a tea house", "looking for snacks"],
    ["We run a tea house", "snacks please"],
    ["our shop sells tea", "any snacks"],
    ["Kami kedai teh", "cari camilan"],
    ["我們是茶館", "想找零食"],
    ["我在台北賣茶", "找零食"],
    ["お茶の店をやっています", "お菓子を探しています"],
    ["저희는 차 가게인데요", "간식 찾습니다"],
    ["عندي محل شاي", "أريد تسالي"],
  ])("is beside what is sought: %s, …", (who, sought) => {
    expect(withoutPurpose(who, true, false)).toEqual({ purpose: who, sought: "" });
    const found = said(`${who}，${sought}`);
    expect(found).toContain("snack");
    expect(found.filter((it) => it.endsWith("tea"))).toEqual(["~tea"]);
  });

  it.each([
    "we need tea",
    "Kami butuh teh",
    "我們要茶",
    "お茶が欲しいです",
    "저희는 차가 필요합니다",
    "نحن نريد شاي",
  ])("is what is sought where it says so, or where nothing follows: %s", (clause) => {
    expect(withoutPurpose(clause, true, false).sought.trim()).not.toBe("");
  });

  it("is what is sought where it is all that is said", () => {
    expect(withoutPurpose("we are a tea house", true)).toEqual({ purpose: "", sought: "we are a tea house" });
    expect(said("we are a tea house")).toContain("tea");
  });
});

describe("what goods are for, before them", () => {
  it.each([
    ["做果凍的海藻", "做果凍的", "海藻"],
    ["製作珍珠的粉", "製作珍珠的", "粉"],
    ["샐러드용 해초", "샐러드용 ", "해초"],
  ])("is said beside them: %s", (clause, purpose, sought) => {
    const found = withoutPurpose(clause, true);
    expect({ ...found, sought: found.sought.trim() }).toEqual({ purpose, sought });
  });

  it.each(["사용 설명서", "전용 상자", "做得好的"])("is not in %s", (clause) => {
    expect(withoutPurpose(clause, true)).toEqual({ purpose: "", sought: clause });
  });
});

describe("several things that are denied at once", () => {
  it.each([
    "snack without nuts or peanuts",
    "snack with no nuts and peanuts",
    "camilan tanpa kekacang atau kacang tanah",
    "不含堅果或花生的零食",
    "견과류나 땅콩 없는 간식",
    "تسالي بدون مكسرات او فول سوداني",
  ])("%s", (text) => {
    const named = said(text).filter((it) => it !== "");
    expect(named.toSorted()).toEqual(["-nuts", "-peanut", "snack"]);
  });

  it("are not what stands with them and is sought", () => {
    expect(said("tea or snack without nuts").toSorted()).toEqual(["-nuts", "snack", "tea"]);
    expect(said("tea and snack")).toEqual(["tea", "snack"]);
  });
});
