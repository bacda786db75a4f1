import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { del, get, post, put } from "#functions/platform/http/api-route.ts";
import { attachmentTypes } from "#shared/trade/inquiries/attachment.ts";
import {
  AttachmentAddress,
  AttachmentFailure,
  AttachmentForm,
  ShownDraft,
} from "#shared/trade/inquiries/reply-draft.ts";
import { errorText, messagesIn } from "#web/messages.ts";
import { addressOf, addressSeconds } from "./attachment-store.ts";
import {
  getAttachment,
  getReplyDraft,
  makeAttachmentForm,
  removeAttachment,
  saveReplyDraft,
} from "./attachments.service.ts";

/** A draft with the reason of each failure in words. */
export const DraftView = ShownDraft.extend({
  failures: AttachmentFailure.extend({ detail: z.string() }).array(),
});

const tag = "inquiries";

const draft = {
  answer: DraftView,
  view: ({ failures, ...begun }: ShownDraft, { ctx }: { ctx: Ctx }) => ({
    ...begun,
    failures: failures.map((it) => ({ ...it, detail: errorText(messagesIn(ctx.locale), it.code) })),
  }),
};

export const attachmentsApi = [
  post("/inquiries/:inquiryId/attachments/uploads", makeAttachmentForm, {
    tag,
    summary:
      "Get a form that takes one photo or PDF for your next message; it is checked once it has arrived",
    description:
      "POST `multipart/form-data` to `action`, without a token: first a part for each of `fields`, then the file with its " +
      "name as the part named `file`, last. The answer is an empty 204. Then ask `GET /inquiries/{inquiryId}/draft` now and " +
      "again, until `attachmentId` is among its `attachments`, or among its `failures` with the reason; then name it in " +
      "`POST /inquiries/{inquiryId}/messages`. A photo (JPEG, PNG, WebP or AVIF, at most 15 MB) is made smaller and loses " +
      "where and with what it was taken; a PDF (at most 5 MB) is kept as it is, but refused where it holds a script, starts a " +
      "program, carries other files or is locked. One form takes one file, a message five.",
    answer: AttachmentForm,
    view: (form, { ctx }) => ({ ...form, action: new URL(form.action, ctx.config.siteUrl).href }),
    status: 201,
  }),
  get("/inquiries/:inquiryId/draft", getReplyDraft, {
    tag,
    summary:
      "What you have begun to write in a thread: its text, what is attached, and what could not be, with the reason",
    description: "Yours alone. It is forgotten a week after its last change.",
    ...draft,
  }),
  put("/inquiries/:inquiryId/draft", saveReplyDraft, {
    tag,
    summary: "Keep the text that you have begun to write; what is attached stays",
    ...draft,
  }),
  del("/inquiries/:inquiryId/draft/attachments/:attachmentId", removeAttachment, {
    tag,
    summary: "Take a file off what you have begun to write",
    status: 204,
  }),
  get("/inquiries/:inquiryId/messages/:messageId/attachments/:attachmentId", getAttachment, {
    tag,
    summary:
      "Something attached to a message, with an address to fetch it from within a minute, without a token",
    answer: AttachmentAddress,
    async view({ place, attachment }, { ctx }) {
      return {
        ...attachment,
        contentType: attachmentTypes[attachment.kind],
        address: await addressOf(ctx.blobs, place, attachment),
        expiresAt: new Date(ctx.now.getTime() + addressSeconds * 1000).toISOString(),
      };
    },
  }),
];
