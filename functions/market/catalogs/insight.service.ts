import { read } from "#functions/platform/verbs/read.ts";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import type { Catalog, ViewsOfDay } from "#shared/market/catalogs/catalog.ts";
import { viewsOfCatalog } from "./catalogs.offers.ts";
import { type CatalogInquiry, catalogInquiryRecord } from "./catalogs.records.ts";
import { aCatalog } from "./catalogs.service.ts";

const shownDays = 30;
const shownInquiries = 100;

export interface Insight {
  catalog: Catalog;
  /** The last 30 days (UTC), today first, those without a view too. */
  days: ViewsOfDay[];
  totalViews: number;
  /** The newest 100 that came through the catalog. */
  inquiries: CatalogInquiry[];
}

/** What came of a catalog; three operations. */
export const getInsight = read({
  permission: catalogPermissions.insight,
  of: aCatalog,
  async find({ ctx, at: { catalogId }, thing: catalog }): Promise<Insight> {
    const [counted, inquiries] = await Promise.all([
      viewsOfCatalog(ctx.table, catalogId),
      ctx.table.queryPartition(`CATALOG#${catalogId}`, {
        prefix: "INQUIRY#",
        newestFirst: true,
        limit: shownInquiries,
      }),
    ]);
    const views = new Map(counted.map((it) => [it.day, it.views]));
    return {
      catalog,
      days: lastDays(ctx.now).map((day) => ({ day, views: views.get(day) ?? 0 })),
      totalViews: counted.reduce((sum, it) => sum + it.views, 0),
      inquiries: await inquiries.of(catalogInquiryRecord),
    };
  },
});

function lastDays(now: Date): string[] {
  return Array.from({ length: shownDays }, (_, back) =>
    new Date(now.getTime() - back * 86_400_000).toISOString().slice(0, 10),
  );
}
