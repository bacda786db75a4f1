import { get } from "#functions/platform/http/api-route.ts";
import { Insight } from "#shared/trade/insight/insight.ts";
import { getInsight } from "./insight.service.ts";

export const insightApi = [
  get("/catalogs/:catalogId/insight", getInsight, {
    tag: "catalogs",
    summary: "How often a catalog was seen, and the inquiries that came through it",
    answer: Insight.omit({ catalog: true }),
    view: ({ catalog: _catalog, ...insight }) => insight,
  }),
];
