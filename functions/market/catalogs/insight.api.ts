import * as z from "zod";
import { get } from "#functions/platform/http/api-route.ts";
import { ViewsOfDay } from "#shared/market/catalogs/catalog.ts";
import { CatalogInquiry } from "./catalogs.records.ts";
import { getInsight } from "./insight.service.ts";

const InsightView = z.strictObject({
  days: z.array(ViewsOfDay),
  totalViews: z.int(),
  inquiries: z.array(CatalogInquiry),
});

export const insightApi = [
  get("/catalogs/:catalogId/insight", getInsight, {
    tag: "catalogs",
    summary: "How often a catalog was seen, and the inquiries that came through it",
    answer: InsightView,
    view: ({ catalog: _catalog, ...insight }) => insight,
  }),
];
