import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { OriginForm } from "#shared/trade/needed-papers/origin-form.ts";
import { NeededPaperView, PaperSource } from "./needed-papers.api.ts";

export const neededPapersDescription: ApiDescription = {
  schemas: { NeededPaper: NeededPaperView, OriginForm, PaperSource },
};
