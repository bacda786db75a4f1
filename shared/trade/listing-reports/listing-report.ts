import * as z from "zod";
import { localized } from "#shared/locales.ts";
import { listingIds } from "#shared/market/ids.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { prose } from "#shared/text.ts";
import { listingReportIds } from "#shared/trade/ids.ts";
import { listingReportStages } from "./stages.ts";

export const listingFaults = ["forbidden", "untrue", "stolen", "fraud", "other"] as const;

/** One that we make ourselves: one like it was removed before. */
const ownFault = "copy";

export const SendListingReport = z.strictObject({
  reason: z.enum(listingFaults),
  note: prose(0, 1000).default(""),
});
export type SendListingReport = z.infer<typeof SendListingReport>;

export const ListingReportStage = z.enum(listingReportStages);
export type ListingReportStage = z.infer<typeof ListingReportStage>;

/** What somebody says is wrong with a listing, and what it was called then. */
export const ListingReport = z.strictObject({
  ...SendListingReport.shape,
  reason: z.enum([...listingFaults, ownFault]),
  id: listingReportIds.schema,
  listingId: listingIds.schema,
  listingTitle: localized(z.string()),
  profileId: profileIds.schema,
  exporterName: z.string(),
  reporterId: personIds.schema,
  reporterName: z.string(),
  stage: ListingReportStage,
  ...stamps,
});
export type ListingReport = z.infer<typeof ListingReport>;
