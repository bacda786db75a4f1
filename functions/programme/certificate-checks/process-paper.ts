import { personOf } from "#functions/people/people/people.offers.ts";
import { putFirst } from "#functions/platform/blobs/folders.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { sealFile } from "#functions/platform/seal/file-seal.ts";
import { change } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { dropAttachment } from "#functions/trade/inquiries/attachment-store.ts";
import { AttachmentRefused, makeAttachment } from "#functions/trade/inquiries/make-attachment.ts";
import { can } from "#shared/permissions.ts";
import {
  certificateCheckPermissions,
  certificateCheckSubject,
} from "#shared/programme/certificate-checks/certificate-check.permissions.ts";
import type {
  CertificateFile,
  CertificateFileFailure,
} from "#shared/programme/certificate-checks/certificate-check.ts";
import { openToFiles } from "#shared/programme/certificate-checks/stages.ts";
import { fileFailureCodes, maximumEvidenceBytes } from "#shared/programme/verification/evidence.ts";
import { attachmentFolder, wholeFile } from "#shared/trade/inquiries/attachment.ts";
import { certificateCaseRecord } from "./certificate-checks.records.ts";
import {
  type PaperUpload,
  paperSealOf,
  placeOfPaper,
  readPaperUploadKey,
  sealedPaper,
} from "./file-place.ts";

const attempts = 12;
type FailureCode = CertificateFileFailure["code"];

/** Whether an upload is one that `processPaper` takes. */
export function isPaperUpload(key: string): boolean {
  return readPaperUploadKey(key) !== undefined;
}

/**
 * Makes an upload into a certificate's paper, in the place of the one before: looked at, sealed, and the upload taken away.
 * The same event may come many times.
 */
export async function processPaper(ctx: Ctx, key: string): Promise<void> {
  const upload = readPaperUploadKey(key);
  const blob = upload && (await ctx.blobs.get(key));
  if (!upload || !blob) return;
  const code = (await maySend(ctx, upload)) ? await enter(ctx, upload, blob.bytes) : "gone";
  if (code !== undefined)
    await dropAttachment(ctx.blobs, placeOfPaper(upload, { personId: upload.personId, id: upload.fileId }));
  if (code !== undefined && code !== "gone") {
    ctx.log.info("file_refused", { certificateId: upload.certificateId, code, bytes: blob.bytes.length });
    await tell(ctx, upload, code);
  }
  await ctx.blobs.remove(key);
}

/** A form outlives its asker's membership by up to an hour. */
async function maySend({ table }: Ctx, { personId, profileId }: PaperUpload): Promise<boolean> {
  const person = await personOf(table, personId);
  const subject = certificateCheckSubject({ profileId });
  return person !== undefined && can({ kind: "person", person }, certificateCheckPermissions.show, subject);
}

/** Why it could not be used; undefined where it is the certificate's now. */
async function enter(
  ctx: Ctx,
  upload: PaperUpload,
  bytes: Uint8Array,
): Promise<FailureCode | "gone" | undefined> {
  const found = await ctx.table.get(certificateCaseRecord, upload);
  if (!found?.sealTo) return "gone";
  if (found.file?.id === upload.fileId) return undefined;
  const made = await makeAttachment(bytes, "").catch(refusedFor);
  if (typeof made === "string") return made;
  const { kind: media } = made.facts;
  const whole = (made.files as Record<string, Uint8Array>)[wholeFile({ kind: media })];
  if (!whole || whole.length > maximumEvidenceBytes) return "evidence_too_heavy";
  const file: CertificateFile = {
    ...{
      id: upload.fileId as CertificateFile["id"],
      personId: upload.personId as CertificateFile["personId"],
    },
    ...{ media, bytes: whole.length, sentAt: ctx.now.toISOString() },
  };
  await putFirst(
    ctx.blobs,
    attachmentFolder(placeOfPaper(upload, file)) + sealedPaper,
    sealFile(found.sealTo, whole, paperSealOf(upload, file.id)),
    { contentType: "application/octet-stream", cacheControl: "private, no-store" },
  );
  return keep(ctx, upload, file);
}

/** The certificate goes to the officers with it, at the end of what waits. */
async function keep(
  ctx: Ctx,
  upload: PaperUpload,
  file: CertificateFile,
): Promise<FailureCode | "gone" | undefined> {
  return afresh(async () => {
    const found = await ctx.table.get(certificateCaseRecord, upload);
    if (!found) return "gone";
    if (found.file?.id === file.id) return undefined;
    if (!openToFiles.includes(found.stage)) return "certificate_not_now";
    const asked = { stage: "asked" as const, askedAt: file.sentAt, failure: undefined };
    const decided = { decidedAt: undefined, office: undefined, reason: undefined, words: undefined };
    await commit(ctx, [change(certificateCaseRecord, found, { file, ...asked, ...decided })]);
    return undefined;
  }, attempts);
}

function refusedFor(error: unknown): FailureCode {
  const code = error instanceof AttachmentRefused ? error.code : undefined;
  const known = fileFailureCodes.find((it) => it === code);
  if (!known) throw error;
  return known;
}

async function tell(ctx: Ctx, upload: PaperUpload, code: FailureCode): Promise<void> {
  const fileId = upload.fileId as CertificateFileFailure["fileId"];
  await afresh(async () => {
    const found = await ctx.table.get(certificateCaseRecord, upload);
    if (!found) return;
    const failure = { fileId, code, failedAt: ctx.now.toISOString() };
    await commit(ctx, [change(certificateCaseRecord, found, { failure })]);
  }, attempts);
}
