import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Partition, Table } from "#functions/platform/table/table.ts";
import type { SubjectOf } from "#shared/permissions.ts";
import type { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { Inquiry, type InquiryStage, Message, type Side } from "#shared/trade/inquiries/inquiry.ts";
import { Report, type reportStages } from "#shared/trade/inquiries/report.ts";

/** An inquiry and its messages share a partition, so that a thread is one read. */
export const inquiryRecord = defineRecord<Inquiry, string>()({
  kind: "inquiry",
  schema: Inquiry,
  key: (id) => ({ pk: `INQUIRY#${id}`, sk: "INQUIRY" }),
  keyOf: (inquiry) => inquiry.id,
  subject: ({ buyerId, profileId }): SubjectOf<Omit<typeof inquiryPermissions, "send">> => ({
    buyerId,
    profileId,
  }),
  indexes: {
    "by-profile": ({ profileId }) => ({ inProfile: profileId }),
    "by-person": ({ buyerId }) => ({ ofPerson: buyerId }),
  },
});

export const messageRecord = defineRecord<Message, Pick<Message, "inquiryId" | "id">>()({
  kind: "message",
  schema: Message,
  key: ({ inquiryId, id }) => ({ pk: `INQUIRY#${inquiryId}`, sk: `MESSAGE#${id}` }),
  keyOf: ({ inquiryId, id }) => ({ inquiryId, id }),
});

/** A side's report lies in the thread that it is about: one a side. Admins find the open ones by stage. */
export const reportRecord = defineRecord<Report, Pick<Report, "inquiryId" | "by">>()({
  kind: "report",
  schema: Report,
  key: ({ inquiryId, by }) => ({ pk: `INQUIRY#${inquiryId}`, sk: `REPORT#${by}` }),
  keyOf: ({ inquiryId, by }) => ({ inquiryId, by }),
  indexes: { "by-stage": ({ createdAt }) => ({ stagedAt: createdAt }) },
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
  const [head] = await items.of(inquiryRecord);
  const inquiry = head ?? (await table.get(inquiryRecord, inquiryId));
  if (!inquiry) return undefined;
  const reports = await items.of(reportRecord);
  return {
    inquiry,
    messages: (await messagesAmong(items)).slice(-shownMessages),
    reports: Object.fromEntries(reports.map((report) => [report.by, report])),
  };
}

/** The newest messages of a thread, oldest first. */
export async function newestMessages(table: Table, inquiryId: string, limit: number): Promise<Message[]> {
  const options = { prefix: "MESSAGE#", newestFirst: true, limit };
  return messagesAmong(await table.queryPartition(`INQUIRY#${inquiryId}`, options));
}

async function messagesAmong(newestFirst: Partition): Promise<Message[]> {
  return (await newestFirst.of(messageRecord)).toReversed();
}

/** What a business received, by stage, last changed first. */
export function inquiriesOfProfile(
  table: Table,
  profileId: string,
  stage: InquiryStage,
  page: PageRequest,
): Promise<Page<Inquiry>> {
  return table.queryIndex(inquiryRecord, "by-profile", { inProfile: profileId, stage }, page);
}

/** What a buyer sent, last changed first. */
export function inquiriesOfBuyer(table: Table, buyerId: string, page: PageRequest): Promise<Page<Inquiry>> {
  return table.queryIndex(inquiryRecord, "by-person", { ofPerson: buyerId }, page);
}

/** What was reported, in one stage, newest first. */
export function reportsIn(
  table: Table,
  stage: (typeof reportStages)[number],
  page: PageRequest,
): Promise<Page<Report>> {
  return table.queryIndex(reportRecord, "by-stage", { stage }, page);
}
