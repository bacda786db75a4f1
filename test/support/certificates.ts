import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { newId } from "#functions/platform/ids.ts";
import { change } from "#functions/platform/table/write.ts";
import {
  type CertificateKey,
  certificateCaseRecord,
} from "#functions/programme/certificate-checks/certificate-checks.records.ts";
import { makePaperForm } from "#functions/programme/certificate-checks/papers.service.ts";
import { processPaper } from "#functions/programme/certificate-checks/process-paper.ts";
import type { BusinessCertificate } from "#shared/market/certificates/certificate.ts";
import { certificateIds } from "#shared/market/ids.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { CertificateCase } from "#shared/programme/certificate-checks/certificate-check.ts";
import { makePdf } from "./attachments.ts";
import { makeExporter } from "./factories.ts";
import type { World } from "./world.ts";

/** A certificate that a business states, so many days before its end. */
export function someCertificate(
  world: World,
  changes: Partial<BusinessCertificate> & { endsInDays?: number } = {},
): BusinessCertificate {
  const { endsInDays = 400, ...more } = changes;
  const day = (days: number) =>
    new Date(world.platform.now().getTime() + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
  return {
    id: newId(certificateIds, world.platform.now()),
    kind: "halal",
    issuer: "BPJPH (demo)",
    number: "ID00110000000012345",
    validFrom: day(-100),
    validTo: day(endsInDays),
    covers: [],
    ...more,
  };
}

/** An exporter whose business states these. */
export async function makeStating(world: World, ...certificates: BusinessCertificate[]) {
  const made = await makeExporter(world);
  await stateCertificates(world, made.profile, certificates);
  return made;
}

export async function stateCertificates(
  { platform: { table } }: World,
  { id }: Pick<Profile, "id">,
  certificates: BusinessCertificate[],
): Promise<void> {
  const found = await profileOf(table, id);
  if (!found) throw new Error(`There is no ${id}.`);
  await table.transact([change(profileRecord, found, { certificates })]);
}

/** The paper of a certificate, from the form to where it lies sealed. @returns its id */
export async function showPaper(
  world: World,
  person: Person,
  at: CertificateKey,
  bytes: Uint8Array = makePdf(),
): Promise<string> {
  const { fields, fileId } = await makePaperForm(world.ctxOf(person), at);
  const blobs = world.platform.blobs as FolderBlobs;
  const { key } = await blobs.acceptUpload(fields, bytes, world.platform.now(), "halal.pdf");
  await processPaper(world.ctxOf(), key);
  return fileId;
}

export async function caseNow({ platform: { table } }: World, at: CertificateKey): Promise<CertificateCase> {
  const found = await table.get(certificateCaseRecord, at);
  if (!found) throw new Error(`There is no case of ${at.certificateId}.`);
  return found;
}
