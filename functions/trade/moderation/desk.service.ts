import type { Ctx } from "#functions/platform/ctx.ts";
import { listAbuseReports } from "#functions/trade/abuse-reports/abuse-reports.service.ts";
import { listListingReports } from "#functions/trade/listing-reports/listing-reports.service.ts";
import type { Desk } from "#shared/trade/moderation/desk.ts";
import { listMeasures } from "./measures.service.ts";

const shown = 20;

/** All that waits at the desk and what stands, the first of each: five operations. */
export async function getDesk(ctx: Ctx): Promise<Desk> {
  const measuresIn = (stage: "appealed" | "standing" | "upheld") =>
    listMeasures(ctx, {}, { stage, limit: shown });
  const open = { stage: "open", limit: shown } as const;
  const [appeals, standing, upheld, listingReports, abuseReports] = await Promise.all([
    measuresIn("appealed"),
    measuresIn("standing"),
    measuresIn("upheld"),
    listListingReports(ctx, {}, open),
    listAbuseReports(ctx, {}, open),
  ]);
  const inForce = [...appeals.items, ...standing.items, ...upheld.items];
  return {
    appeals: appeals.items,
    suspended: inForce.filter(({ of }) => of === "person"),
    removed: inForce.filter(({ of }) => of !== "person"),
    listingReports: listingReports.items,
    abuseReports: abuseReports.items,
  };
}
