import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, type Fresh, type Write } from "#functions/platform/table/write.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { inquiryIds, messageIds } from "#shared/trade/ids.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import type { Inquiry, Message, SendInquiry } from "#shared/trade/inquiries/inquiry.ts";
import { unblocked } from "./blocks.records.ts";
import { countReceived } from "./crowds.records.ts";
import { inquiryRecord, messageRecord } from "./inquiries.records.ts";

/** What a buyer asks of one exporter; in a unit of its own where the request is not about the listing's alone. */
export type Asked = SendInquiry & Partial<Pick<Inquiry, "unit" | "rfq">>;

/** What is kept of an inquiry as it is sent, with its first message; the listing's words are kept as they stand. */
export function newInquiry(
  { now }: Pick<Ctx, "now">,
  listing: Listing,
  buyerId: string,
  { message: text, language, registrationNumber: _private, ...asked }: Asked,
): { inquiry: Fresh<Inquiry>; message: Fresh<Message> } {
  const id = newId(inquiryIds, now);
  const message: Fresh<Message> = {
    id: newId(messageIds, now),
    inquiryId: id,
    number: 1,
    from: "buyer",
    authorId: buyerId,
    text,
    language,
  };
  const inquiry: Fresh<Inquiry> = {
    unit: listing.unit,
    ...asked,
    id,
    listingId: listing.id,
    profileId: listing.profileId,
    buyerId,
    stage: inquiryProcess.first,
    listingTitle: titlesOf(listing),
    exporterName: listing.exporter.businessName,
    exporterHandle: listing.exporter.handle,
    lastMessage: { id: message.id, from: "buyer", at: now.toISOString() },
    messageCount: 1,
    readAt: {},
    contacts: {},
  };
  return { inquiry, message };
}

/** A listing's title in each of its languages. */
export function titlesOf({ text }: Pick<Listing, "text">): Inquiry["listingTitle"] {
  return Object.fromEntries(Object.entries(text).map(([locale, { title }]) => [locale, title]));
}

/**
 * The writes by which an exporter is asked: where neither has blocked the other, and set apart where very many ask that
 * day. A refusal is RuleBroken `blocked`.
 */
export async function asking(
  ctx: Pick<Ctx, "table" | "now">,
  listing: Listing,
  buyerId: string,
  asked: Asked,
): Promise<{ added: Write<Inquiry>; writes: Write[] }> {
  const { inquiry, message } = newInquiry(ctx, listing, buyerId, asked);
  const { isOfCrowd, writes: counted } = await countReceived(ctx.table, inquiry, ctx.now);
  const added = add(inquiryRecord, { ...inquiry, ...(isOfCrowd ? { isOfCrowd } : {}) });
  return { added, writes: [...unblocked(inquiry), ...counted, added, add(messageRecord, message)] };
}
