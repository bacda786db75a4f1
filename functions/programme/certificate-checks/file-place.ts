import type { SealPlace } from "#functions/platform/seal/seal-broken.ts";
import type { AttachmentPlace } from "#shared/trade/inquiries/attachment.ts";

/** An upload that waits to become a certificate's paper. */
export interface PaperUpload {
  profileId: string;
  certificateId: string;
  personId: string;
  fileId: string;
}

const ulid = "[0-9A-HJKMNP-TV-Z]{26}";
const keyPattern = new RegExp(`^uploads/(prf_${ulid})/(crt_${ulid})/(prs_${ulid})/(cfl_${ulid})$`);

export function paperUploadKey({ profileId, certificateId, personId, fileId }: PaperUpload): string {
  return `uploads/${profileId}/${certificateId}/${personId}/${fileId}`;
}

export function readPaperUploadKey(key: string): PaperUpload | undefined {
  const [, profileId, certificateId, personId, fileId] = keyPattern.exec(key) ?? [];
  if (!profileId || !certificateId || !personId || !fileId) return undefined;
  return { profileId, certificateId, personId, fileId };
}

/** There is one file of each, sealed. */
export const sealedPaper = "sealed.bin";

/** A paper lies with its sender's files, so that it goes with them. */
export function placeOfPaper(
  { certificateId }: { certificateId: string },
  { personId, id }: { personId: string; id: string },
): AttachmentPlace {
  return { inquiryId: certificateId, personId, attachmentId: id };
}

/** What a sealed paper is bound to: it opens as nothing else. */
export function paperSealOf({ certificateId }: { certificateId: string }, fileId: string): SealPlace {
  return ["certificate-file", certificateId, fileId];
}
