import * as z from "zod";
import { personIds } from "#shared/people/ids.ts";
import { verificationFileIds, verificationIds } from "#shared/programme/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { AttachmentKind, attachmentFailureCodes } from "#shared/trade/inquiries/attachment.ts";
import { uploadFormShape } from "#shared/upload-form.ts";
import { evidenceKinds } from "./methods.ts";

export const EvidenceKind = z.enum(evidenceKinds);

export const maximumFiles = 10;
/** So that a sealed file still fits into a function's answer. */
export const maximumEvidenceBytes = 4_000_000;
/** What texts about them say. */
export const fileBounds = { maximum: maximumFiles };

/** One file of evidence. Its bytes lie sealed in the blob store; its name is not kept, as names tell of people. */
export const VerificationFile = z.strictObject({
  id: verificationFileIds.schema,
  verificationId: verificationIds.schema,
  personId: personIds.schema,
  shows: EvidenceKind,
  media: AttachmentKind,
  bytes: z.int().min(1),
  ...stamps,
});
export type VerificationFile = z.infer<typeof VerificationFile>;

/** The same as its owner and officers see it listed. */
export const ListedFile = VerificationFile.pick({
  id: true,
  shows: true,
  media: true,
  bytes: true,
  createdAt: true,
});
export type ListedFile = z.infer<typeof ListedFile>;

export function listedFile({ id, shows, media, bytes, createdAt }: VerificationFile): ListedFile {
  return { id, shows, media, bytes, createdAt };
}

/** Why an upload became no evidence (`error_<code>`). */
export const fileFailureCodes = [
  ...attachmentFailureCodes.filter((it) => it !== "attachments_full"),
  "verification_files_full",
  "verification_not_open",
  "evidence_too_heavy",
] as const;

export const FileFailure = z.strictObject({
  fileId: verificationFileIds.schema,
  shows: EvidenceKind,
  code: z.enum(fileFailureCodes),
  failedAt: z.iso.datetime(),
});
export type FileFailure = z.infer<typeof FileFailure>;

/** What a form for one file is asked with. */
export const MakeFileForm = z.strictObject({ shows: EvidenceKind });

/** A form that takes one file, straight to the blob store. */
export const FileForm = z.strictObject({ fileId: verificationFileIds.schema, ...uploadFormShape });
