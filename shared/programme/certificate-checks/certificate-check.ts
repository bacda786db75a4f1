import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { BusinessCertificate } from "#shared/market/certificates/certificate.ts";
import { certificateIds, listingIds } from "#shared/market/ids.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { Office } from "#shared/people/people/offices.ts";
import { certificateFileIds } from "#shared/programme/ids.ts";
import { refusalFor, said } from "#shared/programme/office/said.ts";
import { fileFailureCodes } from "#shared/programme/verification/evidence.ts";
import { stamps } from "#shared/stamps.ts";
import { AttachmentKind } from "#shared/trade/inquiries/attachment.ts";
import { uploadFormShape } from "#shared/upload-form.ts";
import { certificateStages } from "./stages.ts";

export const notRightReasons = [
  "unreadable",
  "other_number",
  "other_goods",
  "ended",
  "not_genuine",
  "other",
] as const;

/** What an officer says of a certificate that is not right. */
export const RefuseCertificate = refusalFor(notRightReasons);
export type RefuseCertificate = z.infer<typeof RefuseCertificate>;

/** Why what was found stands no more. */
export const TakeBackFinding = z.strictObject(said);
export type TakeBackFinding = z.infer<typeof TakeBackFinding>;

/** The paper, which lies sealed in the blob store. */
export const CertificateFile = z.strictObject({
  id: certificateFileIds.schema,
  personId: personIds.schema,
  media: AttachmentKind,
  bytes: z.int().min(1),
  sentAt: z.iso.datetime(),
});
export type CertificateFile = z.infer<typeof CertificateFile>;

export const CertificateFileFailure = z.strictObject({
  fileId: certificateFileIds.schema,
  code: z.enum([...fileFailureCodes, "certificate_not_now"]),
  failedAt: z.iso.datetime(),
});
export type CertificateFileFailure = z.infer<typeof CertificateFileFailure>;

/**
 * What is known of one certificate beside what is stated of it: its paper, what an office found, and when its owners are
 * told that it ends. What it states is a copy, and says of what an office's finding is.
 */
export const CertificateCase = z.strictObject({
  certificateId: certificateIds.schema,
  profileId: profileIds.schema,
  /** Of one that is stated at a listing; the others are the business's. */
  listingId: listingIds.schema.optional(),
  businessName: z.string().max(100),
  certificate: BusinessCertificate,
  stage: z.enum(certificateStages),
  file: CertificateFile.optional(),
  failure: CertificateFileFailure.optional(),
  /** To whom what processes uploads seals files (docs/decisions/085). */
  sealTo: z.string().max(80).optional(),
  askedAt: z.iso.datetime().optional(),
  decidedAt: z.iso.datetime().optional(),
  office: Office.optional(),
  /** For officers' eyes: who of the office. */
  officerId: personIds.schema.optional(),
  reason: z.enum(notRightReasons).optional(),
  words: z.string().max(1000).optional(),
  language: ContentLocale.optional(),
  /** Days before its end at which the next mail goes out. */
  nextReminder: z.int().optional(),
  remindedAt: z.iso.datetime().optional(),
  lapsedAt: z.iso.datetime().optional(),
  isDemo: z.boolean().default(false),
  ...stamps,
});
export type CertificateCase = z.infer<typeof CertificateCase>;

/** The same as its members and officers see it. */
export const ShownCertificate = CertificateCase.omit({
  sealTo: true,
  officerId: true,
  nextReminder: true,
  file: true,
}).extend({ file: CertificateFile.omit({ personId: true }).optional() });
export type ShownCertificate = z.infer<typeof ShownCertificate>;

export function shownCertificate({
  sealTo: _to,
  officerId: _who,
  nextReminder: _next,
  file,
  ...shown
}: CertificateCase): ShownCertificate {
  if (!file) return shown;
  const { personId: _sender, ...paper } = file;
  return { ...shown, file: paper };
}

/** A form that takes one file, straight to the blob store. */
export const CertificateFileForm = z.strictObject({ fileId: certificateFileIds.schema, ...uploadFormShape });
