import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { attachmentIds, inquiryIds } from "#shared/trade/ids.ts";
import type { AttachmentPlace } from "#shared/trade/inquiries/attachment.ts";
import { ReplyDraft } from "#shared/trade/inquiries/reply-draft.ts";

const day = 24 * 3600;
const keptSeconds = 7 * day;
const after = (moment: string, seconds: number) => Math.floor(Date.parse(moment) / 1000) + seconds;

/** Apart from the thread: its read must not grow by what only one of its people has. */
const partition = (inquiryId: string) => `REPLY#${inquiryId}`;

export type ReplyDraftKey = Pick<ReplyDraft, "inquiryId" | "personId">;

export const replyDraftRecord = defineRecord<ReplyDraft, ReplyDraftKey>()({
  kind: "reply-draft",
  schema: ReplyDraft,
  key: ({ inquiryId, personId }) => ({ pk: partition(inquiryId), sk: `DRAFT#${personId}` }),
  keyOf: ({ inquiryId, personId }) => ({ inquiryId, personId }),
  expiresAt: ({ updatedAt }) => after(updatedAt, keptSeconds),
});

/** Changes a draft from what was read; begins one where there was none. Losing the race is a Conflict `version_stale`. */
export function writeDraft(
  { inquiryId, personId }: ReplyDraftKey,
  draft: ReplyDraft | undefined,
  changes: Partial<Pick<ReplyDraft, "text" | "language" | "attachments" | "failures" | "sentIn">>,
): Write<ReplyDraft> {
  if (draft) return change(replyDraftRecord, draft, changes);
  const blank = { inquiryId, personId, text: "", attachments: [], failures: [] };
  return add(replyDraftRecord, { ...blank, ...changes }, () => new Conflict("version_stale"));
}

/** That an upload became an attachment: its form is good for an hour, and may not put another file in its place. */
const AttachmentMark = z.strictObject({
  inquiryId: inquiryIds.schema,
  personId: personIds.schema,
  attachmentId: attachmentIds.schema,
  ...stamps,
});
type AttachmentMark = z.infer<typeof AttachmentMark>;

export const attachmentMarkRecord = defineRecord<
  AttachmentMark,
  Pick<AttachmentMark, "inquiryId" | "attachmentId">
>()({
  kind: "attachment-mark",
  schema: AttachmentMark,
  key: ({ inquiryId, attachmentId }) => ({ pk: partition(inquiryId), sk: `MARK#${attachmentId}` }),
  keyOf: ({ inquiryId, attachmentId }) => ({ inquiryId, attachmentId }),
  expiresAt: ({ createdAt }) => after(createdAt, keptSeconds),
});

const ulid = "[0-9A-HJKMNP-TV-Z]{26}";
const uploadKeyPattern = new RegExp(`^uploads/(inq_${ulid})/(prs_${ulid})/(att_${ulid})$`);

/** Where an upload waits until it is made into an attachment. */
export function attachmentUploadKey({ inquiryId, personId, attachmentId }: AttachmentPlace): string {
  return `uploads/${inquiryId}/${personId}/${attachmentId}`;
}

export function readAttachmentUploadKey(key: string): AttachmentPlace | undefined {
  const [, inquiryId, personId, attachmentId] = uploadKeyPattern.exec(key) ?? [];
  return inquiryId && personId && attachmentId ? { inquiryId, personId, attachmentId } : undefined;
}
