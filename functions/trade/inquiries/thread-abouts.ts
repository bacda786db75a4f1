import { type About, thingOf } from "#functions/platform/verbs/about.ts";
import { isIdOf } from "#shared/ids.ts";
import { inquiryIds } from "#shared/trade/ids.ts";
import { inquirySubject } from "#shared/trade/inquiries/inquiry.permissions.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { inquiryRecord, type StoredThread, threadOf } from "./inquiries.records.ts";

/** Where a thread is, as its address says; it may be anything. */
export interface ThreadAddress {
  inquiryId: string;
}

/** A thread's head. */
export const aThread: About<ThreadAddress, Inquiry> = thingOf(
  inquiryRecord,
  ({ inquiryId }: ThreadAddress) => (isIdOf(inquiryIds, inquiryId) ? inquiryId : undefined),
);

/** The same with its newest messages, in one operation. */
export const aThreadWithMessages: About<ThreadAddress, StoredThread> = {
  find: async ({ table }, { inquiryId }) =>
    isIdOf(inquiryIds, inquiryId) ? threadOf(table, inquiryId) : undefined,
  subject: ({ inquiry }) => inquirySubject(inquiry),
};
