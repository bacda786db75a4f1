import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { askVerification, sendVerification } from "#functions/programme/verification/asking.service.ts";
import { makeFileForm } from "#functions/programme/verification/files.service.ts";
import { processVerificationFile } from "#functions/programme/verification/process-file.ts";
import { verificationRecord } from "#functions/programme/verification/verification.records.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { EvidenceKind } from "#shared/programme/verification/methods.ts";
import type { AskVerification, Verification } from "#shared/programme/verification/verification.ts";
import { makePdf } from "./attachments.ts";
import { makeExporter } from "./factories.ts";
import type { World } from "./world.ts";

export function askInput(changes: Partial<AskVerification> = {}): AskVerification {
  return {
    stays: [{ country: "TW", fromYear: 2012, toYear: 2019, trade: "Caregiver", employerKind: "care" }],
    workerNumber: "TKI-0012-3456",
    words: "My old passport expired.",
    consent: true,
    ...changes,
  };
}

export function verificationAt({ id }: Pick<Verification, "id">) {
  return { verificationId: id };
}

export async function verificationNow(world: World, { id }: Pick<Verification, "id">): Promise<Verification> {
  const found = await world.platform.table.get(verificationRecord, id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

export function makeOfficer(world: World): Promise<Person> {
  return world.makePerson({ roles: ["officer"], office: "migrant_workers" });
}

/** One file of evidence, from the form to where it lies sealed. @returns its id */
export async function showFile(
  world: World,
  person: Person,
  verification: Pick<Verification, "id">,
  { shows = "passport_stamp", bytes = makePdf() }: { shows?: EvidenceKind; bytes?: Uint8Array } = {},
): Promise<string> {
  const { fields, fileId } = await makeFileForm(world.ctxOf(person), verificationAt(verification), { shows });
  const blobs = world.platform.blobs as FolderBlobs;
  const { key } = await blobs.acceptUpload(fields, bytes, world.platform.now(), "KTP Siti Aminah.pdf");
  await processVerificationFile(world.ctxOf(), key);
  return fileId;
}

interface Asked {
  person: Person;
  profile: Profile;
  verification: Verification;
}

/** A returnee who has begun to ask. */
export async function makePrepared(world: World, changes: Partial<AskVerification> = {}): Promise<Asked> {
  const { person, profile } = await makeExporter(world);
  const at = { profileId: profile.id };
  return { person, profile, verification: await askVerification(world.ctxOf(person), at, askInput(changes)) };
}

/** A request that is with the officers. */
export async function makeAsked(world: World, changes: Partial<AskVerification> = {}): Promise<Asked> {
  const asked = await makePrepared(world, changes);
  const verification = await sendVerification(world.ctxOf(asked.person), verificationAt(asked.verification));
  return { ...asked, verification };
}
