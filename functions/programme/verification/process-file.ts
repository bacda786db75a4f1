import type { Ctx } from "#functions/platform/ctx.ts";
import { add, change, type Fresh } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { UploadRefused } from "#functions/trade/inquiries/take-upload.ts";
import { Conflict } from "#shared/errors.ts";
import {
  type FileFailure,
  maximumFiles,
  type VerificationFile,
} from "#shared/programme/verification/evidence.ts";
import { openToPerson } from "#shared/programme/verification/stages.ts";
import { type FileUpload, placeOfFile, readFileUploadKey } from "./file-place.ts";
import { takeSealed } from "./sealed-files.ts";
import { filesOf, verificationFileRecord, verificationRecord } from "./verification.records.ts";

/** Files that arrive at once lose to each other. */
const attempts = 24;
const mostFailures = 5;

/** Whether an upload is one that `processVerificationFile` takes. */
export function isVerificationUpload(key: string): boolean {
  return readFileUploadKey(key) !== undefined;
}

/** Makes an upload into evidence, sealed to whom the request names. */
export async function processVerificationFile(ctx: Ctx, key: string): Promise<void> {
  const upload = readFileUploadKey(key);
  if (!upload) return;
  const { verificationId, personId, fileId: id, shows } = upload;
  const found = await ctx.table.get(verificationRecord, verificationId);
  const of = { id, verificationId, personId };
  await takeSealed<"verification_not_open" | "verification_files_full">(ctx, key, {
    place: placeOfFile(of),
    sealTo: found?.personId === personId ? found.sealTo : undefined,
    enter: ({ kind: media, bytes }) => enter(ctx, { ...of, shows, media, bytes }),
    tell: ({ code, failedAt }) => tell(ctx, upload, { fileId: id, shows, code, failedAt }),
  });
}

type NewFile = Fresh<VerificationFile>;

/** A form outlives what its request allows by up to an hour; what is evidence already stays so. */
async function enter(ctx: Ctx, file: NewFile): Promise<boolean> {
  return afresh(async () => {
    const verification = await ctx.table.get(verificationRecord, file.verificationId);
    if (!verification) return false;
    const files = await filesOf(ctx.table, file.verificationId);
    if (files.some(({ id }) => id === file.id)) return true;
    if (!openToPerson.some((it) => it === verification.stage))
      throw new UploadRefused("verification_not_open");
    if (files.length >= maximumFiles) throw new UploadRefused("verification_files_full");
    const evidence = [...files.map(({ shows }) => shows), file.shows];
    await commit(ctx, [
      change(verificationRecord, verification, {
        evidence,
        failures: verification.failures.filter(({ shows }) => shows !== file.shows),
      }),
      add(verificationFileRecord, file, () => new Conflict("version_stale")),
    ]);
    return true;
  }, attempts);
}

/** Tells its person why; the oldest of many is forgotten. */
async function tell(ctx: Ctx, { verificationId, fileId }: FileUpload, failure: FileFailure): Promise<void> {
  await afresh(async () => {
    const found = await ctx.table.get(verificationRecord, verificationId);
    if (!found) return;
    const others = found.failures.filter((it) => it.fileId !== fileId);
    const failures = [...others, failure].slice(-mostFailures);
    await commit(ctx, [change(verificationRecord, found, { failures }, { isNews: false })]);
  }, attempts);
}
