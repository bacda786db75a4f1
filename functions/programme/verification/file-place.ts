import type { SealPlace } from "#functions/platform/seal/seal-broken.ts";
import type { VerificationFile } from "#shared/programme/verification/evidence.ts";
import { type EvidenceKind, evidenceKinds } from "#shared/programme/verification/methods.ts";
import type { AttachmentPlace } from "#shared/trade/inquiries/attachment.ts";

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

type Placed = Pick<VerificationFile, "verificationId" | "personId" | "id">;

/** Evidence lies with its sender's files, so that it goes with them; there is one file of each, sealed. */
export const sealedFile = "sealed.bin";

export function placeOfFile({ verificationId, personId, id }: Placed): AttachmentPlace {
  return { inquiryId: verificationId, personId, attachmentId: id };
}

/** What a sealed file is bound to: it opens as nothing else. */
export function sealPlaceOf({ verificationId, id }: Pick<Placed, "verificationId" | "id">): SealPlace {
  return ["verification-file", verificationId, id];
}
