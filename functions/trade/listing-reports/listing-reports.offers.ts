import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import { Conflict } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Person } from "#shared/people/people/person.ts";
import { listingReportIds } from "#shared/trade/ids.ts";
import { listingReportProcess } from "#shared/trade/listing-reports/listing-report.process.ts";
import { listingReportRecord } from "./listing-reports.records.ts";
import { aboutListing } from "./new-report.ts";

/** Reports, in the name of whoever removed one like it, a listing that was made anew. Safe to repeat. */
export function reportCopy(
  ctx: Pick<Ctx, "table" | "now">,
  listing: Listing,
  { id: reporterId, name: reporterName }: Pick<Person, "id" | "name">,
): Promise<void> {
  return settle(ctx, async () => {
    if (await ctx.table.get(listingReportRecord, { listingId: listing.id, reporterId })) return [];
    const report = {
      ...aboutListing(listing),
      ...{ id: newId(listingReportIds, ctx.now), reason: "copy" as const, note: "" },
      ...{ reporterId, reporterName, stage: listingReportProcess.first },
    };
    return [add(listingReportRecord, report, () => new Conflict("version_stale"))];
  });
}
