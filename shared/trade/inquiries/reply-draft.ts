import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { prose } from "#shared/text.ts";
import { attachmentIds, inquiryIds, messageIds } from "#shared/trade/ids.ts";
import { uploadFormShape } from "#shared/upload-form.ts";
import { Attachment, attachmentFailureCodes, maximumAttachments } from "./attachment.ts";

export const maximumFailures = 5;

/** An upload that did not become an attachment. */
export const AttachmentFailure = z.strictObject({
  attachmentId: attachmentIds.schema,
  code: z.enum(attachmentFailureCodes),
  /** What the file is called where it came from. */
  name: z.string().max(120),
  failedAt: z.iso.datetime(),
});
export type AttachmentFailure = z.infer<typeof AttachmentFailure>;

/** What somebody has begun to write in a thread: for them alone, until they send it. */
export const ReplyDraft = z.strictObject({
  inquiryId: inquiryIds.schema,
  personId: personIds.schema,
  text: z.string().max(4000).default(""),
  language: ContentLocale.optional(),
  /** Sent with no message yet. */
  attachments: z.array(Attachment).max(maximumAttachments).default([]),
  failures: z.array(AttachmentFailure).max(maximumFailures).default([]),
  /** The message that those went into which were here last. */
  sentIn: messageIds.schema.optional(),
  ...stamps,
});
export type ReplyDraft = z.infer<typeof ReplyDraft>;

/** The same as its writer sees it; a blank one where nothing was begun. */
export const ShownDraft = ReplyDraft.pick({ text: true, language: true, attachments: true, failures: true });
export type ShownDraft = z.infer<typeof ShownDraft>;

export function shownDraft(draft: ReplyDraft | undefined): ShownDraft {
  const { text = "", language, attachments = [], failures = [] } = draft ?? {};
  return { text, ...(language ? { language } : {}), attachments, failures };
}

export const SaveReplyDraft = z.strictObject({
  text: prose(0, 4000).default(""),
  language: ContentLocale.optional(),
});

/** A form that takes one file, straight to the blob store. */
export const AttachmentForm = z.strictObject({
  attachmentId: attachmentIds.schema,
  ...uploadFormShape,
});
export type AttachmentForm = z.infer<typeof AttachmentForm>;

/** An attachment, and where it can be fetched without a token for a minute. */
export const AttachmentAddress = z.strictObject({
  ...Attachment.shape,
  contentType: z.string(),
  address: z.url(),
  expiresAt: z.iso.datetime(),
});
