import { describe, expect, it } from "vitest";
import { breadthOf, isNarrower } from "#shared/market/search/claimed-codes.ts";
import {
  freshness,
  places,
  placeWeights,
  qualityParts,
  rarity,
  standingQuality,
} from "#shared/market/search/ranking.ts";

const day = 86_400_000;

describe("rarity", () => {
  it("is the more, the fewer have what is asked for", () => {
    expect(rarity(1, 10_000)).toBeCloseTo(8.8, 1);
    expect(rarity(50, 100)).toBeCloseTo(Math.log(2), 6);
    expect(rarity(1, 100)).toBeGreaterThan(rarity(2, 100));
  });

  it("is never less than a tenth, not even of what all have", () => {
    expect(rarity(100, 100)).toBe(0.1);
    expect(rarity(0, 0)).toBeCloseTo(Math.log(2), 6);
  });
});

describe("quality", () => {
  it("has parts that add up to one", () => {
    expect(Object.values(qualityParts).reduce((sum, it) => sum + it, 0)).toBeCloseTo(1, 9);
  });

  it.each([
    [{ completeness: 0, certificates: 0, answerMinutes: Number.MAX_SAFE_INTEGER }, 0],
    [{ completeness: 1, certificates: 0, answerMinutes: Number.MAX_SAFE_INTEGER }, 0.35],
    [{ completeness: 0, certificates: 1, answerMinutes: Number.MAX_SAFE_INTEGER }, 0.125],
    [{ completeness: 0, certificates: 2, answerMinutes: Number.MAX_SAFE_INTEGER }, 0.25],
    [{ completeness: 0, certificates: 9, answerMinutes: Number.MAX_SAFE_INTEGER }, 0.25],
    [{ completeness: 0, certificates: 0, answerMinutes: 0 }, 0.2],
    [{ completeness: 0, certificates: 0, answerMinutes: 24 * 60 }, 0.1],
    [{ completeness: 0, certificates: 0 }, 0.1],
    [{ completeness: 1, certificates: 2, answerMinutes: 0 }, 0.8],
  ])("that stands, of %o, is %s", (signs, quality) => {
    expect(standingQuality(signs)).toBeCloseTo(quality, 6);
  });

  it("of what is fresh halves in 90 days, and what is of tomorrow is as of today", () => {
    expect(freshness(0, 0)).toBeCloseTo(0.2, 9);
    expect(freshness(0, 90 * day)).toBeCloseTo(0.1, 9);
    expect(freshness(0, 270 * day)).toBeCloseTo(0.05, 9);
    expect(freshness(day, 0)).toBeCloseTo(0.2, 9);
  });
});

describe("the places of a word", () => {
  it("each have a weight, in the text or in what the code says", () => {
    expect(Object.keys(placeWeights).toSorted()).toEqual([...places].toSorted());
    const goods = places.filter((it) => placeWeights[it].kind === "goods");
    expect(goods.toSorted()).toEqual(["code", "goodsConcept", "goodsName"]);
    expect(places.filter((it) => placeWeights[it].kind === "text")).toHaveLength(
      places.length - goods.length,
    );
  });

  it("weigh more in a title than in a text, and where a word stands itself than where it is meant", () => {
    const { title, titleConcept, body, bodyConcept } = placeWeights;
    expect([title, titleConcept, body, bodyConcept].map((it) => it.weight)).toEqual(
      [title, titleConcept, body, bodyConcept].map((it) => it.weight).toSorted((a, b) => b - a),
    );
  });
});

describe("the codes that a term claims", () => {
  it.each([
    [[], 0],
    [["090111"], 0],
    [["0901"], 1],
    [["0901", "090111", "0902"], 2],
    [["0901", "1801", "1802", "1803"], 3],
    [["09"], Number.POSITIVE_INFINITY],
    [["0901", "18"], Number.POSITIVE_INFINITY],
  ])("%o are of breadth %s", (codes, breadth) => {
    expect(breadthOf(codes)).toBe(breadth);
  });

  it.each([
    [["090111"], ["0901"], true],
    [["0901"], ["0901"], false],
    [["0901"], ["090111"], false],
    [["0901", "0902"], ["09"], true],
    [["0901", "1801"], ["09"], false],
    [[], ["09"], false],
    [["0901"], [], false],
  ])("%o are narrower than %o: %s", (codes, broader, expected) => {
    expect(isNarrower(codes, broader)).toBe(expected);
  });
});
