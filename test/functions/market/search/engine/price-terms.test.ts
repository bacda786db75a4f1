import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { thesaurus } from "#shared/market/search/thesaurus.ts";
import { emptyBlobs, openEngine, queryOf, sourceOf, titled } from "#test/support/search-documents.ts";

describe("a search by the terms of a price", () => {
  let engine: ReturnType<typeof openEngine>;
  beforeAll(async () => {
    engine = openEngine(await emptyBlobs(), conceptsOf(thesaurus));
    await engine.rebuild(
      sourceOf([
        titled("charcoal", "Coconut charcoal", { currency: "USD", unit: "TNE", hsCode: "440290" }),
        titled("plate", "Stoneware plate", { currency: "JPY", unit: "H87", hsCode: "691200" }),
        titled("brittle", "Peanut brittle", { currency: "HKD", unit: "CT", hsCode: "170490" }),
        titled("earrings", "Silver dollar earrings", { currency: "IDR", unit: "PR", hsCode: "711311" }),
        titled("nutmeg", "Whole nutmeg", { currency: "USD", unit: "KGM", hsCode: "090811" }),
        titled("cloves", "Cloves", { currency: "USD", unit: "KGM", hsCode: "090710" }),
        titled("beads", "Glass beads", { currency: "USD", unit: "H87", hsCode: "701810" }),
      ]),
    );
  });
  afterAll(() => engine.close());

  const first = async (text: string) => (await engine.query(queryOf(text))).ids[0];

  it.each([
    ["quoted in Hong Kong dollars", "brittle"],
    ["円建ての見積もり", "plate"],
    ["harga dalam rupiah", "earrings"],
    ["السعر بالطن", "charcoal"],
    ["톤당 가격", "charcoal"],
    ["用港幣報價", "brittle"],
    ["sell by the pair", "earrings"],
  ])("has first what is sold so: %s", async (text, id) => {
    expect(await first(text)).toBe(id);
  });

  it("has goods that are called so first, whatever they are priced in", async () => {
    expect(await first("silver dollar earrings")).toBe("earrings");
    expect(await first("nutmeg priced in yen")).toBe("nutmeg");
  });

  it.each([
    ["biji palla", "nutmeg"],
    ["palla", "nutmeg"],
    ["nutmegg", "nutmeg"],
    ["육두꾸", "nutmeg"],
    ["bunga chengkeh", "cloves"],
    ["cengkkeh", "cloves"],
    ["쩡향", "cloves"],
  ])("knows a misspelt kind before what its neighbour says: %s", async (text, id) => {
    expect(await first(text)).toBe(id);
  });
});
