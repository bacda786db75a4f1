import { aPublishedListing } from "#functions/market/listings/listings.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { nothing, thingOf } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { listingIds } from "#shared/market/ids.ts";
import { PageQuery } from "#shared/page-query.ts";
import { personIds } from "#shared/people/ids.ts";
import { everyone } from "#shared/permissions.ts";
import { listingReportIds } from "#shared/trade/ids.ts";
import { listingReportPermissions } from "#shared/trade/listing-reports/listing-report.permissions.ts";
import { listingReportProcess } from "#shared/trade/listing-reports/listing-report.process.ts";
import { ListingReportStage, SendListingReport } from "#shared/trade/listing-reports/listing-report.ts";
import { listingReportLimits } from "#shared/trade/listing-reports/sending-limits.ts";
import { listingReportRecord, listingReportsIn } from "./listing-reports.records.ts";
import { aboutListing } from "./new-report.ts";

/** Where a report is, as its address says; either part may be anything. */
interface ListingReportAddress {
  listingId: string;
  reporterId: string;
}

const aListingReport = thingOf(listingReportRecord, ({ listingId, reporterId }: ListingReportAddress) =>
  isIdOf(listingIds, listingId) && isIdOf(personIds, reporterId) ? { listingId, reporterId } : undefined,
);

/** The listing that somebody would report, whoever they are. */
export const getListingToReport = read({ permission: everyone, of: aPublishedListing });

/**
 * Tells the admins what is wrong with a listing that everyone sees; its business is not told.
 * @throws RuleBroken `listing_already_reported`; TooManyRequests past a sending limit.
 */
export const sendListingReport = verb({
  permission: listingReportPermissions.send,
  of: aPublishedListing,
  input: SendListingReport,
  limits: ({ ctx, person, thing }) =>
    countSending(
      listingReportLimits,
      "listing-report",
      { sender: person.id, recipient: thing.profileId },
      ctx.now,
    ),
  write({ ctx, person, thing, input }) {
    const report = add(
      listingReportRecord,
      {
        ...input,
        id: newId(listingReportIds, ctx.now),
        ...aboutListing(thing),
        reporterId: person.id,
        reporterName: person.name,
        stage: listingReportProcess.first,
      },
      () => new RuleBroken("listing_already_reported"),
    );
    return { writes: [report], answer: outcomeOf(ctx, report) };
  },
});

/** Whether whoever is signed in has reported the listing before. */
export async function hasReported({ actor, table }: Ctx, listingId: string): Promise<boolean> {
  if (actor.kind === "anonymous") return false;
  const key = { listingId, reporterId: actor.person.id };
  return (await table.get(listingReportRecord, key)) !== undefined;
}

/** What was reported of listings, in one stage, newest first. */
export const listListingReports = read({
  permission: listingReportPermissions.read,
  of: nothing,
  input: PageQuery.extend({ stage: ListingReportStage.default("open") }),
  find: ({ ctx, input: { stage, ...page } }) => listingReportsIn(ctx.table, stage, page),
});

export const getListingReport = read({ permission: listingReportPermissions.read, of: aListingReport });

/** An admin is done with it. */
export const handleListingReport = verb({
  permission: listingReportPermissions.handle,
  of: aListingReport,
  version: "required",
  step: listingReportProcess.steps.handle,
});
