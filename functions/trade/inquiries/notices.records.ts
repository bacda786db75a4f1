import { defineRecord } from "#functions/platform/table/record.ts";
import { Notice } from "#shared/trade/inquiries/notice.ts";

/** One for each receiver of a thread. In the index of stages stands what is to be looked at again, by its time. */
export const noticeRecord = defineRecord<Notice, Pick<Notice, "inquiryId" | "receiverId">>()({
  kind: "notice",
  schema: Notice,
  key: ({ inquiryId, receiverId }) => ({ pk: `NOTICE#${inquiryId}`, sk: receiverId }),
  indexes: { "by-stage": ({ stagedAt }) => ({ stagedAt }) },
  keyOf: ({ inquiryId, receiverId }) => ({ inquiryId, receiverId }),
});
