import type { S3Event } from "aws-lambda";
import { ulid } from "ulid";
import { processUpload } from "./market/photos/process-upload.ts";
import { isProfilePhotoUpload, processProfilePhoto } from "./market/profile-photos/process-profile-photo.ts";
import { systemCtx } from "./platform/ctx.ts";
import { openPlatform } from "./platform/platform.ts";
import { isPaperUpload, processPaper } from "./programme/certificate-checks/process-paper.ts";
import { isVerificationUpload, processVerificationFile } from "./programme/verification/process-file.ts";
import { isEvidenceUpload, processEvidence } from "./trade/disputes/process-evidence.ts";
import { isAttachmentUpload, processAttachment } from "./trade/inquiries/process-attachment.ts";
import { isDocumentUpload, processDocument } from "./trade/order-documents/process-document.ts";

const platform = openPlatform(process.env);

/** Makes photos of listings and businesses, attachments, documents and evidence of uploads, woken by the blob store. */
export async function handler(event: S3Event): Promise<void> {
  for (const { s3 } of event.Records) {
    const key = decodeURIComponent(s3.object.key.replaceAll("+", " "));
    await workFor(key)(systemCtx(platform, ulid()), key);
  }
}

function workFor(key: string): typeof processUpload {
  if (isAttachmentUpload(key)) return processAttachment;
  if (isDocumentUpload(key)) return processDocument;
  if (isEvidenceUpload(key)) return processEvidence;
  if (isVerificationUpload(key)) return processVerificationFile;
  if (isPaperUpload(key)) return processPaper;
  return isProfilePhotoUpload(key) ? processProfilePhoto : processUpload;
}
