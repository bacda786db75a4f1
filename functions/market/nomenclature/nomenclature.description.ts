import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { HsCode } from "#shared/market/nomenclature/hs-code.ts";
import { CodeView, Names, Suggestion } from "./nomenclature.api.ts";

export const nomenclatureDescription: ApiDescription = {
  tags: {
    nomenclature: "Goods and their codes of the Harmonized System.",
  },
  schemas: {
    GoodNames: Names,
    HsCode,
    KnownHsCode: CodeView,
    SuggestedHsCode: Suggestion,
  },
};
