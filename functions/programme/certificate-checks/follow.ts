import type { Ctx } from "#functions/platform/ctx.ts";
import { add, change, type Fresh, remove } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { Conflict } from "#shared/errors.ts";
import { isSameCertificate } from "#shared/market/certificates/certificate-check.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { certificateCheckProcess } from "#shared/programme/certificate-checks/certificate-check.process.ts";
import type { CertificateCase } from "#shared/programme/certificate-checks/certificate-check.ts";
import { nextReminderOf } from "#shared/programme/certificate-checks/reminders.ts";
import { type CertificateKey, certificateCaseRecord } from "./certificate-checks.records.ts";
import type { Stated } from "./stated.ts";

/** A case of a certificate that has none yet; what was found of it before is at the certificate. */
export function newCase(
  { now }: Pick<Ctx, "now">,
  profile: Pick<Profile, "id" | "businessName" | "isDemo">,
  { certificate, listingId }: Stated,
): Fresh<CertificateCase> {
  return {
    certificateId: certificate.id,
    profileId: profile.id,
    ...(listingId ? { listingId } : {}),
    businessName: profile.businessName,
    certificate,
    ...standingOf(certificate),
    nextReminder: nextReminderOf({ certificate }, now),
    isDemo: profile.isDemo,
  };
}

function standingOf({ check, refuted }: Stated["certificate"]) {
  const found = refuted ?? check;
  if (!found) return { stage: certificateCheckProcess.first };
  const decided = { office: found.office, decidedAt: `${found.checkedOn}T00:00:00.000Z` };
  return refuted
    ? { ...decided, stage: "not_right" as const, reason: "not_genuine" as const }
    : { ...decided, stage: "checked" as const };
}

export const nothingSaid = { reason: undefined, words: undefined, language: undefined };

/** What stands in a case of which no office has found anything. */
export const nothingFound = {
  ...{ decidedAt: undefined, office: undefined, officerId: undefined },
  ...nothingSaid,
};

/** What changes of a case once its certificate says something else: what was found of it stands no more. */
function restated(
  { now }: Pick<Ctx, "now">,
  found: CertificateCase,
  { certificate }: Stated,
): Partial<CertificateCase> {
  const isSameEnd = certificate.validTo === found.certificate.validTo;
  return {
    certificate,
    ...(found.file ? { stage: "asked" as const, askedAt: now.toISOString() } : { stage: "stated" as const }),
    ...nothingFound,
    ...(isSameEnd
      ? {}
      : { nextReminder: nextReminderOf({ certificate }, now), remindedAt: undefined, lapsedAt: undefined }),
  };
}

/** Keeps a certificate's case by what it states now. */
export function follow(ctx: Ctx, profile: Profile, stated: Stated): Promise<void> {
  const key = { profileId: profile.id, certificateId: stated.certificate.id };
  return afresh(async () => {
    const found = await ctx.table.get(certificateCaseRecord, key);
    if (!found) {
      const begun = add(
        certificateCaseRecord,
        newCase(ctx, profile, stated),
        () => new Conflict("version_stale"),
      );
      await commit(ctx, [begun]);
      return;
    }
    const isSame = isSameCertificate(found.certificate, stated.certificate);
    if (isSame && found.businessName === profile.businessName) return;
    const changes = isSame ? {} : restated(ctx, found, stated);
    await commit(ctx, [
      change(certificateCaseRecord, found, { ...changes, businessName: profile.businessName }),
    ]);
  });
}

/** A certificate that is not stated any more. */
export function forget(ctx: Ctx, key: CertificateKey): Promise<void> {
  return afresh(async () => {
    const found = await ctx.table.get(certificateCaseRecord, key);
    if (found) await commit(ctx, [remove(certificateCaseRecord, found)]);
  });
}
