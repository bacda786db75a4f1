import * as z from "zod";
import { shownToAll } from "#shared/market/certificates/certificate.ts";
import { PublicChecks, publicChecksOf } from "./checks.ts";
import { Profile } from "./profile.ts";

/**
 * A business as everyone may see it: without its owner, with its median answer time alone, and with certificates that
 * have not ended and are genuine. NIB, NPWP, phone and mail lie elsewhere.
 */
export const PublicProfile = Profile.omit({
  ownerId: true,
  answerTimes: true,
  removed: true,
  revokedSeal: true,
}).extend({
  checks: PublicChecks,
  medianAnswerMinutes: z.int().min(0).optional(),
});
export type PublicProfile = z.infer<typeof PublicProfile>;

/** `today` is Jakarta's; without one, certificates that have ended or are not genuine are among them, as its members see them. */
export function publicProfileOf(profile: Profile, today?: string): PublicProfile {
  const { ownerId: _owner, answerTimes, removed: _removed, revokedSeal: _seal, ...shown } = profile;
  const { medianMinutes } = answerTimes;
  const checks = publicChecksOf(profile.checks);
  const certificates = today === undefined ? shown.certificates : shownToAll(shown.certificates, today);
  return {
    ...shown,
    certificates,
    checks,
    ...(medianMinutes === undefined ? {} : { medianAnswerMinutes: medianMinutes }),
  };
}
