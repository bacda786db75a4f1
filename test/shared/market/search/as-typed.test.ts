import { describe, expect, it } from "vitest";
import { withSyllablesJoined, withTermsOfToday } from "#shared/market/search/as-typed.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { thesaurus } from "#shared/market/search/thesaurus.ts";
import { wordsOf } from "#shared/market/search/words.ts";

const concepts = conceptsOf(thesaurus);

describe("withTermsOfToday", () => {
  it.each([
    ["batik toelis", "batik tulis"],
    ["minjak kelapa", "minyak kelapa"],
    ["batik tjap", "batik cap"],
    ["pala boeboek", "pala bubuk"],
    ["boemboe", "bumbu"],
    ["goela djawa", "gula jawa"],
  ])("reads %s as %s", (typed, today) => {
    const words = withTermsOfToday(wordsOf(typed), concepts);
    expect(words.map(({ text }) => text).join(" ")).toBe(today);
  });

  it.each(["toelis", "kopi toelis", "batik djati", "shoe batik"])(
    "leaves what makes no term with its neighbour: %s",
    (typed) => {
      const words = withTermsOfToday(wordsOf(typed), concepts);
      expect(words.map(({ text }) => text).join(" ")).toBe(typed);
    },
  );
});

describe("withSyllablesJoined", () => {
  it.each([
    ["ee-kat", "eekat"],
    ["bah-teek cloth", "bahteek cloth"],
    ["tem-pay", "tempay"],
  ])("joins what is told syllable by syllable: %s", (typed, joined) => {
    expect(withSyllablesJoined(typed, concepts)).toBe(joined);
  });

  it.each(["un-roasted coffee", "non-dairy snack", "agar-agar", "tea-pot", "oleh-oleh", "anting-anting"])(
    "leaves words of the trade, and denials: %s",
    (typed) => {
      expect(withSyllablesJoined(typed, concepts)).toBe(typed);
    },
  );
});
