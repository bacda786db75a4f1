import * as z from "zod";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { disputeIds, evidenceIds } from "#shared/trade/ids.ts";
import { Attachment, attachmentFailureCodes } from "#shared/trade/inquiries/attachment.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { uploadFormShape } from "#shared/upload-form.ts";

/** Each side may show so many files, so that neither can take the other's room. */
export const maximumEvidence = 10;
export const maximumEvidenceFailures = 5;
/** What texts about them say. */
export const evidenceBounds = { maximum: maximumEvidence };

/** A photo or a PDF that one side shows in a dispute: as it came, and there to stay. */
export const Evidence = z.strictObject({
  id: evidenceIds.schema,
  disputeId: disputeIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  /** Whose attachés read it too. */
  market: CountryCode,
  from: Side,
  /** Who uploaded it. */
  personId: personIds.schema,
  file: Attachment.omit({ id: true }),
  ...stamps,
});
export type Evidence = z.infer<typeof Evidence>;

/** The same as its readers see it: by side, not by person. */
export const ShownEvidence = Evidence.omit({ personId: true, profileId: true, buyerId: true, market: true });
export type ShownEvidence = z.infer<typeof ShownEvidence>;

export function shownEvidence({ personId, profileId, buyerId, market, ...shown }: Evidence): ShownEvidence {
  return shown;
}

/** Why an upload became no evidence (`error_<code>`). */
export const evidenceFailureCodes = [
  ...attachmentFailureCodes.filter((it) => it !== "attachments_full"),
  "evidence_full",
  "dispute_over",
] as const;

export const EvidenceFailure = z.strictObject({
  evidenceId: evidenceIds.schema,
  code: z.enum(evidenceFailureCodes),
  name: z.string().max(120),
  failedAt: z.iso.datetime(),
});
export type EvidenceFailure = z.infer<typeof EvidenceFailure>;

/** Which uploads of one side could not be used; for its own eyes. */
export const EvidenceFailures = z.strictObject({
  disputeId: disputeIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  side: Side,
  failures: z.array(EvidenceFailure).max(maximumEvidenceFailures),
  ...stamps,
});
export type EvidenceFailures = z.infer<typeof EvidenceFailures>;

/** A form that takes one file, straight to the blob store. */
export const EvidenceForm = z.strictObject({ evidenceId: evidenceIds.schema, ...uploadFormShape });
