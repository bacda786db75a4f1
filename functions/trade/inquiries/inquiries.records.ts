import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { type Attributes, defineRecord, fromItem } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { Inquiry, type InquiryStage, Message, type Side } from "#shared/trade/inquiries/inquiry.ts";
import { Report, type reportStages } from "#shared/trade/inquiries/report.ts";

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

/** A side's report lies in the thread that it is about: one a side. Admins find the open ones by stage. */
export const reportRecord = defineRecord<Report, Pick<Report, "inquiryId" | "by">>({
  kind: "report",
  schema: Report,
  key: ({ inquiryId, by }) => ({ pk: `INQUIRY#${inquiryId}`, sk: `REPORT#${by}` }),
  keyOf: ({ inquiryId, by }) => ({ inquiryId, by }),
  index: (report) => ({ stagedAt: report.createdAt }),
});

/** How many messages of a thread are shown, newest kept. */
export const shownMessages = 200;

export interface StoredThread {
  inquiry: Inquiry;
  messages: Message[];
  reports: Partial<Record<Side, Report>>;
}

/** The inquiry with its newest messages, oldest first, and its reports, in one operation. */
export async function threadOf(table: Table, inquiryId: string): Promise<StoredThread | undefined> {
  const items = await table.queryPartition(`INQUIRY#${inquiryId}`, {
    newestFirst: true,
    limit: shownMessages + 3,
  });
  const head = items.find((item) => item.kind === "inquiry");
  const inquiry = head ? fromItem(inquiryRecord, head) : await table.get(inquiryRecord, inquiryId);
  if (!inquiry) return undefined;
  const reports = items.filter((item) => item.kind === "report").map((item) => fromItem(reportRecord, item));
  return {
    inquiry,
    messages: messagesAmong(items).slice(-shownMessages),
    reports: Object.fromEntries(reports.map((report) => [report.by, report])),
  };
}

/** The newest messages of a thread, oldest first. */
export async function newestMessages(table: Table, inquiryId: string, limit: number): Promise<Message[]> {
  const options = { prefix: "MESSAGE#", newestFirst: true, limit };
  return messagesAmong(await table.queryPartition(`INQUIRY#${inquiryId}`, options));
}

function messagesAmong(newestFirst: Attributes[]): Message[] {
  const items = newestFirst.filter((item) => item.kind === "message").toReversed();
  return items.map((item) => fromItem(messageRecord, item));
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

/** What was reported, in one stage, newest first. */
export function reportsIn(
  table: Table,
  stage: (typeof reportStages)[number],
  page: PageRequest,
): Promise<Page<Report>> {
  return table.queryIndex(reportRecord, "by-stage", { kind: "report", stage }, page);
}
