import { describe, expect, it } from "vitest";
import { cutRun, termsOfRun } from "#shared/market/search/runs.ts";

/** Cuts by these terms, each its own id. */
function cutBy(terms: readonly string[], text: string): string[] {
  const termsAt = (at: number) =>
    terms.filter((it) => text.startsWith(it, at)).map((it) => ({ count: it.length, ids: [it] }));
  return cutRun(text, termsAt).map(({ text: piece, ids }) => (ids.length > 0 ? piece : `(${piece})`));
}

describe("a run of signs", () => {
  it("is one term where one is all of it", () => {
    expect(cutBy(["銀", "耳環", "銀耳環"], "銀耳環")).toEqual(["銀耳環"]);
  });

  it("is cut so that the fewest signs are left, though a longer term stands before", () => {
    expect(cutBy(["銀耳", "銀", "耳環"], "銀耳環")).toEqual(["銀", "耳環"]);
  });

  it("is cut into the fewest terms", () => {
    expect(cutBy(["咖", "啡", "咖啡", "豆"], "咖啡豆")).toEqual(["咖啡", "豆"]);
    expect(cutBy(["ab", "cd", "a", "bcd"], "abcd")).toEqual(["a", "bcd"]);
  });

  it("has its goods behind, where two ways to cut are as good", () => {
    expect(cutBy(["茶托", "盤", "茶", "托盤"], "茶托盤")).toEqual(["茶", "托盤"]);
  });

  it("keeps together what is left between terms, before them and behind", () => {
    expect(cutBy(["咖啡"], "請問有咖啡豆嗎")).toEqual(["(請問有)", "咖啡", "(豆嗎)"]);
    expect(cutBy([], "請問")).toEqual(["(請問)"]);
    expect(cutBy(["咖啡", "茶"], "咖啡和茶")).toEqual(["咖啡", "(和)", "茶"]);
    expect(cutBy(["茶"], "")).toEqual([]);
  });

  it("gives each term what it names", () => {
    expect(cutRun("茶x", (at) => (at === 0 ? [{ count: 1, ids: ["tea", "drink"] }] : []))).toEqual([
      { text: "茶", ids: ["tea", "drink"] },
      { text: "x", ids: [] },
    ]);
  });
});

describe("the terms of a run", () => {
  const termsIn = (terms: readonly string[], text: string) => {
    const termsAt = (at: number) =>
      terms.filter((it) => text.startsWith(it, at)).map((it) => ({ count: it.length, ids: [it] }));
    return [...termsOfRun(text, termsAt)].flat().toSorted();
  };

  it("are its pieces, and what each of them is made of", () => {
    expect(termsIn(["コーヒー豆", "コーヒー", "豆"], "生のコーヒー豆")).toEqual(
      ["コーヒー", "コーヒー豆", "豆"].toSorted(),
    );
    expect(termsIn(["ab", "cd", "abcd"], "xabcd")).toEqual(["ab", "abcd", "cd"]);
  });

  it("are none of a piece where something is left beside them", () => {
    expect(termsIn(["パンダン", "パン"], "パンダンの葉")).toEqual(["パンダン"]);
    expect(termsIn(["木耳", "木"], "木耳")).toEqual(["木耳"]);
    expect(termsIn(["イカ", "絣", "イカット"], "イカット")).toEqual(["イカット"]);
  });

  it("are words of two Chinese signs or three kana at an end of a piece all the same", () => {
    expect(termsIn(["手工肥皂", "肥皂"], "手工肥皂")).toEqual(["手工肥皂", "肥皂"].toSorted());
    expect(termsIn(["ラタンチェア", "ラタン"], "ラタンチェア")).toEqual(
      ["ラタン", "ラタンチェア"].toSorted(),
    );
    expect(termsIn(["ランプン", "ランプ"], "ランプン")).toEqual(["ランプン"]);
  });

  it("are none of what is in no piece", () => {
    expect(termsIn(["咖啡"], "請問")).toEqual([]);
  });
});
