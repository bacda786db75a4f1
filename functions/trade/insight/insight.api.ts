import { get } from "#functions/platform/http/api-route.ts";
import { Insight } from "#shared/trade/insight/insight.ts";
import { getInsight } from "./insight.service.ts";

/** It stands below its catalog, which it need not repeat. */
export const InsightView = Insight.omit({ catalog: true });

export const insightApi = [
  get("/catalogs/:catalogId/insight", getInsight, {
    tag: "catalogs",
    summary: "How often a catalog was seen, and the inquiries that came through it",
    answer: InsightView,
    view: ({ catalog: _catalog, ...insight }) => insight,
  }),
];
