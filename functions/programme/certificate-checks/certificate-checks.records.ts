import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { certificateCheckProcess } from "#shared/programme/certificate-checks/certificate-check.process.ts";
import { CertificateCase } from "#shared/programme/certificate-checks/certificate-check.ts";
import type { CertificateStage } from "#shared/programme/certificate-checks/stages.ts";

const partition = (profileId: string) => `CERTIFICATES#${profileId}`;

export type CertificateKey = Pick<CertificateCase, "profileId" | "certificateId">;

/** All of a business's are one partition. */
export const certificateCaseRecord = defineRecord<CertificateCase, CertificateKey>()({
  kind: "certificate-case",
  schema: CertificateCase,
  key: ({ profileId, certificateId }) => ({ pk: partition(profileId), sk: `CERTIFICATE#${certificateId}` }),
  keyOf: ({ profileId, certificateId }) => ({ profileId, certificateId }),
  process: certificateCheckProcess,
  subject: certificateCheckProcess.subject,
  indexes: {
    "by-stage": ({ certificateId, stage, askedAt, decidedAt, createdAt }) => ({
      id: certificateId,
      stagedAt: (stage === "asked" ? askedAt : decidedAt) ?? createdAt,
    }),
  },
});

export async function casesOfProfile(table: Table, profileId: string): Promise<CertificateCase[]> {
  return (await table.queryPartition(partition(profileId))).of(certificateCaseRecord);
}

/** What waits, those first that asked first; what is decided, the last first. */
export function casesIn(
  table: Table,
  stage: CertificateStage,
  page: PageRequest,
): Promise<Page<CertificateCase>> {
  return table.queryIndex(
    certificateCaseRecord,
    "by-stage",
    { stage },
    { ...page, oldestFirst: stage === "asked" },
  );
}
