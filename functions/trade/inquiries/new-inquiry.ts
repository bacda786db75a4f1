import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Person } from "#shared/people/people/person.ts";
import { inquiryIds, messageIds } from "#shared/trade/ids.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import type { Inquiry, Message, SendInquiry } from "#shared/trade/inquiries/inquiry.ts";

type Fresh<T> = Omit<T, "version" | "createdAt" | "updatedAt">;

/** What is kept of an inquiry as it is sent, with its first message; the listing's words are kept as they stand. */
export function newInquiry(
  { now }: Pick<Ctx, "now">,
  listing: Listing,
  buyer: Person,
  { message: text, language, ...asked }: SendInquiry,
): { inquiry: Fresh<Inquiry>; message: Fresh<Message> } {
  const titles = Object.entries(listing.text).map(([locale, { title }]) => [locale, title]);
  const id = newId(inquiryIds, now);
  const message: Fresh<Message> = {
    id: newId(messageIds, now),
    inquiryId: id,
    number: 1,
    from: "buyer",
    authorId: buyer.id,
    text,
    language,
  };
  const inquiry: Fresh<Inquiry> = {
    ...asked,
    id,
    listingId: listing.id,
    profileId: listing.profileId,
    buyerId: buyer.id,
    stage: inquiryProcess.first,
    listingTitle: Object.fromEntries(titles),
    unit: listing.unit,
    exporterName: listing.exporter.businessName,
    exporterHandle: listing.exporter.handle,
    lastMessage: { id: message.id, from: "buyer", at: now.toISOString() },
    messageCount: 1,
    readAt: {},
    contacts: {},
  };
  return { inquiry, message };
}
