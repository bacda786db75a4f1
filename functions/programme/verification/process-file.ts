import { putFirst } from "#functions/platform/blobs/folders.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { sealFile } from "#functions/platform/seal/file-seal.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { dropAttachment } from "#functions/trade/inquiries/attachment-store.ts";
import { AttachmentRefused, makeAttachment } from "#functions/trade/inquiries/make-attachment.ts";
import { Conflict } from "#shared/errors.ts";
import {
  type FileFailure,
  fileFailureCodes,
  maximumEvidenceBytes,
  maximumFiles,
  type VerificationFile,
} from "#shared/programme/verification/evidence.ts";
import { openToPerson } from "#shared/programme/verification/stages.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import { attachmentFolder, wholeFile } from "#shared/trade/inquiries/attachment.ts";
import { type FileUpload, placeOfFile, readFileUploadKey, sealedFile, sealPlaceOf } from "./file-place.ts";
import { filesOf, verificationFileRecord, verificationRecord } from "./verification.records.ts";

/** Files that arrive at once lose to each other. */
const attempts = 24;
const mostFailures = 5;

type FailureCode = FileFailure["code"];

/** Whether an upload is one that `processVerificationFile` takes. */
export function isVerificationUpload(key: string): boolean {
  return readFileUploadKey(key) !== undefined;
}

/**
 * Makes an upload into evidence: looked at, sealed to whom the request names, and the upload taken away. The same event
 * may come many times.
 */
export async function processVerificationFile(ctx: Ctx, key: string): Promise<void> {
  const upload = readFileUploadKey(key);
  const blob = upload && (await ctx.blobs.get(key));
  if (!upload || !blob) return;
  const place = placeOfFile({ ...upload, id: upload.fileId });
  const found = await ctx.table.get(verificationRecord, upload.verificationId);
  const code =
    found && found.personId === upload.personId ? await enter(ctx, upload, found, blob.bytes) : "gone";
  if (code !== undefined) await dropAttachment(ctx.blobs, place);
  if (code !== undefined && code !== "gone") {
    ctx.log.info("file_refused", { verificationId: upload.verificationId, code, bytes: blob.bytes.length });
    await tell(ctx, upload, code);
  }
  await ctx.blobs.remove(key);
}

/** Why it could not be used; undefined where it is evidence now. */
async function enter(
  ctx: Ctx,
  upload: FileUpload,
  { sealTo }: Verification,
  bytes: Uint8Array,
): Promise<FailureCode | undefined> {
  const made = await makeAttachment(bytes, "").catch(refusedFor);
  if (typeof made === "string") return made;
  const { kind: media } = made.facts;
  const whole = (made.files as Record<string, Uint8Array>)[wholeFile({ kind: media })];
  if (!whole || whole.length > maximumEvidenceBytes) return "evidence_too_heavy";
  const { verificationId, personId, fileId: id, shows } = upload;
  const of = { verificationId, personId, id };
  await putFirst(
    ctx.blobs,
    attachmentFolder(placeOfFile(of)) + sealedFile,
    sealFile(sealTo, whole, sealPlaceOf(of)),
    {
      contentType: "application/octet-stream",
      cacheControl: "private, no-store",
    },
  );
  return addFile(ctx, { ...of, shows, media, bytes: whole.length });
}

type NewFile = Omit<VerificationFile, "version" | "createdAt" | "updatedAt">;

/** A form outlives what its request allows by up to an hour. */
async function addFile(ctx: Ctx, file: NewFile): Promise<FailureCode | undefined> {
  return afresh(async () => {
    const verification = await ctx.table.get(verificationRecord, file.verificationId);
    const files = await filesOf(ctx.table, file.verificationId);
    if (files.some(({ id }) => id === file.id)) return undefined;
    if (!verification || !openToPerson.some((it) => it === verification.stage))
      return "verification_not_open";
    if (files.length >= maximumFiles) return "verification_files_full";
    const evidence = [...files.map(({ shows }) => shows), file.shows];
    await commit(ctx, [
      change(verificationRecord, verification, { evidence }),
      add(verificationFileRecord, file, () => new Conflict("version_stale")),
    ]);
    return undefined;
  }, attempts);
}

function refusedFor(error: unknown): FailureCode {
  const code = error instanceof AttachmentRefused ? error.code : undefined;
  const known = fileFailureCodes.find((it) => it === code);
  if (!known) throw error;
  return known;
}

/** Tells its person why; the oldest of many is forgotten. */
async function tell(
  ctx: Ctx,
  { verificationId, fileId, shows }: FileUpload,
  code: FailureCode,
): Promise<void> {
  const failure: FileFailure = { fileId, shows, code, failedAt: ctx.now.toISOString() };
  await afresh(async () => {
    const found = await ctx.table.get(verificationRecord, verificationId);
    if (!found) return;
    const others = found.failures.filter((it) => it.fileId !== fileId);
    const failures = [...others, failure].slice(-mostFailures);
    await commit(ctx, [change(verificationRecord, found, { failures }, { isNews: false })]);
  }, attempts);
}
