import { restore, type Write } from "#functions/platform/table/write.ts";
import { rfqRecord } from "#functions/trade/rfqs/rfqs.records.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Person } from "#shared/people/people/person.ts";
import { endOfDayIn } from "#shared/terms/time-zones.ts";
import { rfqIds } from "#shared/trade/ids.ts";
import type { InvitedExporter, Rfq } from "#shared/trade/rfqs/rfq.ts";
import { momentsOf } from "#shared/trade/rfqs/rules.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import type { DemoRfq } from "../rfqs.ts";
import type { BuiltBusiness } from "./business.ts";
import { type BuiltThread, threadOf } from "./thread.ts";

export interface BuiltRfq {
  rfq: Rfq;
  threads: BuiltThread[];
}

interface Parties {
  buyer: Person;
  sellerOf(slug: string): { listing: Listing; business: BuiltBusiness };
}

/** A request for quotation with its threads, sealed until its deadline and opened where that is past. */
export function rfqOf(demo: DemoRfq, { buyer, sellerOf }: Parties, moments: Moments): BuiltRfq {
  const { name, sentDaysAgo, closesDaysAgo, company, language, text, asked } = demo;
  const id = demoId(rfqIds, name);
  const createdAt = moments.daysAgo(sentDaysAgo);
  const closesOn = moments.dateAgo(closesDaysAgo);
  const closesAt = endOfDayIn(asked.zone, closesOn);
  const openedAt = closesAt <= moments.now.toISOString() ? closesAt : undefined;
  const threads = demo.exporters.map(({ listing: slug, quoted }) => {
    const { zone: _zone, unit: _unit, ...wanted } = asked;
    const messages: [{ language: typeof language; text: string }] = [{ language, text }];
    const thread = { name: `${name} ${slug}`, listing: slug, buyer: demo.buyer, sentDaysAgo, company };
    const built = threadOf(
      { ...thread, asked: wanted, messages, ...(quoted ? { quoted: { offers: [quoted] } } : {}) },
      { ...sellerOf(slug), buyer },
      moments,
    );
    return ofRfq(built, { id, closesAt, closesOn, zone: asked.zone }, { asked, openedAt });
  });
  const rfq: Rfq = {
    ...{ id, buyerId: buyer.id, stage: openedAt ? "opened" : "open" },
    ...{ company, language, text, ...asked, closesOn, closesAt },
    ...momentsOf({ closesOn, zone: asked.zone }, new Date(createdAt)),
    invited: threads.map((it) => invitedOf(it, openedAt !== undefined)),
    winners: [],
    ...(openedAt ? { openedAt } : {}),
    version: openedAt ? 2 : 1,
    ...{ createdAt, updatedAt: openedAt ?? createdAt },
  };
  return { rfq: openedAt ? { ...rfq, remindedAt: rfq.remindAt } : rfq, threads };
}

/** An exporter's quotation answers the inquiry; without figures in the thread, as long as it is sealed. */
function ofRfq(
  { inquiry, quotation: built, ...rest }: BuiltThread,
  rfq: { id: string; closesAt: string; closesOn: string; zone: string },
  { asked, openedAt }: { asked: DemoRfq["asked"]; openedAt: string | undefined },
): BuiltThread {
  const known = { ...rfq, ...(openedAt ? { openedAt } : {}) };
  const thread = { ...inquiry, unit: asked.unit, rfq: known };
  if (!built) return { ...rest, inquiry: thread };
  const sealed = openedAt ? {} : { isSealed: true as const };
  const quotation = { ...built, quotation: { ...built.quotation, rfqId: rfq.id, ...sealed } };
  const quotations = inquiry.quotations?.map(({ total, validThrough, ...told }) =>
    openedAt ? { ...told, total, validThrough } : told,
  );
  const answeredAt = built.quotation.sentAt;
  const answered = {
    ...thread,
    stage: "answered" as const,
    answeredAt,
    ...(quotations ? { quotations } : {}),
  };
  return { ...rest, inquiry: answered, quotation };
}

function invitedOf({ inquiry, quotation }: BuiltThread, isOpened: boolean): InvitedExporter {
  const { profileId, id: inquiryId, exporterName, exporterHandle, listingId, listingTitle } = inquiry;
  return {
    ...{ profileId, inquiryId, exporterName, exporterHandle },
    listings: [{ listingId, title: listingTitle }],
    ...(quotation && isOpened ? { quotationId: quotation.quotation.id } : {}),
  };
}

export function rfqWrites({ rfq }: BuiltRfq): Write[] {
  return [restore(rfqRecord, rfq)];
}
