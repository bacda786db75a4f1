import { uploadFormFor } from "#functions/platform/blobs/upload-form-for.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { ref } from "#functions/platform/table/table.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { type AppError, NotFound, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { refusalOf } from "#shared/process.ts";
import { attachmentIds, inquiryIds, messageIds } from "#shared/trade/ids.ts";
import {
  type Attachment,
  type AttachmentPlace,
  maximumAttachmentBytes,
  maximumAttachments,
} from "#shared/trade/inquiries/attachment.ts";
import { inquiryPermissions, inquirySubject } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import type { Inquiry, Message } from "#shared/trade/inquiries/inquiry.ts";
import {
  type AttachmentForm,
  type ReplyDraft,
  SaveReplyDraft,
  shownDraft,
} from "#shared/trade/inquiries/reply-draft.ts";
import { blockKeys, blockRecord } from "./blocks.records.ts";
import { inquiryRecord, messageRecord } from "./inquiries.records.ts";
import { attachmentUploadKey, replyDraftRecord, writeDraft } from "./reply-drafts.records.ts";
import { aThread, type ThreadAddress } from "./thread-abouts.ts";

/** An attachment as it lies in the store, for whoever was found to be allowed to have it. */
export interface FoundAttachment {
  place: AttachmentPlace;
  attachment: Attachment;
}

/** What the actor has begun to write in a thread: a blank draft where that is nothing. */
export const getReplyDraft = read({
  permission: inquiryPermissions.reply,
  of: aThread,
  find: async ({ ctx, person, thing }) =>
    shownDraft(await ctx.table.get(replyDraftRecord, { inquiryId: thing.id, personId: person.id })),
});

/** Keeps what is typed so far; what is attached to it stays. */
export const saveReplyDraft = verb({
  permission: inquiryPermissions.reply,
  of: aThread,
  input: SaveReplyDraft,
  async write({ ctx, person, thing, input }) {
    const key = { inquiryId: thing.id, personId: person.id };
    const draft = await ctx.table.get(replyDraftRecord, key);
    const saved = writeDraft(key, draft, input);
    return { writes: [saved], answer: shownDraft(outcomeOf(ctx, saved)) };
  },
});

/** Something of the actor's own draft in a thread. */
const aDraftsAttachment: About<ThreadAddress & { attachmentId: string }, Inquiry> = aThread;

/** The actor's draft, and what stands against one more file in it: one operation. */
async function draftToAttachTo(
  ctx: Ctx,
  thing: Inquiry,
): Promise<{ draft: ReplyDraft | undefined; refusal: AppError | undefined }> {
  const person = signedIn(ctx);
  const [found, ...blocks] = await ctx.table.getTogether([
    ref(replyDraftRecord, { inquiryId: thing.id, personId: person.id }),
    ...blockKeys(thing).map((key) => ref(blockRecord, key)),
  ]);
  const draft = found as ReplyDraft | undefined;
  const isFull = (draft?.attachments.length ?? 0) >= maximumAttachments;
  const refusal =
    refusalOf(inquiryProcess.steps.reply, thing, person) ??
    (blocks.some((it) => it !== undefined) ? new RuleBroken("blocked") : undefined) ??
    (isFull ? new RuleBroken("attachments_full") : undefined);
  return { draft, refusal };
}

/**
 * A form for one more file of the actor's draft; the store answers a script. The draft changes when the file is there.
 * @throws RuleBroken `inquiry_closed`, `blocked`, `attachments_full`
 */
export const makeAttachmentForm = verb({
  permission: inquiryPermissions.reply,
  of: aThread,
  async rule({ ctx, thing }) {
    const { refusal } = await draftToAttachTo(ctx, thing);
    if (refusal) throw refusal;
  },
  write: async ({ ctx, person, thing }) => ({
    answer: await formFor(ctx, { inquiryId: thing.id, personId: person.id }),
  }),
});

/** The actor's draft with a form for one more file, or why there is none. */
export const getAttachmentDesk = read({
  permission: inquiryPermissions.reply,
  of: aThread,
  async find({ ctx, person, thing }) {
    const whose = { inquiryId: thing.id, personId: person.id };
    const { draft, refusal } = await draftToAttachTo(ctx, thing);
    const path = (id: string) => `/${ctx.locale}/inquiries/${thing.id}/attachments?uploaded=${id}`;
    return {
      inquiry: thing,
      draft: shownDraft(draft),
      ...(refusal ? { refusal: refusal.code } : { upload: await formFor(ctx, whose, path) }),
    };
  },
});

/** `path` is where the browser is sent once the file has arrived, of the attachment's id. */
async function formFor(
  ctx: Ctx,
  whose: Pick<AttachmentPlace, "inquiryId" | "personId">,
  path?: (attachmentId: string) => string,
): Promise<AttachmentForm> {
  const attachmentId = newId(attachmentIds, ctx.now);
  const key = attachmentUploadKey({ ...whose, attachmentId });
  const rules = { key, maximumBytes: maximumAttachmentBytes, keepsName: true };
  return { ...(await uploadFormFor(ctx, rules, path?.(attachmentId))), attachmentId };
}

/** Takes a file off the actor's draft, and off the list of those that could not be used; one that is gone stays so. */
export const removeAttachment = verb({
  permission: inquiryPermissions.reply,
  of: aDraftsAttachment,
  async write({ ctx, at, person, thing }) {
    const key = { inquiryId: thing.id, personId: person.id };
    const draft = await ctx.table.get(replyDraftRecord, key);
    const attachments = draft?.attachments.filter(({ id }) => id !== at.attachmentId) ?? [];
    const failures = draft?.failures.filter(({ attachmentId }) => attachmentId !== at.attachmentId) ?? [];
    const isThere =
      draft !== undefined &&
      attachments.length + failures.length < draft.attachments.length + draft.failures.length;
    return { writes: isThere ? [writeDraft(key, draft, { attachments, failures })] : [], answer: undefined };
  },
});

interface AttachmentAddress extends ThreadAddress {
  messageId: string;
  attachmentId: string;
}

/** A message's attachment, with the thread that says who may read it: one operation. */
const anAttachment: About<AttachmentAddress, FoundAttachment & { inquiry: Inquiry }> = {
  async find({ table }, { inquiryId, messageId, attachmentId }) {
    if (!isIdOf(inquiryIds, inquiryId) || !isIdOf(messageIds, messageId)) return undefined;
    const [inquiry, message] = await table.getTogether([
      ref(inquiryRecord, inquiryId),
      ref(messageRecord, { inquiryId, id: messageId }),
    ]);
    const found = message && attachmentOf(message, attachmentId);
    return inquiry && found && { ...found, inquiry };
  },
  subject: ({ inquiry }) => inquirySubject(inquiry),
};

export function attachmentOf(message: Message, attachmentId: string): FoundAttachment | undefined {
  const { inquiryId, authorId: personId, attachments } = message;
  const attachment = attachments?.find(({ id }) => id === attachmentId);
  return attachment && { place: { inquiryId, personId, attachmentId }, attachment };
}

/** Something attached to a message, for whoever may read the thread. */
export const getAttachment = read({ permission: inquiryPermissions.read, of: anAttachment });

/** Something attached to the actor's own draft, which nobody else is given. */
export const getDraftAttachment = read({
  permission: inquiryPermissions.reply,
  of: aDraftsAttachment,
  async find({ ctx, at: { attachmentId }, person, thing }): Promise<FoundAttachment> {
    const whose = { inquiryId: thing.id, personId: person.id };
    const draft = await ctx.table.get(replyDraftRecord, whose);
    const attachment = draft?.attachments.find(({ id }) => id === attachmentId);
    if (!attachment) throw new NotFound();
    return { place: { ...whose, attachmentId }, attachment };
  },
});
