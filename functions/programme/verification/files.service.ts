import { uploadFormFor } from "#functions/platform/blobs/upload-form-for.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { change, remove } from "#functions/platform/table/write.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { type AppError, RuleBroken } from "#shared/errors.ts";
import { refusalOf } from "#shared/process.ts";
import { verificationFileIds } from "#shared/programme/ids.ts";
import {
  MakeFileForm,
  maximumFiles,
  type VerificationFile,
} from "#shared/programme/verification/evidence.ts";
import type { EvidenceKind } from "#shared/programme/verification/methods.ts";
import { verificationPermissions } from "#shared/programme/verification/verification.permissions.ts";
import { verificationProcess } from "#shared/programme/verification/verification.process.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import { maximumAttachmentBytes } from "#shared/trade/inquiries/attachment.ts";
import { fileUploadKey, placeOfFile } from "./file-place.ts";
import { openSealed } from "./sealed-files.ts";
import { verificationFileRecord, verificationRecord, type WholeCase } from "./verification.records.ts";
import {
  aVerification,
  aVerificationFile,
  aWholeCase,
  type VerificationAddressed,
} from "./verification-abouts.ts";

const { change: mayChange } = verificationPermissions;

/**
 * A form for one file of evidence; it becomes so once it is looked at. The store answers a script.
 * @throws RuleBroken `verification_not_now`, `verification_files_full`
 */
export const makeFileForm = verb({
  permission: mayChange,
  of: aVerification,
  input: MakeFileForm,
  rule({ thing }) {
    const refusal = whyNoMore(thing);
    if (refusal) throw refusal;
  },
  write: async ({ ctx, thing, input }) => ({ answer: await formFor(ctx, thing, input.shows) }),
});

/** The same for a browser without script, which is sent back to the request. */
export const getFileDesk = read({
  permission: mayChange,
  of: aVerification,
  input: MakeFileForm,
  async find({ ctx, thing: verification, input: { shows } }) {
    const refusal = whyNoMore(verification);
    if (refusal) return { verification, shows, refusal };
    const path = (id: string) => `/${ctx.locale}/verifications/${verification.id}?uploaded=${id}#evidence`;
    return { verification, shows, upload: await formFor(ctx, verification, shows, path) };
  },
});

function whyNoMore(verification: Verification): AppError | undefined {
  const refusal = refusalOf(verificationProcess.steps.edit, verification);
  if (refusal || verification.evidence.length < maximumFiles) return refusal;
  return new RuleBroken("verification_files_full", { params: { maximum: maximumFiles } });
}

async function formFor(ctx: Ctx, of: Verification, shows: EvidenceKind, path?: (fileId: string) => string) {
  const fileId = newId(verificationFileIds, ctx.now);
  const key = fileUploadKey({ verificationId: of.id, personId: of.personId, shows, fileId });
  const rules = { key, maximumBytes: maximumAttachmentBytes };
  return { ...(await uploadFormFor(ctx, rules, path?.(fileId))), fileId };
}

/** A file as its person showed it, to see whether it is the right one. */
export const openOwnFile = read({
  permission: mayChange,
  of: aVerificationFile,
  async find({ ctx, person, thing: file }): Promise<{ file: VerificationFile; bytes: Uint8Array }> {
    const bytes = await openSealed(ctx, placeOfFile(file));
    const { verificationId, id: fileId } = file;
    ctx.log.info("evidence_opened", { verificationId, fileId, readerId: person.id });
    return { file, bytes };
  },
});

/** One file of a request that its person may still take out. */
const aFileToTakeOut: About<VerificationAddressed & { fileId: string }, WholeCase> = aWholeCase;

/** Takes a file out of a request that is not with the officers; its bytes are deleted. */
export const removeFile = verb({
  permission: mayChange,
  of: aFileToTakeOut,
  rule({ thing: { verification } }) {
    const refusal = refusalOf(verificationProcess.steps.edit, verification);
    if (refusal) throw refusal;
  },
  write({ at: { fileId }, thing: { verification, files } }) {
    const file = files.find(({ id }) => id === fileId);
    if (!file) return { answer: undefined };
    const evidence = files.filter(({ id }) => id !== fileId).map(({ shows }) => shows);
    return {
      writes: [remove(verificationFileRecord, file), change(verificationRecord, verification, { evidence })],
      answer: undefined,
    };
  },
});
