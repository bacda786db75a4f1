import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { ViewsOfDay } from "#shared/market/catalogs/catalog.ts";
import { CatalogInquiry } from "#shared/trade/insight/insight.ts";
import { InsightView } from "./insight.api.ts";

export const insightDescription: ApiDescription = {
  schemas: {
    CatalogInquiry,
    Insight: InsightView,
    ViewsOfDay,
  },
};
