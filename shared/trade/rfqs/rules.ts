import type { FieldIssue } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { earliestToday } from "#shared/terms/calendar.ts";
import { dayIn, endOfDayIn } from "#shared/terms/time-zones.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import type { ForwardRequest, Rfq } from "./rfq.ts";
import { maximumExporters, maximumOpenDays } from "./stages.ts";

type AskedTerms = Pick<ForwardRequest, "listingIds" | "quantity" | "unit" | "neededBy" | "closesOn" | "zone">;
type AskedListing = Pick<Listing, "id" | "profileId" | "stage" | "unit" | "minimumOrder">;

/** Listings that are asked for, gathered by their exporter: each exporter is asked once, in the order of the ids. */
export function byExporter<T extends Pick<Listing, "profileId">>(listings: readonly T[]): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const listing of listings) {
    const known = groups.get(listing.profileId);
    if (known) known.push(listing);
    else groups.set(listing.profileId, [listing]);
  }
  return [...groups.values()];
}

interface Known {
  listings: readonly AskedListing[];
  /** Businesses that may not be asked by this buyer, and why, as an error's code. */
  refused: ReadonlyMap<string, string>;
  now: Date;
}

/** What of a request for quotation its listings, their exporters or the calendar do not allow. */
export function rfqIssues(asked: AskedTerms, { listings, refused, now }: Known): FieldIssue[] {
  const known = new Map(listings.map((it) => [it.id, it]));
  const issues = asked.listingIds.flatMap((id, at) => listingIssues(known.get(id), at, { asked, refused }));
  if (byExporter(listings).length > maximumExporters)
    issues.push({
      pointer: "/listingIds",
      code: "rfq_exporters_too_many",
      params: { maximum: maximumExporters },
    });
  return [...issues, ...dayIssues(asked, now)];
}

function listingIssues(
  listing: AskedListing | undefined,
  at: number,
  { asked, refused }: Pick<Known, "refused"> & { asked: AskedTerms },
): FieldIssue[] {
  const pointer = `/listingIds/${at}`;
  if (listing?.stage !== "published") return [{ pointer, code: "rfq_listing_away" }];
  const code = refused.get(listing.profileId);
  if (code) return [{ pointer, code }];
  const { minimumOrder = 1, unit } = listing;
  return unit === asked.unit && asked.quantity < minimumOrder
    ? [{ pointer, code: "rfq_below_moq", params: { minimumOrder } }]
    : [];
}

function dayIssues({ closesOn, zone, neededBy }: AskedTerms, now: Date): FieldIssue[] {
  const today = dayIn(zone, now.getTime());
  const issues: FieldIssue[] = [];
  if (closesOn < today) issues.push({ pointer: "/closesOn", code: "rfq_closes_past" });
  else if (closesOn > dayAfter(today, maximumOpenDays))
    issues.push({ pointer: "/closesOn", code: "rfq_closes_far", params: { maximum: maximumOpenDays } });
  if (neededBy !== undefined && neededBy < earliestToday(now))
    issues.push({ pointer: "/neededBy", code: "needed_by_past" });
  return issues;
}

const hourMs = 3600 * 1000;

/** When quotations are opened, and when who has not quoted is reminded: a day before, where it is not that soon already. */
export function momentsOf(
  { closesOn, zone }: Pick<Rfq, "closesOn" | "zone">,
  now: Date,
): Pick<Rfq, "closesAt" | "remindAt"> {
  const closesAt = endOfDayIn(zone, closesOn);
  const remindMs = Date.parse(closesAt) - 24 * hourMs;
  const isWorth = remindMs - now.getTime() >= 12 * hourMs;
  return { closesAt, ...(isWorth ? { remindAt: new Date(remindMs).toISOString() } : {}) };
}
