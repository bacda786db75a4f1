import { personOf } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { Conflict } from "#shared/errors.ts";
import { can } from "#shared/permissions.ts";
import { lineOf } from "#shared/text.ts";
import {
  type Attachment,
  type AttachmentPlace,
  maximumAttachments,
} from "#shared/trade/inquiries/attachment.ts";
import { inquiryPermissions, inquirySubject } from "#shared/trade/inquiries/inquiry.permissions.ts";
import {
  type AttachmentFailure,
  maximumFailures,
  type ReplyDraft,
} from "#shared/trade/inquiries/reply-draft.ts";
import { dropAttachment, keepAttachment } from "./attachment-store.ts";
import { inquiryRecord } from "./inquiries.records.ts";
import { AttachmentRefused, makeAttachment } from "./make-attachment.ts";
import {
  attachmentMarkRecord,
  readAttachmentUploadKey,
  replyDraftRecord,
  writeDraft,
} from "./reply-drafts.records.ts";

/** Five files that arrive at once lose to each other at most four times each. */
const attempts = 8;

/** Whether an upload is one that `processAttachment` takes. */
export function isAttachmentUpload(key: string): boolean {
  return readAttachmentUploadKey(key) !== undefined;
}

/**
 * Makes an upload into an attachment of its sender's draft and takes the upload away. The same event may come many times.
 * An upload that cannot be one is told in the draft; any other error is thrown, for the event to come again.
 */
export async function processAttachment(ctx: Ctx, key: string): Promise<void> {
  const place = readAttachmentUploadKey(key);
  if (place && (await mayStillSend(ctx, place))) {
    const blob = await ctx.blobs.get(key);
    if (!blob) return;
    try {
      const { facts, files } = await makeAttachment(blob.bytes, blob.fileName ?? "");
      await keepAttachment(ctx.blobs, place, facts, files);
      await enter(ctx, place, { id: place.attachmentId, ...facts });
    } catch (error) {
      if (!(error instanceof AttachmentRefused)) throw error;
      ctx.log.info("attachment_refused", { ...place, code: error.code, bytes: blob.bytes.length });
      await dropAttachment(ctx.blobs, place);
      await tellFailure(ctx, place, error.code, blob.fileName ?? "");
    }
  }
  await ctx.blobs.remove(key);
}

/** A form outlives its asker's membership by up to an hour; and what became an attachment once becomes no other. */
async function mayStillSend(
  ctx: Ctx,
  { inquiryId, personId, attachmentId }: AttachmentPlace,
): Promise<boolean> {
  const [inquiry, mark, person] = await Promise.all([
    ctx.table.get(inquiryRecord, inquiryId),
    ctx.table.get(attachmentMarkRecord, { inquiryId, attachmentId }),
    personOf(ctx.table, personId),
  ]);
  if (!inquiry || !person || mark) return false;
  return can({ kind: "person", person }, inquiryPermissions.reply, inquirySubject(inquiry));
}

/** Enters the attachment over whatever version of the draft stands, so that files which arrive at once all get in. */
async function enter(ctx: Ctx, place: AttachmentPlace, attachment: Attachment): Promise<void> {
  const { inquiryId, personId, attachmentId } = place;
  const mark = add(
    attachmentMarkRecord,
    { inquiryId, personId, attachmentId },
    () => new Conflict("version_stale"),
  );
  await afresh(async () => {
    const [draft, done] = await Promise.all([
      ctx.table.get(replyDraftRecord, place),
      ctx.table.get(attachmentMarkRecord, place),
    ]);
    if (done) return;
    const attachments = draft?.attachments ?? [];
    if (attachments.length >= maximumAttachments) throw new AttachmentRefused("attachments_full");
    const entered = writeDraft(place, draft, { attachments: [...attachments, attachment] });
    await commit(ctx, [entered, mark]);
  }, attempts);
}

async function tellFailure(
  ctx: Ctx,
  place: AttachmentPlace,
  code: AttachmentFailure["code"],
  fileName: string,
): Promise<void> {
  const { attachmentId } = place;
  const name = lineOf(fileName, 120);
  await afresh(async () => {
    const draft: ReplyDraft | undefined = await ctx.table.get(replyDraftRecord, place);
    const others = (draft?.failures ?? []).filter((it) => it.attachmentId !== attachmentId);
    const failure = { attachmentId, code, name, failedAt: ctx.now.toISOString() };
    await commit(ctx, [writeDraft(place, draft, { failures: [...others, failure].slice(-maximumFailures) })]);
  }, attempts);
}
