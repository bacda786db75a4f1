import type { Table } from "#functions/platform/table/table.ts";
import { type About, thingOf } from "#functions/platform/verbs/about.ts";
import { isIdOf } from "#shared/ids.ts";
import { inquiryIds, messageIds } from "#shared/trade/ids.ts";
import { inquirySubject } from "#shared/trade/inquiries/inquiry.permissions.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { inquiryRecord, type StoredThread, threadBefore, threadOf } from "./inquiries.records.ts";

/** Where a thread is, as its address says; it may be anything. */
export interface ThreadAddress {
  inquiryId: string;
}

/** A thread's head. */
export const aThread: About<ThreadAddress, Inquiry> = thingOf(
  inquiryRecord,
  ({ inquiryId }: ThreadAddress) => (isIdOf(inquiryIds, inquiryId) ? inquiryId : undefined),
);

/** The same with its newest messages, in one operation; or with those before the one that the address names. */
export const aThreadWithMessages: About<ThreadAddress & { before?: string | undefined }, StoredThread> = {
  find: async ({ table }, { inquiryId, before }) =>
    isIdOf(inquiryIds, inquiryId) ? threadAt(table, inquiryId, before) : undefined,
  subject: ({ inquiry }) => inquirySubject(inquiry),
};

/** A thread from its end, or from before a message; what is no message's id counts as none. */
export function threadAt(table: Table, inquiryId: string, before = ""): Promise<StoredThread | undefined> {
  return isIdOf(messageIds, before) ? threadBefore(table, inquiryId, before) : threadOf(table, inquiryId);
}
