import { personOf } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { change } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { takeSealed } from "#functions/programme/verification/sealed-files.ts";
import { UploadRefused } from "#functions/trade/inquiries/take-upload.ts";
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
import { certificateCaseRecord } from "./certificate-checks.records.ts";
import { type PaperUpload, placeOfPaper, readPaperUploadKey } from "./file-place.ts";
import { nothingFound } from "./follow.ts";

const attempts = 12;

/** Whether an upload is one that `processPaper` takes. */
export function isPaperUpload(key: string): boolean {
  return readPaperUploadKey(key) !== undefined;
}

/** Makes an upload into a certificate's paper, in the place of the one before. */
export async function processPaper(ctx: Ctx, key: string): Promise<void> {
  const upload = readPaperUploadKey(key);
  if (!upload) return;
  const [id, personId] = [upload.fileId, upload.personId];
  const found = await ctx.table.get(certificateCaseRecord, upload);
  await takeSealed<"certificate_not_now">(ctx, key, {
    place: placeOfPaper(upload, { id, personId }),
    sealTo: found?.sealTo,
    enter: ({ kind: media, bytes }) =>
      enter(ctx, upload, { id, personId, media, bytes, sentAt: ctx.now.toISOString() }),
    tell: ({ code, failedAt }) => tell(ctx, upload, { fileId: id, code, failedAt }),
  });
}

/**
 * The certificate goes to the officers with it, at the end of what waits. A form outlives its asker's membership by up to an
 * hour; what is the certificate's already stays so.
 */
async function enter(ctx: Ctx, upload: PaperUpload, file: CertificateFile): Promise<boolean> {
  return afresh(async () => {
    const found = await ctx.table.get(certificateCaseRecord, upload);
    if (found?.file?.id === file.id) return true;
    if (!found || !(await maySend(ctx, upload))) return false;
    if (!openToFiles.includes(found.stage)) throw new UploadRefused("certificate_not_now");
    const asked = { stage: "asked" as const, askedAt: file.sentAt, failure: undefined };
    await commit(ctx, [change(certificateCaseRecord, found, { file, ...asked, ...nothingFound })]);
    return true;
  }, attempts);
}

async function maySend({ table }: Ctx, { personId, profileId }: PaperUpload): Promise<boolean> {
  const person = await personOf(table, personId);
  const subject = certificateCheckSubject({ profileId });
  return person !== undefined && can({ kind: "person", person }, certificateCheckPermissions.show, subject);
}

async function tell(ctx: Ctx, upload: PaperUpload, failure: CertificateFileFailure): Promise<void> {
  await afresh(async () => {
    const found = await ctx.table.get(certificateCaseRecord, upload);
    if (found) await commit(ctx, [change(certificateCaseRecord, found, { failure })]);
  }, attempts);
}
