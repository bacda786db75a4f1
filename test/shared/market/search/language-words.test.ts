import { expect, it } from "vitest";
import { foldText } from "#shared/market/search/fold.ts";
import { functionWords } from "#shared/market/search/language/function-words.ts";

it("function words stand in folded form, in which they are met", () => {
  expect([...functionWords].filter((it) => foldText(it) !== it)).toEqual([]);
});
