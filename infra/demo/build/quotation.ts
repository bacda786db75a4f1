import { restore, type Write } from "#functions/platform/table/write.ts";
import { standingOf } from "#functions/trade/quotations/new-revision.ts";
import { quotationRecord, revisionRecord } from "#functions/trade/quotations/quotations.records.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { unitAmountAt } from "#shared/market/listings/price.ts";
import { dayIn, zoneOfProvince } from "#shared/terms/time-zones.ts";
import { quotationIds } from "#shared/trade/ids.ts";
import type { Inquiry, QuotedInThread } from "#shared/trade/inquiries/inquiry.ts";
import type { Quotation, Revision } from "#shared/trade/quotations/quotation.ts";
import { dayAfter, keptLine, validThrough } from "#shared/trade/quotations/rules.ts";
import type { QuotationStage } from "#shared/trade/quotations/stages.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import type { DemoOffer, DemoQuotation } from "../threads/quoted.ts";

export interface BuiltQuotation {
  quotation: Quotation;
  revisions: Revision[];
}

type Thread = Pick<Inquiry, "id" | "profileId" | "buyerId" | "lastMessage">;

/** A quotation in a thread, its moments counted from the thread's last message. */
export function quotationOf(
  name: string,
  { offers, acceptedAfterMinutes }: DemoQuotation,
  { inquiry, listing, ownerId }: { inquiry: Thread; listing: Listing; ownerId: string },
  moments: Moments,
): BuiltQuotation {
  const id = demoId(quotationIds, name);
  let at = inquiry.lastMessage.at;
  const revisions = offers.map((offer, index): Revision => {
    at = moments.minutesAfter(at, offer.afterMinutes);
    const authorId = offer.from === "buyer" ? inquiry.buyerId : ownerId;
    return { ...revisionOf(offer, listing, at), quotationId: id, number: index + 1, authorId };
  });
  const standing = revisions.findLast(({ from }) => from === "exporter");
  const last = revisions.at(-1);
  if (!standing || !last) throw new RangeError(`The quotation ${name} has no offer of its exporter.`);
  const acceptedAt = acceptedAfterMinutes && moments.minutesAfter(last.createdAt, acceptedAfterMinutes);
  const stage: QuotationStage = acceptedAt ? "accepted" : last.from === "buyer" ? "countered" : "sent";
  const quotation: Quotation = {
    ...{ id, inquiryId: inquiry.id, profileId: inquiry.profileId, buyerId: inquiry.buyerId, stage },
    ...standingOf(standing),
    revisionCount: revisions.length,
    sentAt: standing.createdAt,
    ...(last.from === "buyer" ? { counteredAt: last.createdAt } : {}),
    ...(acceptedAt ? { acceptedAt } : {}),
    version: revisions.length + (acceptedAt ? 1 : 0),
    createdAt: revisions[0]?.createdAt ?? standing.createdAt,
    updatedAt: acceptedAt || last.createdAt,
  };
  return { quotation, revisions };
}

function revisionOf(
  { quantity, pricePercent, packing, validDays, afterMinutes: _after, ...terms }: DemoOffer,
  listing: Listing,
  at: string,
): Omit<Revision, "quotationId" | "number" | "authorId"> {
  const { price } = listing;
  if (!price) throw new RangeError(`${listing.id} has no price to quote.`);
  const unitAmountMinor = Math.round((unitAmountAt(price, quantity) * pricePercent) / 100);
  const zone = zoneOfProvince(listing.provinceCode);
  const validity = { zone, validUntil: dayAfter(dayIn(zone, Date.parse(at)), validDays) };
  const line = { listingId: listing.id, quantity, unitAmountMinor, packing };
  return {
    ...terms,
    ...validity,
    currency: price.currency,
    lines: [keptLine(line, listing, price.currency)],
    validThrough: validThrough(validity),
    ...{ version: 1, createdAt: at, updatedAt: at },
  };
}

/** What the thread tells of it. */
export function quotedInThread({
  id,
  stage,
  total,
  validThrough: end,
  updatedAt,
}: Quotation): QuotedInThread {
  return { id, stage, total, validThrough: end, at: updatedAt };
}

export function quotationWrites({ quotation, revisions }: BuiltQuotation): Write[] {
  return [
    restore(quotationRecord, quotation),
    ...revisions.map((revision) => restore(revisionRecord, revision)),
  ];
}
