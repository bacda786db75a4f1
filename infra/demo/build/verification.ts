import sharp from "sharp";
import { lastVerificationRecord } from "#functions/market/profiles/standings.records.ts";
import type { Platform } from "#functions/platform/platform.ts";
import { restore, type Write } from "#functions/platform/table/write.ts";
import { placeOfFile } from "#functions/programme/verification/file-place.ts";
import { sealedBlob } from "#functions/programme/verification/sealed-files.ts";
import {
  verificationFileRecord,
  verificationPrivateRecord,
  verificationRecord,
} from "#functions/programme/verification/verification.records.ts";
import type { ReturneeCheck } from "#shared/market/profiles/checks.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { verificationFileIds, verificationIds } from "#shared/programme/ids.ts";
import { standing } from "#shared/programme/verification/clock.ts";
import type { VerificationFile } from "#shared/programme/verification/evidence.ts";
import type { Verification, VerificationEvent } from "#shared/programme/verification/verification.ts";
import type { DemoBusiness } from "../businesses/business.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import { residents } from "../people.ts";
import { drawEvidence } from "../pictures/evidence.ts";
import { asked, type DemoAsked, found } from "../verifications.ts";
import { personId } from "./people.ts";

const validDays = 3 * 365;

/** What stands at a business of the demo whose maker was found to have worked abroad. */
export function returneeCheckOf(
  { owner, workedAbroad }: DemoBusiness,
  moments: Moments,
): ReturneeCheck | undefined {
  const it = found.find(({ subject }) => subject === owner.subject);
  if (!it) return undefined;
  return {
    personId: personId(owner.subject),
    verificationId: demoId(verificationIds, owner.subject),
    countries: [...new Set(workedAbroad.map(({ country }) => country))],
    office: it.office,
    method: it.method,
    checkedOn: moments.dateAgo(it.daysAgo),
    validUntil: moments.dateAgo(it.daysAgo - validDays),
  };
}

interface BuiltVerification {
  writes: Write[];
  /** Files of evidence, to be drawn and sealed. */
  files: VerificationFile[];
}

/** The requests behind those checks, and those that wait at the officers' desk. */
export function verificationsOf(
  businesses: readonly { profile: Profile }[],
  moments: Moments,
  sealTo: string,
): BuiltVerification[] {
  return businesses.flatMap(({ profile }) => {
    const demo = asked.find((it) => personId(it.subject) === profile.ownerId);
    if (demo) return [waiting(profile, demo, moments, sealTo)];
    const { returnee } = profile.checks;
    return returnee ? [decided(profile, returnee, moments, sealTo)] : [];
  });
}

function begun({ id: profileId, businessName, ownerId, workedAbroad }: Profile, id: string, sealTo: string) {
  return {
    id,
    personId: ownerId,
    personName: residents.find(({ subject }) => personId(subject) === ownerId)?.name ?? businessName,
    profileId,
    businessName,
    stays: workedAbroad.map(({ country, trade, fromYear = 2010, toYear = 2016 }) => ({
      ...{ country, trade, fromYear, toYear },
      employerKind: "other" as const,
    })),
    failures: [],
    sealTo,
    isDemo: true,
  };
}

function decided(
  profile: Profile,
  check: ReturneeCheck,
  moments: Moments,
  sealTo: string,
): BuiltVerification {
  const decidedAt = new Date(`${check.checkedOn}T03:00:00.000Z`).toISOString();
  const askedAt = moments.minutesAfter(decidedAt, -4 * 24 * 60);
  const { office, method, validUntil } = check;
  const officer = { officerId: personId("officer"), officerName: nameOf("officer") };
  const history: VerificationEvent[] = [
    { at: askedAt, act: "asked" },
    { at: decidedAt, act: "verified", office, ...officer },
  ];
  const verification: Verification = {
    ...begun(profile, check.verificationId, sealTo),
    stage: "verified",
    hasNumber: method === "record",
    evidence: [],
    ...{ consentedAt: askedAt, askedAt, decidedAt, office, method, validUntil, history },
    ...stampsAt(askedAt, decidedAt),
  };
  return { writes: [restore(verificationRecord, verification), lastOf(verification)], files: [] };
}

function waiting(profile: Profile, demo: DemoAsked, moments: Moments, sealTo: string): BuiltVerification {
  const id = demoId(verificationIds, demo.subject);
  const askedAt = moments.daysAgo(demo.askedDaysAgo);
  const stamps = stampsAt(askedAt, askedAt);
  const { workerNumber, words, shows, isProposed, employerKind } = demo;
  const first = begun(profile, id, sealTo);
  const proposedAt = moments.minutesAfter(askedAt, 600);
  const officer = { officerId: personId("officer"), officerName: nameOf("officer") };
  const proposal = {
    ...({ officerId: officer.officerId, office: "migrant_workers", method: "two_keys" } as const),
    validUntil: moments.dateAgo(-validDays),
  };
  const history: VerificationEvent[] = [
    { at: askedAt, act: "asked" },
    ...(isProposed
      ? [{ at: proposedAt, act: "proposed" as const, office: "migrant_workers" as const, ...officer }]
      : []),
  ];
  const verification: Verification = {
    ...first,
    stays: first.stays.map((stay) => ({ ...stay, employerKind })),
    stage: isProposed ? "to_confirm" : "asked",
    hasNumber: workerNumber !== undefined,
    evidence: [...shows],
    ...{ consentedAt: askedAt, askedAt, history },
    ...(isProposed ? { proposal } : {}),
    ...stamps,
  };
  const files: VerificationFile[] = shows.map((kind) => ({
    id: demoId(verificationFileIds, `${demo.subject} ${kind}`),
    verificationId: id,
    personId: profile.ownerId,
    ...{ shows: kind, media: "photo", bytes: 1 },
    ...stamps,
  }));
  const writes = [
    restore(verificationRecord, verification),
    restore(verificationPrivateRecord, {
      verificationId: id,
      personId: profile.ownerId,
      ...(workerNumber ? { workerNumber } : {}),
      words,
      ...stamps,
    }),
    lastOf(verification),
    ...files.map((file) => restore(verificationFileRecord, file)),
  ];
  return { writes, files };
}

/** Draws a file of evidence and seals it, as what processes uploads does. */
export async function keepEvidence(
  { blobs, seal }: Pick<Platform, "blobs" | "seal">,
  file: VerificationFile,
): Promise<void> {
  const bytes = await sharp(Buffer.from(drawEvidence(file.shows)))
    .jpeg({ quality: 80 })
    .toBuffer();
  await blobs.put(...sealedBlob(placeOfFile(file), await seal.recipient(), bytes));
}

function lastOf({ profileId, personId: of, createdAt, ...verification }: Verification): Write {
  return restore(lastVerificationRecord, {
    ...{ profileId, personId: of, ...standing(verification) },
    ...stampsAt(createdAt, createdAt),
  });
}

function stampsAt(createdAt: string, updatedAt: string) {
  return { version: 1, createdAt, updatedAt };
}

function nameOf(subject: string): string {
  return residents.find((it) => it.subject === subject)?.name ?? subject;
}
