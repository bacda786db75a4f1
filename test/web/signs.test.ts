import { describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import { beside, listed } from "#web/components/listed.ts";
import { colon, inBrackets, named } from "#web/components/signs.ts";
import { messagesIn } from "#web/messages.ts";

/** As it is read, without the marks that set apart what is put in. */
function inEach(tell: (reader: { t: ReturnType<typeof messagesIn> }) => string) {
  const told = siteLocales.map((it) => [it, tell({ t: messagesIn(it) }).replace(/[\u2068\u2069]/g, "")]);
  return Object.fromEntries(told);
}

function alike(text: string, wide: string) {
  return {
    ...{ en: text, id: text, ms: text, ko: text, ar: text },
    ...{ "zh-Hant": wide, ja: wide },
  };
}

describe("signs around texts", () => {
  it("part a name from its value as the reader's language does", () => {
    expect(inEach((reader) => named(reader, "A", "B"))).toEqual(alike("A: B", "A：B"));
    expect(inEach(colon)).toEqual(alike(": ", "："));
  });

  it.each(["?", "？", "؟"])("put no colon behind a name that ends in %s", (sign) => {
    expect(inEach((reader) => named(reader, `A${sign}`, "B"))).toEqual(alike(`A${sign} B`, `A${sign} B`));
  });

  it("stand around what is put in brackets, with no blank before wide ones", () => {
    expect(inEach((reader) => `A${inBrackets(reader, "B")}`)).toEqual(alike("A (B)", "A（B）"));
  });

  it("part things of a kind from each other, and facts of one thing, each in its way", () => {
    expect(inEach((reader) => listed(reader, ["A", undefined, "B"]))).toEqual({
      ...alike("A, B", "A、B"),
      ar: "A، B",
    });
    expect(inEach((reader) => beside(reader, ["A", undefined, "B"]))).toEqual({
      ...alike("A, B", "A、B"),
      ...{ ar: "A، B", "zh-Hant": "A，B" },
    });
  });

  it("leave no marks around nothing in Arabic", () => {
    expect(named({ t: messagesIn("ar") }, "A")).toBe("\u2068A\u2069: ");
  });
});
