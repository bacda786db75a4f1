import type { Page } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { Notice, type noticeStages } from "#shared/inquiries/notice.ts";

/** One for each receiver of a thread. In the index of stages stands what is to be looked at again, by its time. */
export const noticeRecord = defineRecord<Notice, Pick<Notice, "inquiryId" | "receiverId">>({
  kind: "notice",
  schema: Notice,
  key: ({ inquiryId, receiverId }) => ({ pk: `NOTICE#${inquiryId}`, sk: receiverId }),
  keyOf: ({ inquiryId, receiverId }) => ({ inquiryId, receiverId }),
});

/** The notices of a stage, those whose time comes first at the front. */
export function noticesByTime(
  table: Table,
  stage: (typeof noticeStages)[number],
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<Notice>> {
  return table.queryIndex(
    noticeRecord,
    "by-stage",
    { kind: "notice", stage },
    { ...page, oldestFirst: true },
  );
}
