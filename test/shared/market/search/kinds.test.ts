import { describe, expect, it } from "vitest";
import { readClasses } from "#shared/market/search/concept.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { kindsIn } from "#shared/market/search/kinds.ts";
import { classesOf } from "#shared/market/search/thesaurus/classes.ts";
import { thesaurus } from "#shared/market/search/thesaurus.ts";

describe("a table of classes", () => {
  it("tells of each member all classes that it is of", () => {
    const classes = readClasses("nuts: cashew peanut\nsnack:  peanut ");
    expect(Object.fromEntries(classes)).toEqual({ cashew: ["nuts"], peanut: ["nuts", "snack"] });
  });

  it("names concepts of the thesaurus alone, and none within itself", () => {
    const concepts = conceptsOf(thesaurus);
    const ids = new Set(thesaurus.map(({ id }) => id));
    expect([...classesOf].flat(2).filter((id) => !ids.has(id))).toEqual([]);
    expect([...classesOf.keys()].filter((id) => concepts.general([id]).includes(id))).toEqual([]);
  });
});

describe("kinds", () => {
  const kindsOf = new Map([
    ["cashew", ["nuts"]],
    ["nuts", ["snack", "fruit"]],
    ["snack", ["food"]],
    ["food", ["food"]],
    ...["a", "b", "c", "d", "e"].map((id): [string, string[]] => [id, ["snack"]]),
  ]);
  const codesOf = new Map([
    ["nuts", ["0802"]],
    ["peanut", ["120242"]],
    ["fruit", ["08"]],
  ]);
  const kinds = kindsIn(kindsOf, codesOf);

  it("come in steps, the nearest first, each once", () => {
    expect(kinds.kindsInSteps(["cashew"])).toEqual([["nuts"], ["snack", "fruit"], ["food"]]);
    expect(kinds.general(["cashew", "nuts"])).toEqual(["snack", "fruit", "food"]);
    expect(kinds.general(["peanut"])).toEqual([]);
  });

  it("agree with a code whose heading may be theirs, and those without codes with any", () => {
    expect(kinds.agreeing(["nuts", "peanut", "fruit", "handmade"], "080299")).toEqual([
      "nuts",
      "fruit",
      "handmade",
    ]);
    expect(kinds.agreeing(["nuts", "peanut"], undefined)).toEqual(["nuts", "peanut"]);
  });

  it("make a class from six on", () => {
    expect(kinds.isClass("snack")).toBe(true);
    expect(kinds.isClass("nuts")).toBe(false);
    expect(kinds.isClass("peanut")).toBe(false);
  });
});

describe("a term that means several things", () => {
  const concepts = conceptsOf(thesaurus);

  it("means what goods of its code can be", () => {
    expect(concepts.within("kacang kenari").has("peanut")).toBe(true);
    expect(concepts.within("kacang kenari", "080299").has("peanut")).toBe(false);
    expect(concepts.within("kacang kenari", "080299").has("nuts")).toBe(true);
    expect(concepts.within("kacang tanah", "120242").has("peanut")).toBe(true);
  });
});
