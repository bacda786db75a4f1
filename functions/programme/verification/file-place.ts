import type { VerificationFile } from "#shared/programme/verification/evidence.ts";
import { type EvidenceKind, evidenceKinds } from "#shared/programme/verification/methods.ts";
import type { SealedPlace } from "./sealed-files.ts";

/** An upload that waits to become evidence: of which request, by whom, and what it is said to show. */
export interface FileUpload {
  verificationId: string;
  personId: string;
  shows: EvidenceKind;
  fileId: string;
}

const ulid = "[0-9A-HJKMNP-TV-Z]{26}";
const keyPattern = new RegExp(
  `^uploads/(ver_${ulid})/(prs_${ulid})/(${evidenceKinds.join("|")})/(vfl_${ulid})$`,
);

export function fileUploadKey({ verificationId, personId, shows, fileId }: FileUpload): string {
  return `uploads/${verificationId}/${personId}/${shows}/${fileId}`;
}

export function readFileUploadKey(key: string): FileUpload | undefined {
  const [, verificationId, personId, shows, fileId] = keyPattern.exec(key) ?? [];
  if (!verificationId || !personId || !shows || !fileId) return undefined;
  return { verificationId, personId, shows: shows as EvidenceKind, fileId };
}

export function placeOfFile({
  verificationId,
  personId,
  id,
}: Pick<VerificationFile, "verificationId" | "personId" | "id">): SealedPlace {
  return { as: "verification-file", inquiryId: verificationId, personId, attachmentId: id };
}
