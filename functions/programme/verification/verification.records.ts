import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { isIdOf } from "#shared/ids.ts";
import { verificationIds } from "#shared/programme/ids.ts";
import { VerificationFile } from "#shared/programme/verification/evidence.ts";
import type { VerificationStage } from "#shared/programme/verification/stages.ts";
import { verificationSubject } from "#shared/programme/verification/verification.permissions.ts";
import { verificationProcess } from "#shared/programme/verification/verification.process.ts";
import { Verification, VerificationPrivate } from "#shared/programme/verification/verification.ts";

const partition = (verificationId: string) => `VERIFICATION#${verificationId}`;

/** A request with its files and what is private of it are one partition; looks lie apart. */
export const verificationRecord = defineRecord<Verification, string>()({
  kind: "verification",
  schema: Verification,
  key: (id) => ({ pk: partition(id), sk: "VERIFICATION" }),
  keyOf: ({ id }) => id,
  process: verificationProcess,
  subject: verificationProcess.subject,
  indexes: {
    // What waits stands in the order of its asking, what is decided in that of its decision.
    "by-stage": ({ askedAt, decidedAt, createdAt }) => ({ stagedAt: decidedAt ?? askedAt ?? createdAt }),
  },
});

export const verificationPrivateRecord = defineRecord<VerificationPrivate, string>()({
  kind: "verification-private",
  schema: VerificationPrivate,
  sealed: ["workerNumber", "words"],
  key: (verificationId) => ({ pk: partition(verificationId), sk: "PRIVATE" }),
  keyOf: ({ verificationId }) => verificationId,
  subject: ({ personId }) => verificationSubject({ personId }),
});

export const verificationFileRecord = defineRecord<
  VerificationFile,
  Pick<VerificationFile, "verificationId" | "id">
>()({
  kind: "verification-file",
  schema: VerificationFile,
  key: ({ verificationId, id }) => ({ pk: partition(verificationId), sk: `FILE#${id}` }),
  keyOf: ({ verificationId, id }) => ({ verificationId, id }),
  subject: ({ personId }) => verificationSubject({ personId }),
});

export interface WholeCase {
  verification: Verification;
  files: VerificationFile[];
  hidden: VerificationPrivate | undefined;
}

/** A request with its files and what is private of it, in one operation. */
export async function wholeCase(table: Table, id: string): Promise<WholeCase | undefined> {
  if (!isIdOf(verificationIds, id)) return undefined;
  const found = await table.queryPartition(partition(id));
  const [[verification], files, [hidden]] = await Promise.all([
    found.of(verificationRecord),
    found.of(verificationFileRecord),
    found.of(verificationPrivateRecord),
  ]);
  return verification && { verification, files, hidden };
}

export async function filesOf(table: Table, verificationId: string): Promise<VerificationFile[]> {
  const found = await table.queryPartition(partition(verificationId), { prefix: "FILE#" });
  return found.of(verificationFileRecord);
}

/** Requests in one stage: of what waits those that asked first, of the rest what was decided last. */
export function verificationsIn(
  table: Table,
  stage: VerificationStage,
  page: PageRequest,
): Promise<Page<Verification>> {
  const oldestFirst = stage === "asked" || stage === "to_confirm" || stage === "more_needed";
  return table.queryIndex(verificationRecord, "by-stage", { stage }, { ...page, oldestFirst });
}
