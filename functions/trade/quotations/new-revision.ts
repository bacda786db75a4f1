import { listingsOf } from "#functions/market/listings/listings.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Fresh } from "#functions/platform/table/write.ts";
import { RuleBroken } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { sealedUntil } from "#shared/trade/inquiries/thread-rfq.ts";
import type { Offer } from "#shared/trade/quotations/offer.ts";
import type { Quotation, Revision } from "#shared/trade/quotations/quotation.ts";
import { keptLine, offerIssues, validThrough } from "#shared/trade/quotations/rules.ts";
import { totalsOf } from "#shared/trade/quotations/totals.ts";

export type FreshRevision = Fresh<Revision>;
type RevisionPlace = Pick<Revision, "quotationId" | "number">;

/**
 * What is kept of an offer as somebody sends it, with its listings' words and prices as they stand.
 * @throws RuleBroken naming each field that goes past what the listings, arithmetic or the calendar allow.
 */
export async function newRevision(
  ctx: Ctx,
  { thread, person }: { thread: Pick<Inquiry, "profileId" | "buyerId" | "rfq">; person: Person },
  place: RevisionPlace,
  offer: Offer,
): Promise<FreshRevision> {
  const { profileId } = thread;
  const ids = [...new Set(offer.lines.map(({ listingId }) => listingId))];
  const listings = await listingsOf(ctx.table, ids);
  const issues = offerIssues(offer, { profileId, listings, now: ctx.now, sealedUntil: sealedUntil(thread) });
  if (issues[0]) throw new RuleBroken(issues[0].code, { issues, params: issues[0].params ?? {} });
  const known = new Map(listings.map((it) => [it.id, it]));
  const lines = offer.lines.flatMap((line) => {
    const listing = known.get(line.listingId);
    return listing ? [keptLine(line, listing, offer.currency)] : [];
  });
  return {
    ...offer,
    ...place,
    lines,
    from: sideOf(thread, person),
    authorId: person.id,
    validThrough: validThrough(offer),
  };
}

type Validity = "validThrough" | "validUntil" | "zone";

/** What a quotation tells of the exporter's revision that stands now. */
export function standingOf(
  revision: Pick<Revision, "number" | "lines" | "currency" | "payment" | Validity>,
): Pick<Quotation, "revisionCount" | "standing" | "total" | "lineCount" | Validity> {
  const { number, lines, validThrough: end, validUntil, zone } = revision;
  return {
    revisionCount: number,
    standing: number,
    total: totalsOf(revision).total,
    lineCount: lines.length,
    validThrough: end,
    ...{ validUntil, zone },
  };
}
