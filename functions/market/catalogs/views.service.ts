import type { Ctx } from "#functions/platform/ctx.ts";
import { isMarkOf, markOf } from "#functions/platform/mark.ts";
import { NotFound } from "#shared/errors.ts";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import type { Catalog, ViewsOfDay } from "#shared/market/catalogs/catalog.ts";
import { type CatalogInquiry, catalogInquiryRecord, catalogViewsRecord } from "./catalogs.records.ts";
import { catalogFor } from "./catalogs.service.ts";

/** More days than a catalog lives. */
const countedDays = 2000;
const shownDays = 30;
const shownInquiries = 100;

/**
 * The mark that a catalog's own page gives to its counting picture: whoever asks without it is refused before the
 * table is asked, so unknown ids cost nothing.
 */
export function seenMark(ctx: Pick<Ctx, "config">, catalogId: string): string {
  return markOf(ctx.config, "seen", catalogId);
}

/** Counts one view of today; one operation. Nothing of the reader is kept. @throws NotFound */
export async function countView(ctx: Ctx, catalogId: string, mark: string): Promise<void> {
  if (!isMarkOf(ctx.config, "seen", catalogId, mark)) throw new NotFound();
  const day = ctx.now.toISOString().slice(0, 10);
  await ctx.table.count(catalogViewsRecord, { catalogId, day }, "views");
}

export interface Insight {
  catalog: Catalog;
  /** The last 30 days (UTC), today first, those without a view too. */
  days: ViewsOfDay[];
  totalViews: number;
  /** The newest 100 that came through the catalog. */
  inquiries: CatalogInquiry[];
}

/** What came of a catalog; three operations. */
export async function getInsight(ctx: Ctx, catalogId: string): Promise<Insight> {
  const catalog = await catalogFor(ctx, catalogId, catalogPermissions.insight);
  const pk = `CATALOG#${catalogId}`;
  const [viewItems, inquiryItems] = await Promise.all([
    ctx.table.queryPartition(pk, { prefix: "VIEWS#", newestFirst: true, limit: countedDays }),
    ctx.table.queryPartition(pk, { prefix: "INQUIRY#", newestFirst: true, limit: shownInquiries }),
  ]);
  const views = new Map((await viewItems.of(catalogViewsRecord)).map((it) => [it.day, it.views]));
  return {
    catalog,
    days: lastDays(ctx.now).map((day) => ({ day, views: views.get(day) ?? 0 })),
    totalViews: [...views.values()].reduce((sum, it) => sum + it, 0),
    inquiries: await inquiryItems.of(catalogInquiryRecord),
  };
}

function lastDays(now: Date): string[] {
  return Array.from({ length: shownDays }, (_, back) =>
    new Date(now.getTime() - back * 86_400_000).toISOString().slice(0, 10),
  );
}
