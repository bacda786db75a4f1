import type { Ctx } from "#functions/platform/ctx.ts";
import { lineOf } from "#shared/text.ts";
import type {
  Attachment,
  AttachmentFailureCode,
  AttachmentPlace,
} from "#shared/trade/inquiries/attachment.ts";
import { dropAttachment, keepAttachment } from "./attachment-store.ts";
import { AttachmentRefused, type MadeAttachment, makeAttachment } from "./make-attachment.ts";

/** Why an upload has no place where it was to go; trying again would not help. */
export class UploadRefused<Code extends string = string> extends Error {
  readonly code: Code;

  constructor(code: Code) {
    super(code);
    this.name = "UploadRefused";
    this.code = code;
  }
}

type RefusalCode<Code extends string> = Exclude<AttachmentFailureCode, "attachments_full"> | Code;

export interface Taking<Code extends string> {
  place: AttachmentPlace;
  /** Keeps what was made of it, otherwise than an attachment is kept. @throws UploadRefused */
  keep?(made: MadeAttachment): Promise<void>;
  /**
   * Enters the file where it belongs; false where its sender may not any more.
   * @throws UploadRefused
   */
  enter(file: Omit<Attachment, "id">): Promise<boolean>;
  /** Tells its sender why it could not be used. */
  tell(failure: { code: RefusalCode<Code>; name: string; failedAt: string }): Promise<void>;
}

/**
 * Makes an upload into a file of its sender's and takes the upload away. The same event may come many times. What cannot be
 * one is told; any other error is thrown, for the event to come again.
 */
export async function takeUpload<Code extends string>(
  ctx: Ctx,
  key: string,
  { place, keep, enter, tell }: Taking<Code>,
): Promise<void> {
  const blob = await ctx.blobs.get(key);
  if (!blob) return;
  try {
    const made = await makeAttachment(blob.bytes, blob.fileName ?? "");
    await (keep ? keep(made) : keepAttachment(ctx.blobs, place, made.facts, made.files));
    if (!(await enter(made.facts))) await dropAttachment(ctx.blobs, place);
  } catch (error) {
    const code = refusedFor<Code>(error);
    if (!code) throw error;
    ctx.log.info("file_refused", { ...place, code, bytes: blob.bytes.length });
    await dropAttachment(ctx.blobs, place);
    await tell({ code, name: lineOf(blob.fileName ?? "", 120), failedAt: ctx.now.toISOString() });
  }
  await ctx.blobs.remove(key);
}

function refusedFor<Code extends string>(error: unknown): RefusalCode<Code> | undefined {
  if (error instanceof UploadRefused) return error.code;
  if (!(error instanceof AttachmentRefused) || error.code === "attachments_full") return undefined;
  return error.code;
}
