import { restore, type Write } from "#functions/platform/table/write.ts";
import { issuedPaper } from "#functions/trade/papers/issue-paper.ts";
import { issuedPaperRecord, paperCountRecord } from "#functions/trade/papers/issued-papers.records.ts";
import type { PaperSides } from "#functions/trade/papers/papers.offers.ts";
import { standingOf } from "#functions/trade/quotations/new-revision.ts";
import { paperOfRevision } from "#functions/trade/quotations/quotation-paper.ts";
import { quotationRecord, revisionRecord } from "#functions/trade/quotations/quotations.records.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { unitAmountAt } from "#shared/market/listings/price.ts";
import type { Person } from "#shared/people/people/person.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { dayIn, zoneOfProvince } from "#shared/terms/time-zones.ts";
import { paperIds, quotationIds } from "#shared/trade/ids.ts";
import type { Inquiry, QuotedInThread } from "#shared/trade/inquiries/inquiry.ts";
import { paperNumber } from "#shared/trade/papers/paper-number.ts";
import type { Quotation, Revision } from "#shared/trade/quotations/quotation.ts";
import { dayAfter, keptLine, validThrough } from "#shared/trade/quotations/rules.ts";
import type { QuotationStage } from "#shared/trade/quotations/stages.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import type { DemoOffer, DemoQuotation } from "../threads/quoted.ts";
import type { BuiltBusiness } from "./business.ts";

export interface BuiltQuotation {
  quotation: Quotation;
  revisions: Revision[];
  /** Whom its papers name. */
  sides: PaperSides;
}

type Thread = Pick<Inquiry, "id" | "profileId" | "buyerId" | "lastMessage" | "company" | "exporterName">;
interface Parties {
  inquiry: Thread;
  listing: Listing;
  business: BuiltBusiness;
  buyer: Pick<Person, "locale">;
}

/** A quotation in a thread, its moments counted from the thread's last message. */
export function quotationOf(
  name: string,
  { offers, acceptedAfterMinutes }: DemoQuotation,
  { inquiry, listing, business, buyer }: Parties,
  moments: Moments,
): BuiltQuotation {
  const id = demoId(quotationIds, name);
  let at = inquiry.lastMessage.at;
  const revisions = offers.map((offer, index): Revision => {
    at = moments.minutesAfter(at, offer.afterMinutes);
    const isBuyers = offer.from === "buyer";
    const authorId = isBuyers ? inquiry.buyerId : business.profile.ownerId;
    const paperId = isBuyers ? undefined : demoId(paperIds, `${name} ${index + 1}`);
    return { ...revisionOf(offer, listing, at), quotationId: id, number: index + 1, authorId, paperId };
  });
  const standing = revisions.findLast(({ from }) => from === "exporter");
  const last = revisions.at(-1);
  if (!standing || !last) throw new RangeError(`The quotation ${name} has no offer of its exporter.`);
  const { profile, hidden } = business;
  const number = paperNumber("quotation", standing.createdAt.slice(0, 4), 1);
  const acceptedAt = acceptedAfterMinutes && moments.minutesAfter(last.createdAt, acceptedAfterMinutes);
  const stage: QuotationStage = acceptedAt ? "accepted" : last.from === "buyer" ? "countered" : "sent";
  const quotation: Quotation = {
    ...{ id, number, inquiryId: inquiry.id, profileId: inquiry.profileId, buyerId: inquiry.buyerId, stage },
    ...standingOf(standing),
    revisionCount: revisions.length,
    sentAt: standing.createdAt,
    ...(last.from === "buyer" ? { counteredAt: last.createdAt } : {}),
    ...(acceptedAt ? { acceptedAt } : {}),
    version: revisions.length + (acceptedAt ? 1 : 0),
    createdAt: revisions[0]?.createdAt ?? standing.createdAt,
    updatedAt: acceptedAt || last.createdAt,
  };
  return { quotation, revisions, sides: { traders: inquiry, profile, hidden, language: buyer.locale } };
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

export function quotationWrites({ quotation, revisions, sides }: BuiltQuotation, siteUrl: string): Write[] {
  const { profileId, createdAt } = quotation;
  const year = createdAt.slice(0, 4);
  const stamps = { version: 1, createdAt, updatedAt: createdAt };
  return [
    restore(quotationRecord, quotation),
    restore(paperCountRecord, { profileId, paperKind: "quotation", year, count: 1, ...stamps }),
    ...revisions.map((revision) => restore(revisionRecord, revision)),
    ...revisions.flatMap((revision) => {
      const { paperId: id, createdAt: at } = revision;
      if (!id) return [];
      const issuing = { id, issuedOn: jakartaToday(new Date(at)), siteUrl };
      const sealedIn = quotation.rfqId && quotation.inquiryId;
      const of = { ...quotation, ...(sealedIn ? { sealedIn } : {}) };
      const issued = issuedPaper(issuing, of, paperOfRevision(sides, quotation.number, revision));
      return [restore(issuedPaperRecord, { ...issued, version: 1, createdAt: at, updatedAt: at })];
    }),
  ];
}
