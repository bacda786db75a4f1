import { page } from "#functions/platform/http/site-route.ts";
import { InsightPage } from "#web/pages/trade/insight/insight-page.tsx";
import { getInsight } from "./insight.service.ts";

export const insightSite = [
  page("/desk/catalogs/:catalogId/insight", getInsight, async ({ ctx, at }) => (
    <InsightPage {...(await getInsight(ctx, at))} />
  )),
];
