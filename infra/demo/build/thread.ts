import { restore, type Write } from "#functions/platform/table/write.ts";
import { abuseReportRecord } from "#functions/trade/abuse-reports/abuse-reports.records.ts";
import { blockRecord } from "#functions/trade/inquiries/blocks.records.ts";
import { inquiryRecord, messageRecord } from "#functions/trade/inquiries/inquiries.records.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { AbuseReport } from "#shared/trade/abuse-reports/abuse-report.ts";
import { abuseReportIds, inquiryIds, messageIds } from "#shared/trade/ids.ts";
import type { Inquiry, Message, OrderedInThread, Side } from "#shared/trade/inquiries/inquiry.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import type { DemoThread } from "../threads/thread.ts";
import type { BuiltBusiness } from "./business.ts";
import { catalogId } from "./catalog.ts";
import { type BuiltDispute, disputeOf, disputeWrites } from "./dispute.ts";
import { type BuiltOrder, orderOf, orderWrites } from "./order.ts";
import { type BuiltQuotation, quotationOf, quotationWrites, quotedInThread } from "./quotation.ts";

export interface BuiltThread {
  inquiry: Inquiry;
  messages: Message[];
  report?: AbuseReport;
  blockedBy?: Side;
  quotation?: BuiltQuotation;
  order?: BuiltOrder;
  dispute?: BuiltDispute;
}

interface Parties {
  listing: Listing;
  business: BuiltBusiness;
  buyer: Person;
}

/** Long enough to read the last message and think it over. */
const closingMinutes = 40;

export function threadOf(thread: DemoThread, parties: Parties, moments: Moments): BuiltThread {
  const { listing, business, buyer } = parties;
  const { name, catalog, asked, company, shared = [], closedBy, neededInDays } = thread;
  const inquiryId = demoId(inquiryIds, name);
  const messages = messagesOf(thread, parties, inquiryId, moments);
  const [first, last] = [messages[0], messages.at(-1)];
  if (!first || !last) throw new RangeError(`The thread ${name} has no message.`);
  const answer = messages.find((message) => message.from === "exporter");
  const inquiry: Inquiry = {
    ...asked,
    id: inquiryId,
    listingId: listing.id,
    profileId: listing.profileId,
    buyerId: buyer.id,
    stage: closedBy ? "closed" : answer ? "answered" : "new",
    listingTitle: Object.fromEntries(
      Object.entries(listing.text).map(([locale, { title }]) => [locale, title]),
    ),
    ...(listing.unit ? { unit: listing.unit } : {}),
    exporterName: listing.exporter.businessName,
    exporterHandle: listing.exporter.handle,
    ...(neededInDays ? { neededBy: moments.dateAgo(-neededInDays) } : {}),
    company,
    ...(catalog ? { catalogId: catalogId(catalog) } : {}),
    lastMessage: { id: last.id, from: last.from, at: last.createdAt },
    messageCount: messages.length,
    readAt: readMarks(thread, messages),
    ...(answer ? { answeredAt: answer.createdAt } : {}),
    ...(closedBy ? { closedBy } : {}),
    contacts: Object.fromEntries(shared.map((side) => [side, contactOf(side, business, buyer)])),
    version: messages.length + shared.length + (closedBy ? 1 : 0),
    createdAt: first.createdAt,
    updatedAt: closedBy ? moments.minutesAfter(last.createdAt, closingMinutes) : last.createdAt,
  };
  const report = reportOf(thread, parties, last, moments);
  const { blockedBy, quoted, ordered, disputed } = thread;
  const quotation = quoted && quotationOf(name, quoted, { inquiry, listing, business, buyer }, moments);
  const revision = quotation?.revisions.at(-1);
  const made =
    ordered && quotation && revision
      ? orderOf(name, ordered, { inquiry, quotation: quotation.quotation, revision, business }, moments)
      : undefined;
  const claimed = disputed && made && disputeOf(name, disputed, made, business, moments);
  const order = claimed?.order ?? made;
  return {
    ...(order ? { order } : {}),
    ...(claimed ? { dispute: claimed.dispute } : {}),
    inquiry: quotation ? withQuotation(inquiry, quotation, order) : inquiry,
    messages,
    ...(report ? { report } : {}),
    ...(blockedBy ? { blockedBy } : {}),
    ...(quotation ? { quotation: withOrder(quotation, order) } : {}),
  };
}

/** The thread once it was quoted in: whoever acted last has read it, and the other side has not. */
function withQuotation(
  inquiry: Inquiry,
  { quotation, revisions }: BuiltQuotation,
  built: BuiltOrder | undefined,
): Inquiry {
  const { updatedAt: at, stage } = quotation;
  const from = stage === "accepted" ? "buyer" : (revisions.at(-1)?.from ?? "exporter");
  return {
    ...inquiry,
    quotations: [quotedInThread(quotation)],
    ...(built ? { orders: [orderedInThread(built.order)] } : {}),
    lastMessage: { ...inquiry.lastMessage, from, at },
    readAt: { ...inquiry.readAt, [from]: at },
    version: inquiry.version + quotation.version,
    updatedAt: at,
  };
}

function withOrder(built: BuiltQuotation, order: BuiltOrder | undefined): BuiltQuotation {
  return order ? { ...built, quotation: { ...built.quotation, orderId: order.order.id } } : built;
}

function orderedInThread({ id, number, total, createdAt: at }: Order): OrderedInThread {
  return { id, number, total, at };
}

function messagesOf(
  { name, sentDaysAgo, messages: [first, ...replies] }: DemoThread,
  { business, buyer }: Parties,
  inquiryId: string,
  moments: Moments,
): Message[] {
  let at = moments.daysAgo(sentDaysAgo);
  return [{ ...first, from: "buyer" as const, afterMinutes: 0 }, ...replies].map((message, index) => {
    const { afterMinutes, from, text, language } = message;
    at = moments.minutesAfter(at, afterMinutes);
    return {
      id: demoId(messageIds, `${name} ${index + 1}`, index),
      inquiryId,
      number: index + 1,
      from,
      authorId: from === "buyer" ? buyer.id : business.profile.ownerId,
      text,
      language,
      version: 1,
      createdAt: at,
      updatedAt: at,
    };
  });
}

/** Whoever answers has read; whether the last one was read the thread says. */
function readMarks({ isUnread }: DemoThread, messages: Message[]): Inquiry["readAt"] {
  const readAt: Inquiry["readAt"] = {};
  for (const { from, createdAt } of messages.slice(1)) readAt[from] = createdAt;
  const last = messages.at(-1);
  if (last && !isUnread) readAt[last.from === "buyer" ? "exporter" : "buyer"] = last.createdAt;
  return readAt;
}

function contactOf(side: Side, { hidden, people }: BuiltBusiness, buyer: Person) {
  if (side === "buyer") return { name: buyer.name, email: buyer.email };
  return { name: people[0]?.name ?? "", email: hidden.email, phone: hidden.phone };
}

function reportOf(
  { name, report }: DemoThread,
  { business, buyer }: Parties,
  last: Message,
  moments: Moments,
): AbuseReport | undefined {
  if (!report) return undefined;
  const reporter = report.by === "buyer" ? buyer : business.people[0];
  const at = moments.minutesAfter(last.createdAt, closingMinutes);
  return {
    ...report,
    id: demoId(abuseReportIds, name),
    inquiryId: last.inquiryId,
    reporterId: reporter?.id ?? "",
    reporterName: reporter?.name ?? "",
    stage: "open",
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

export function threadWrites(
  { inquiry, messages, report, blockedBy, quotation, order, dispute }: BuiltThread,
  siteUrl: string,
): Write[] {
  const { profileId, buyerId, updatedAt } = inquiry;
  const stamps = { version: 1, createdAt: updatedAt, updatedAt };
  return [
    restore(inquiryRecord, inquiry),
    ...messages.map((message) => restore(messageRecord, message)),
    ...(report ? [restore(abuseReportRecord, report)] : []),
    ...(quotation ? quotationWrites(quotation, siteUrl) : []),
    ...(order ? orderWrites(order) : []),
    ...(dispute ? disputeWrites(dispute) : []),
    ...(blockedBy ? [restore(blockRecord, { profileId, buyerId, by: blockedBy, ...stamps })] : []),
  ];
}
