import type { Evidence } from "#shared/trade/disputes/evidence.ts";
import type { AttachmentPlace } from "#shared/trade/inquiries/attachment.ts";

/** An upload that waits to become evidence: in which dispute, by whom. */
export type EvidenceUpload = Pick<Evidence, "disputeId" | "personId"> & { evidenceId: string };

const ulid = "[0-9A-HJKMNP-TV-Z]{26}";
const keyPattern = new RegExp(`^uploads/(dsp_${ulid})/(prs_${ulid})/(evd_${ulid})$`);

export function evidenceUploadKey({ disputeId, personId, evidenceId }: EvidenceUpload): string {
  return `uploads/${disputeId}/${personId}/${evidenceId}`;
}

export function readEvidenceUploadKey(key: string): EvidenceUpload | undefined {
  const [, disputeId, personId, evidenceId] = keyPattern.exec(key) ?? [];
  return disputeId && personId && evidenceId ? { disputeId, personId, evidenceId } : undefined;
}

/** Evidence lies with its sender's files, as what is attached to messages does, so that it goes with them. */
export function placeOfEvidence({
  disputeId,
  personId,
  id,
}: Pick<Evidence, "disputeId" | "personId" | "id">): AttachmentPlace {
  return { inquiryId: disputeId, personId, attachmentId: id };
}
