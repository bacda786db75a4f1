import { describe, expect, it } from "vitest";
import { spellingKey } from "#shared/market/search/spelling-key.ts";

describe("words that sound alike", () => {
  it.each([
    ["patchooly", "patchouli"],
    ["kajon", "cajon"],
    ["djembe", "jembay"],
    ["kopee", "kopi"],
    ["sitronella", "citronella"],
    ["coconutt", "coconut"],
    ["oyl", "oil"],
    ["foto", "photo"],
    ["batick", "batik"],
    ["teek", "teak"],
    ["moobel", "mubel"],
    ["bhatik", "batik"],
    ["lux", "luks"],
    ["qopra", "kopra"],
    ["vanylla", "vanila"],
    ["zago", "sago"],
  ])("have one key: %s, %s", (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  it.each([
    ["oil", "ole"],
    ["chair", "kair"],
    ["batik", "betik"],
    ["sugar", "cigar"],
  ])("and others have not: %s, %s", (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });

  it("keep a y that begins a word, and leave out what is no letter", () => {
    expect(spellingKey("yam")).toBe("yam");
    expect(spellingKey("agar-agar")).toBe("agaragar");
  });
});
