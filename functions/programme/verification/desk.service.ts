import * as z from "zod";
import { type PageRequest, pageOfMeant } from "#functions/platform/table/page.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { PageQuery } from "#shared/page-query.ts";
import { listedFile, type VerificationFile } from "#shared/programme/verification/evidence.ts";
import type { OpenedCase } from "#shared/programme/verification/shown.ts";
import { deskCase } from "#shared/programme/verification/shown.ts";
import { deskStages } from "#shared/programme/verification/stages.ts";
import { verificationPermissions } from "#shared/programme/verification/verification.permissions.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { told } from "./asking.service.ts";
import { placeOfFile } from "./file-place.ts";
import { openSealed } from "./sealed-files.ts";
import { noteLook } from "./verification.offers.ts";
import { verificationsIn } from "./verification.records.ts";
import { aVerificationFile, aWholeCase } from "./verification-abouts.ts";

const { desk, look } = verificationPermissions;

/** What waits for officers, or was decided, in one stage; of one country alone where that is said. */
export const listCases = read({
  permission: desk,
  of: nothing,
  input: PageQuery.extend({ stage: z.enum(deskStages).default("asked"), country: CountryCode.optional() }),
  async find({ ctx, input: { stage, country, ...page } }) {
    const inStage = (asked: PageRequest) => verificationsIn(ctx.table, stage, asked);
    const isMeant = ({ stays }: Verification) => stays.some((it) => it.country === country);
    const { items, ...cursors } = await (country ? pageOfMeant(inStage, page, isMeant) : inStage(page));
    return { items: items.map(deskCase), ...cursors };
  },
});

/**
 * A request with the number and the words, opened by an officer; that it was, is noted before it is answered.
 * @throws RuleBroken `office_missing`, `opening_mail_unverified`
 */
export const openCase = read({
  permission: look,
  of: aWholeCase,
  async find({ ctx, person, thing: { verification, files, hidden } }): Promise<OpenedCase> {
    await noteLook(ctx, person, { verificationId: verification.id });
    const { sealTo, failures, ...shown } = verification;
    return { ...shown, files: files.map(listedFile), ...told(hidden) };
  },
});

/** The same without all that is private, for officers who may not open it. */
export const getClosedCase = read({
  permission: look,
  of: aWholeCase,
  find({ thing: { verification } }): OpenedCase {
    const { sealTo, failures, ...shown } = verification;
    return { ...shown, files: [] };
  },
});

/** One file of it, opened by an officer and noted as well: its bytes as they were before they were sealed. */
export const openEvidence = read({
  permission: look,
  of: aVerificationFile,
  async find({ ctx, person, thing: file }): Promise<{ file: VerificationFile; bytes: Uint8Array }> {
    const bytes = await openSealed(ctx, placeOfFile(file));
    await noteLook(ctx, person, { verificationId: file.verificationId, fileId: file.id, shows: file.shows });
    return { file, bytes };
  },
});
