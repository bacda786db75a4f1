import * as z from "zod";
import { unlapsed } from "#shared/market/certificates/certificate.ts";
import { PublicChecks, publicChecksOf } from "./checks.ts";
import { Profile } from "./profile.ts";

/**
 * A business as everyone may see it: without its owner, with its median answer time alone, and with certificates that have
 * not ended. NIB, NPWP, phone and mail lie elsewhere.
 */
export const PublicProfile = Profile.omit({ ownerId: true, answerTimes: true, removed: true }).extend({
  checks: PublicChecks,
  medianAnswerMinutes: z.int().min(0).optional(),
});
export type PublicProfile = z.infer<typeof PublicProfile>;

/** `today` is Jakarta's; without one, certificates that have ended are among them, as its members see them. */
export function publicProfileOf(profile: Profile, today?: string): PublicProfile {
  const { ownerId: _owner, answerTimes, removed: _removed, ...shown } = profile;
  const { medianMinutes } = answerTimes;
  const checks = publicChecksOf(profile.checks);
  const certificates = today === undefined ? shown.certificates : unlapsed(shown.certificates, today);
  return {
    ...shown,
    certificates,
    checks,
    ...(medianMinutes === undefined ? {} : { medianAnswerMinutes: medianMinutes }),
  };
}
