import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { PaperProof } from "#shared/trade/papers/issued-paper.ts";

export const papersDescription: ApiDescription = {
  tags: { papers: "Papers that were issued: who holds one can prove it genuine." },
  schemas: { PaperProof },
};
