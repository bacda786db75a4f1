import type { SealedPlace } from "#functions/programme/verification/sealed-files.ts";
import type { CertificateFile } from "#shared/programme/certificate-checks/certificate-check.ts";

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

export function placeOfPaper(
  { certificateId }: Pick<PaperUpload, "certificateId">,
  { personId, id }: Pick<CertificateFile, "personId" | "id">,
): SealedPlace {
  return { as: "certificate-file", inquiryId: certificateId, personId, attachmentId: id };
}
