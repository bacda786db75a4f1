import * as z from "zod";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Partition, Table } from "#functions/platform/table/table.ts";
import { stamps } from "#shared/stamps.ts";
import { inquiryIds } from "#shared/trade/ids.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import { Inquiry, type InquiryStage, Message, Side } from "#shared/trade/inquiries/inquiry.ts";

const partition = (inquiryId: string) => `INQUIRY#${inquiryId}`;

/** An inquiry and its messages share a partition, so that a thread is one read. */
export const inquiryRecord = defineRecord<Inquiry, string>()({
  kind: "inquiry",
  schema: Inquiry,
  key: (id) => ({ pk: partition(id), sk: "INQUIRY" }),
  keyOf: (inquiry) => inquiry.id,
  process: inquiryProcess,
  subject: inquiryProcess.subject,
  indexes: {
    "by-profile": (inquiry) => ({ inProfile: inboxOf(inquiry) }),
    "by-person": ({ buyerId }) => ({ ofPerson: buyerId }),
  },
});

export const messageRecord = defineRecord<Message, Pick<Message, "inquiryId" | "id">>()({
  kind: "message",
  schema: Message,
  key: ({ inquiryId, id }) => ({ pk: partition(inquiryId), sk: `MESSAGE#${id}` }),
  keyOf: ({ inquiryId, id }) => ({ inquiryId, id }),
});

const Complaint = z.strictObject({ inquiryId: inquiryIds.schema, by: Side, ...stamps });
type Complaint = z.infer<typeof Complaint>;
export type ComplaintKey = Pick<Complaint, "inquiryId" | "by">;

/**
 * Where one side's complaint about the other lies, one a side: in the thread, so that its read shows that it is there.
 * What it says is for whoever keeps complaints.
 */
export const complaintPlace = {
  kind: "report",
  key: ({ inquiryId, by }: ComplaintKey) => ({ pk: partition(inquiryId), sk: `REPORT#${by}` }),
  keyOf: ({ inquiryId, by }: ComplaintKey) => ({ inquiryId, by }),
};

/** All that a thread knows of a complaint. */
const complaintRecord = defineRecord<Complaint, ComplaintKey>()({ ...complaintPlace, schema: Complaint });

/** How many messages of a thread are shown at once. */
export const shownMessages = 200;

export interface StoredThread {
  inquiry: Inquiry;
  /** Oldest first. */
  messages: Message[];
  /** Whether there are messages before these. */
  hasEarlier: boolean;
  /** The sides that have reported the other. */
  reportedBy: Side[];
  /** The complaints as they lie in the thread, for those who keep them. */
  items: Partition;
}

/** The inquiry with its newest messages, and who has reported whom, in one operation. */
export async function threadOf(table: Table, inquiryId: string): Promise<StoredThread | undefined> {
  const items = await table.queryPartition(partition(inquiryId), {
    newestFirst: true,
    limit: shownMessages + 3,
  });
  const [head] = await items.of(inquiryRecord);
  const inquiry = head ?? (await table.get(inquiryRecord, inquiryId));
  if (!inquiry) return undefined;
  const messages = await messagesAmong(items);
  return {
    inquiry,
    messages: messages.slice(-shownMessages),
    hasEarlier: head === undefined || messages.length > shownMessages,
    reportedBy: await reportersAmong(items),
    items,
  };
}

/** The same with the messages that stand before one of them; three operations. */
export async function threadBefore(
  table: Table,
  inquiryId: string,
  messageId: string,
): Promise<StoredThread | undefined> {
  const [inquiry, items, earlier] = await Promise.all([
    table.get(inquiryRecord, inquiryId),
    table.queryPartition(partition(inquiryId), { prefix: "REPORT#" }),
    messagesBefore(table, inquiryId, { before: messageId, limit: shownMessages }),
  ]);
  return inquiry && { inquiry, ...earlier, reportedBy: await reportersAmong(items), items };
}

/** The newest messages of a thread, or of those before one of them, oldest first. */
export async function messagesBefore(
  table: Table,
  inquiryId: string,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<Pick<StoredThread, "messages" | "hasEarlier">> {
  const found = await table.queryPartition(partition(inquiryId), {
    prefix: "MESSAGE#",
    newestFirst: true,
    limit: limit + 1,
    ...(before === undefined ? {} : { after: messageRecord.key({ inquiryId, id: before }).sk }),
  });
  const messages = await messagesAmong(found);
  return { messages: messages.slice(-limit), hasEarlier: messages.length > limit };
}

/** The newest messages of a thread, oldest first. */
export async function newestMessages(table: Table, inquiryId: string, limit: number): Promise<Message[]> {
  return (await messagesBefore(table, inquiryId, { limit })).messages;
}

async function reportersAmong(items: Partition): Promise<Side[]> {
  return (await items.of(complaintRecord)).map(({ by }) => by);
}

async function messagesAmong(newestFirst: Partition): Promise<Message[]> {
  return (await newestFirst.of(messageRecord)).toReversed();
}

/** What a business received, by stage, last changed first: what is set apart, or all else. */
export function inquiriesOfProfile(
  table: Table,
  { stage, ...inbox }: Pick<Inquiry, "profileId" | "isOfCrowd"> & { stage: InquiryStage },
  page: PageRequest,
): Promise<Page<Inquiry>> {
  return table.queryIndex(inquiryRecord, "by-profile", { inProfile: inboxOf(inbox), stage }, page);
}

function inboxOf({ profileId, isOfCrowd = false }: Pick<Inquiry, "profileId" | "isOfCrowd">): string {
  return isOfCrowd ? `${profileId}|crowd` : profileId;
}

/** What a buyer sent, last changed first. */
export function inquiriesOfBuyer(table: Table, buyerId: string, page: PageRequest): Promise<Page<Inquiry>> {
  return table.queryIndex(inquiryRecord, "by-person", { ofPerson: buyerId }, page);
}
