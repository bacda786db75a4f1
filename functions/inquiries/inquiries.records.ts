import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord, fromItem } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { Inquiry, type InquiryStage, Message } from "#shared/inquiries/inquiry.ts";

/** An inquiry and its messages share a partition, so that a thread is one read. */
export const inquiryRecord = defineRecord<Inquiry, string>({
  kind: "inquiry",
  schema: Inquiry,
  key: (id) => ({ pk: `INQUIRY#${id}`, sk: "INQUIRY" }),
  keyOf: (inquiry) => inquiry.id,
  index: (inquiry) => ({ personId: inquiry.buyerId }),
});

export const messageRecord = defineRecord<Message, Pick<Message, "inquiryId" | "id">>({
  kind: "message",
  schema: Message,
  key: ({ inquiryId, id }) => ({ pk: `INQUIRY#${inquiryId}`, sk: `MESSAGE#${id}` }),
  keyOf: ({ inquiryId, id }) => ({ inquiryId, id }),
});

/** How many messages of a thread are shown, newest kept. */
export const shownMessages = 200;

/** The inquiry with its newest messages, oldest first, in one operation. */
export async function threadOf(
  table: Table,
  inquiryId: string,
): Promise<{ inquiry: Inquiry; messages: Message[] } | undefined> {
  const items = await table.queryPartition(`INQUIRY#${inquiryId}`, {
    newestFirst: true,
    limit: shownMessages + 4,
  });
  const head = items.find((item) => item.kind === "inquiry");
  const inquiry = head ? fromItem(inquiryRecord, head) : await table.get(inquiryRecord, inquiryId);
  if (!inquiry) return undefined;
  const messages = items
    .filter((item) => item.kind === "message")
    .map((item) => fromItem(messageRecord, item));
  return { inquiry, messages: messages.toReversed() };
}

/** What a business received, by stage, last changed first. */
export function inquiriesOfProfile(
  table: Table,
  profileId: string,
  stage: InquiryStage,
  page: PageRequest,
): Promise<Page<Inquiry>> {
  return table.queryIndex(inquiryRecord, "by-profile", { profileId, kind: "inquiry", stage }, page);
}

/** What a buyer sent, last changed first. */
export function inquiriesOfBuyer(table: Table, buyerId: string, page: PageRequest): Promise<Page<Inquiry>> {
  return table.queryIndex(inquiryRecord, "by-person", { personId: buyerId, kind: "inquiry" }, page);
}
