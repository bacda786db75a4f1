import type { FieldIssue } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { unitAmountAt } from "#shared/market/listings/price.ts";
import type { Currency } from "#shared/terms/currencies.ts";
import { maximumMinor } from "#shared/terms/money.ts";
import { dayIn, endOfDayIn } from "#shared/terms/time-zones.ts";
import type { Offer, OfferLine } from "./offer.ts";
import { loadOf, maximumCartons } from "./packing.ts";
import type { Revision, RevisionLine } from "./quotation.ts";
import { lineAmountMinor, totalsOf } from "./totals.ts";

/** How long an offer may bind. */
export const maximumValidDays = 90;

const dayMs = 24 * 3600 * 1000;

/** What of a listing an offer is held to, and keeps. */
export type OfferedListing = Pick<
  Listing,
  | "id"
  | "profileId"
  | "stage"
  | "text"
  | "unit"
  | "hsCode"
  | "originCountry"
  | "minimumOrder"
  | "orderMultiple"
  | "price"
>;

interface OfferedAgainst {
  profileId: string;
  listings: readonly OfferedListing[];
  now: Date;
  /** When the buyer sees it first, where that is not at once: it must bind for longer. */
  sealedUntil?: string | undefined;
}

/** What an offer asks against its business's listings, what can be counted, and the calendar. */
export function offerIssues(
  offer: Offer,
  { profileId, listings, now, sealedUntil }: OfferedAgainst,
): FieldIssue[] {
  const known = new Map(listings.map((it) => [it.id, it]));
  const issues = offer.lines.flatMap((line, at) => lineIssues(line, `/lines/${at}`, { known, profileId }));
  const { total } = totalsOf(offer);
  if (total.amountMinor > maximumMinor) issues.push({ pointer: "/lines", code: "offer_too_large" });
  return [...issues, ...validityIssues(offer, now, sealedUntil)];
}

function lineIssues(
  line: OfferLine,
  pointer: string,
  { known, profileId }: { known: ReadonlyMap<string, OfferedListing>; profileId: string },
): FieldIssue[] {
  const listing = known.get(line.listingId);
  if (listing?.profileId !== profileId)
    return [{ pointer: `${pointer}/listingId`, code: "offer_listing_elsewhere" }];
  if (listing.stage !== "published") return [{ pointer: `${pointer}/listingId`, code: "offer_listing_away" }];
  const { minimumOrder = 1, orderMultiple = 1 } = listing;
  const params = { minimumOrder, orderMultiple };
  const issues: FieldIssue[] = [];
  if (line.quantity < minimumOrder)
    issues.push({ pointer: `${pointer}/quantity`, code: "quantity_below_moq", params });
  else if (line.quantity % orderMultiple !== 0)
    issues.push({ pointer: `${pointer}/quantity`, code: "quantity_not_multiple", params });
  if (lineAmountMinor(line) > maximumMinor)
    issues.push({ pointer: `${pointer}/unitAmountMinor`, code: "offer_too_large" });
  if (line.packing && loadOf(line.quantity, line.packing).cartons > maximumCartons)
    issues.push({
      pointer: `${pointer}/packing/unitsPerCarton`,
      code: "cartons_too_many",
      params: { maximum: maximumCartons },
    });
  return issues;
}

function validityIssues(
  { validUntil, zone }: Pick<Offer, "validUntil" | "zone">,
  now: Date,
  sealedUntil: string | undefined,
): FieldIssue[] {
  const today = dayIn(zone, now.getTime());
  if (validUntil < today) return [{ pointer: "/validUntil", code: "valid_until_past" }];
  if (validUntil > dayAfter(today, maximumValidDays))
    return [{ pointer: "/validUntil", code: "valid_until_far", params: { maximum: maximumValidDays } }];
  if (sealedUntil !== undefined && endOfDayIn(zone, validUntil) <= sealedUntil)
    return [{ pointer: "/validUntil", code: "valid_until_sealed" }];
  return [];
}

/** The calendar day so many days after one. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The moment at which an offer ends to bind. */
export function validThrough({ zone, validUntil }: Pick<Offer, "zone" | "validUntil">): string {
  return endOfDayIn(zone, validUntil);
}

/** What a revision keeps of the listing that a line is about. */
export function keptLine(line: OfferLine, listing: OfferedListing, currency: Currency): RevisionLine {
  const titles = Object.entries(listing.text).map(([locale, text]) => [locale, text?.title]);
  return {
    ...line,
    title: Object.fromEntries(titles),
    unit: listing.unit,
    hsCode: listing.hsCode,
    originCountry: listing.originCountry,
    listedAmountMinor: listedAmountMinor(listing, line.quantity, currency),
  };
}

function listedAmountMinor(
  { price }: Pick<OfferedListing, "price">,
  quantity: number,
  currency: Currency,
): number | undefined {
  return price?.currency === currency ? unitAmountAt(price, quantity) : undefined;
}

/** What can come between an offer and its acceptance, as an error's code. */
export const obstacles = ["quotation_expired", "quotation_goods_away", "quotation_price_changed"] as const;
export type Obstacle = (typeof obstacles)[number];

/** Why a revision cannot be accepted any more; undefined where it can. */
export function whyNotAcceptable(
  revision: Pick<Revision, "lines" | "currency" | "validThrough">,
  listings: readonly OfferedListing[],
  now: Date,
): Obstacle | undefined {
  if (now.toISOString() >= revision.validThrough) return "quotation_expired";
  const known = new Map(listings.map((it) => [it.id, it]));
  for (const { listingId, quantity, listedAmountMinor: before } of revision.lines) {
    const listing = known.get(listingId);
    if (listing?.stage !== "published") return "quotation_goods_away";
    if (listedAmountMinor(listing, quantity, revision.currency) !== before) return "quotation_price_changed";
  }
  return undefined;
}

/** A revision as the offer that it was. */
export function offerOf(revision: Revision): Offer {
  const { currency, delivery, port, leadTimeDays, payment, sampleTerms, validUntil, zone, notes } = revision;
  const lines = revision.lines.map(({ listingId, quantity, unitAmountMinor, packing }) => ({
    listingId,
    quantity,
    unitAmountMinor,
    packing,
  }));
  return { lines, currency, delivery, port, leadTimeDays, payment, sampleTerms, validUntil, zone, notes };
}

/** The same offer, to be accepted for as many days as it was when it was sent. */
export function offerAnew(revision: Revision, now: Date): Offer {
  const { zone, validUntil, createdAt } = revision;
  const days = (Date.parse(validUntil) - Date.parse(dayIn(zone, Date.parse(createdAt)))) / dayMs;
  return { ...offerOf(revision), validUntil: dayAfter(dayIn(zone, now.getTime()), days) };
}
