import { describe, expect, it } from "vitest";
import { shareIn, soughtIn } from "#functions/market/search/engine/sqlite/shares.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { broadBesidePlace, goodsOfService, qualityWeight } from "#shared/market/search/ranking.ts";
import { wordsOf } from "#shared/market/search/words.ts";

const concepts = conceptsOf([
  { id: "handicraft", terms: { en: ["handicraft"] }, hs: ["44", "46", "97", "69"] },
  { id: "chair", terms: { en: ["chair"] }, hs: ["9401"] },
  { id: "finishing", terms: { en: ["finishing"] }, isService: true },
  { id: "carved", terms: { en: ["carved"] }, isQuality: true },
  { id: "place-bali", terms: { en: ["bali"] } },
]);
const share = (id: string, ...named: string[]) =>
  shareIn(soughtIn([id, ...named], concepts), { words: wordsOf(id), concepts: [id] }, concepts);

describe("the share of a part of a question", () => {
  it("is less for a broad kind beside where it is from", () => {
    expect(share("handicraft", "place-bali")).toBe(broadBesidePlace);
    expect(share("handicraft")).toBe(1);
    expect(share("chair", "place-bali")).toBe(1);
    expect(share("place-bali", "handicraft")).toBe(1);
  });

  it("is less for goods beside the work on them", () => {
    expect(share("chair", "finishing")).toBe(goodsOfService);
    expect(share("finishing", "chair")).toBe(1);
  });

  it("is less for a quality", () => {
    expect(share("carved")).toBe(qualityWeight);
  });
});
