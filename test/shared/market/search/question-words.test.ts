import { describe, expect, it } from "vitest";
import { readConcepts } from "#shared/market/search/concept.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { type Asked, apart, partsOf, readQuestion } from "#shared/market/search/question.ts";
import { wordsOf } from "#shared/market/search/words.ts";

const concepts = conceptsOf(
  readConcepts(`
rattan | 1401 | rotan | rattan | 籐 | ラタン | 라탄 | روطان | rotan
chair | 9401 | kursi | chair | 椅子 | 椅子 | 의자 | كرسي | kerusi
rattan-chair | 940153 | kursi rotan | rattan chair | 籐椅 | ラタンチェア | 라탄 의자 | | kerusi rotan
tudung-saji | 4602 | tudung saji | food cover | | | | |
`),
);

const textOf = (asked: { words: readonly { text: string }[] }) => asked.words.map((it) => it.text).join(" ");
const read = (typed: string) => {
  const { asked, phrases, excluded } = readQuestion(typed, concepts);
  return {
    asked: asked.map((it) => `${it.code ? `HS ${it.code}` : textOf(it)}: ${it.concepts.join(" ")}`),
    phrases: phrases.map((words) => textOf({ words })),
    excluded: excluded.map(textOf),
  };
};

describe("what is asked", () => {
  it.each([
    ["rattan chair", ["rattan chair: rattan-chair"]],
    ["chairs from rattan", ["chairs: chair", "rattan: rattan"]],
    ["kursi rotan Jepara", ["kursi rotan: rattan-chair", "jepara: "]],
    ["籐椅", ["籐椅: rattan-chair"]],
    ["라탄 의자", ["라탄 의자: rattan-chair"]],
    ["a chair the", ["chair: chair"]],
    ["x chair", ["chair: chair"]],
    ["chair \u0000\u0007rattan\u200B", ["chair: chair", "rattan: rattan"]],
    ["chair\u0007rattan", ["chair: chair", "rattan: rattan"]],
    ["木", ["木: "]],
    ["い", []],
    ["カ", []],
    ["", []],
    ["!!", []],
  ])("%j: %o", (typed, asked) => {
    expect(read(typed)).toEqual({ asked, phrases: [], excluded: [] });
  });

  it("is beside the rest where it is one sign of a run, which alone sounds as nothing", () => {
    const asked = readQuestion("chair 木の皿 竹かご", concepts).asked;
    expect(asked.map(({ words, heard, isAside }) => [textOf({ words }), heard, isAside])).toEqual([
      ["chair", undefined, undefined],
      ["木", undefined, true],
      ["皿", undefined, true],
      ["竹", undefined, true],
      ["かご", undefined, undefined],
    ]);
  });

  it.each(["the", "for", "yang", "untuk", "daripada", "的", "まで", "です", "및", "من", "على"])(
    "is nothing where only %s is said, and a phrase keeps it",
    (word) => {
      expect(read(word).asked).toEqual([]);
      expect(read(`rattan ${word} chair`).asked.some((it) => it.startsWith(`${word}:`))).toBe(false);
      expect(read(`"${word}"`).phrases).toHaveLength(1);
    },
  );

  it.each([
    ["940153", "940153"],
    ["9401.53", "940153"],
    ["9401.53.00", "94015300"],
    ["94.01", "9401"],
    ["9401", "9401"],
    ["9401 53", "940153"],
    ["chair 9401.53", "940153"],
  ])("by its code, %j: %s", (typed, code) => {
    expect(read(typed).asked).toContain(`HS ${code}: `);
  });

  it("is no code within a word, or of one digit too few", () => {
    for (const typed of ["x9401", "9401x", "940", "94"])
      expect(read(typed).asked.some((it) => it.startsWith("HS"))).toBe(false);
  });

  it("is cut at two hundred letters, and at twelve things", () => {
    const words = (count: number, length: number) =>
      Array.from({ length: count }, (_, at) => String.fromCharCode(98 + at).repeat(length)).join(" ");
    expect(read(words(14, 3)).asked).toHaveLength(12);
    expect(read(`${"q".repeat(196)} rotan`).asked).toEqual([expect.stringMatching(/^q+: $/), "rot: "]);
  });
});

describe("phrases", () => {
  it.each([
    ['"kursi rotan" jepara', ["kursi rotan"], ["jepara: "]],
    ["“kursi rotan”", ["kursi rotan"], []],
    ["«kursi rotan»", ["kursi rotan"], []],
    ["「籐椅」", ["籐椅"], []],
    ["『籐椅』", ["籐椅"], []],
    ['"the chair of a"', ["the chair of a"], []],
    ['"" chair', [], ["chair: chair"]],
    ['chair""rattan', [], ["chair: chair", "rattan: rattan"]],
    ['chair"tudung saji"rattan', ["tudung saji"], ["chair: chair", "rattan: rattan"]],
    ['"chair', [], ["chair: chair"]],
  ])("%j: %o beside %o", (typed, phrases, asked) => {
    expect(read(typed)).toEqual({ asked, phrases, excluded: [] });
  });

  it("are four at most", () => {
    expect(read('"a b" "c d" "e f" "g h" "i j"').phrases).toEqual(["a b", "c d", "e f", "g h"]);
  });
});

describe("exclusions", () => {
  it.each([
    ["chair -rattan", ["chair: chair"], ["rattan"]],
    ["-rattan chair", ["chair: chair"], ["rattan"]],
    ['chair -"kursi rotan"', ["chair: chair"], ["kursi rotan"]],
    ["kursi-rotan", ["kursi rotan: rattan-chair"], []],
    ["chair - rattan", ["chair: chair", "rattan: rattan"], []],
    ["chair -2024x", ["chair: chair"], ["2024x"]],
    ["chair --rattan", ["chair: chair", "rattan: rattan"], []],
  ])("%j: asks %o without %o", (typed, asked, excluded) => {
    expect(read(typed)).toEqual({ asked, phrases: [], excluded });
  });

  it("name what they exclude, and are six at most", () => {
    expect(readQuestion("chair -rattan", concepts).excluded[0]?.concepts).toEqual(["rattan"]);
    expect(read("chair -bb -cc -dd -ee -ff -gg -hh").excluded).toEqual(["bb", "cc", "dd", "ee", "ff", "gg"]);
  });
});

describe("what a term is made of", () => {
  const asked = (text: string, ids: string[]): Asked => ({ words: wordsOf(text), concepts: ids });
  const told = (parts: readonly Asked[]) => parts.map((it) => `${textOf(it)}: ${it.concepts.join(" ")}`);

  it("is told by its own name, in whatever words it was asked for", () => {
    expect(told(partsOf(asked("籐椅", ["rattan-chair"]), concepts))).toEqual([
      "rattan: rattan",
      "chair: chair",
    ]);
  });

  it("is told by the first of its meanings that is made of several", () => {
    expect(told(partsOf(asked("kursi rotan", ["chair", "rattan-chair"]), concepts))).toEqual([
      "rattan: rattan",
      "chair: chair",
    ]);
  });

  it("is else what was typed, word by word", () => {
    expect(told(partsOf(asked("kursi rotan", ["chair"]), concepts))).toEqual([
      "kursi: chair",
      "rotan: rattan",
    ]);
    expect(told(apart(asked("kursi rotan", ["rattan-chair"]), concepts))).toEqual([
      "kursi: chair",
      "rotan: rattan",
    ]);
  });
});
