import { viewsOfCatalog } from "#functions/market/catalogs/catalogs.offers.ts";
import { aCatalog } from "#functions/market/catalogs/catalogs.service.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import type { Insight } from "#shared/trade/insight/insight.ts";
import { inquiriesOfCatalog } from "./insight.records.ts";

const shownDays = 30;

/** What came of a catalog; three operations. */
export const getInsight = read({
  permission: catalogPermissions.insight,
  of: aCatalog,
  async find({ ctx, thing: catalog }): Promise<Insight> {
    const [counted, inquiries] = await Promise.all([
      viewsOfCatalog(ctx.table, catalog.id),
      inquiriesOfCatalog(ctx.table, catalog.id),
    ]);
    const views = new Map(counted.map((it) => [it.day, it.views]));
    return {
      catalog,
      days: lastDays(ctx.now).map((day) => ({ day, views: views.get(day) ?? 0 })),
      totalViews: counted.reduce((sum, it) => sum + it.views, 0),
      inquiries,
    };
  },
});

function lastDays(now: Date): string[] {
  return Array.from({ length: shownDays }, (_, back) =>
    new Date(now.getTime() - back * 86_400_000).toISOString().slice(0, 10),
  );
}
